import type { Palette } from './word-colours.ts';
import { type Ground, groundOfShade, groundWithin } from './word-ground.ts';
import { type InkedLook, inheritedLook, lookOn, ownLook, type RunLook } from './word-look.ts';
import { childOf, valueIn, type XmlElement, xmlChildrenOf } from './word-xml.ts';

/** What a paragraph takes from the numbering of a list: `0` is none. */
export interface NumberProperties {
  readonly numId: string;
  /** From 0; null if the style of the paragraph decides it. */
  readonly level: number | null;
}

/** The styles of a Word file. A style is what those that it is based on are, unless it says otherwise. */
export interface WordStyles {
  /** The ids of a paragraph’s style and of those that it is based on. */
  chain(paragraph: XmlElement | undefined): readonly string[];
  /** The names of the same, in small letters. */
  names(paragraph: XmlElement | undefined): readonly string[];
  /** From 1 for the highest headings; null for text. */
  outlineLevel(paragraph: XmlElement | undefined): number | null;
  numbering(paragraph: XmlElement | undefined): NumberProperties | null;
  /** How far its text is indented, in twentieths of a point; null if nothing is said. */
  indent(paragraph: XmlElement | undefined): number | null;
  /** @param ground what lies behind the paragraph */
  look(paragraph: XmlElement | undefined, run: XmlElement | undefined, ground: Ground): RunLook;
  /** What lies behind the text within an element: a table, a cell or a shape may cover what is around it. */
  groundWithin(element: XmlElement, around: Ground): Ground;
  /** The `w:numId` of a style that lists are linked to. */
  numberingOf(style: string): string | null;
}

/** Reads the styles. Properties are handed in as their elements: `w:pPr` and `w:rPr`. */
export function readStyles(root: XmlElement | null, palette: Palette): WordStyles {
  const styles = new Map<string, XmlElement>();
  let normal: string | null = null;
  for (const style of xmlChildrenOf(root ?? undefined, 'w:style')) {
    const id = style.attributes.get('w:styleId') ?? '';
    styles.set(id, style);
    const isDefault = /^(?:1|true|on)$/.test(style.attributes.get('w:default') ?? '');
    if (isDefault && style.attributes.get('w:type') === 'paragraph') normal = id;
  }
  const chains = new Map<string, readonly string[]>();
  const chainOf = (id: string): readonly string[] => {
    const known = chains.get(id);
    if (known) return known;
    const ids: string[] = [];
    for (let at: string | undefined = id; at !== undefined && styles.has(at) && !ids.includes(at); )
      at = valueIn(styles.get(ids[ids.push(at) - 1] as string), 'w:basedOn');
    chains.set(id, ids);
    return ids;
  };
  const chain = (paragraph: XmlElement | undefined) => {
    const id = valueIn(paragraph, 'w:pStyle') ?? normal;
    return id === null ? [] : chainOf(id);
  };
  const paragraphsOf = (paragraph: XmlElement | undefined) => [
    ...(paragraph ? [paragraph] : []),
    ...chain(paragraph).flatMap((id) => childOf(styles.get(id), 'w:pPr') ?? []),
  ];
  const nameOf = (id: string) => (valueIn(styles.get(id), 'w:name') ?? id).toLowerCase();
  const names = (paragraph: XmlElement | undefined) => {
    const ids = chain(paragraph);
    // Word knows its own styles by their ids too, where a writer left out the styles.
    const own = valueIn(paragraph, 'w:pStyle');
    return ids.length > 0 || own === undefined
      ? ids.map(nameOf)
      : [own.replace(/(?<=[a-z])(?=\d)/i, ' ').toLowerCase()];
  };
  const runsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => childOf(styles.get(id), 'w:rPr') ?? []);
  const defaults = childOf(
    childOf(childOf(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'),
    'w:rPr',
  );
  const looks = new Map<string, InkedLook>();
  return {
    chain,
    names,
    outlineLevel(paragraph) {
      const direct = valueIn(paragraph, 'w:outlineLvl');
      if (direct !== undefined) return levelOf(direct);
      const ids = chain(paragraph);
      for (const id of ids) {
        const named = /^heading (\d)$/.exec(nameOf(id))?.[1];
        if (named && named !== '0') return Number(named);
        const said = valueIn(childOf(styles.get(id), 'w:pPr'), 'w:outlineLvl');
        if (said !== undefined) return levelOf(said);
      }
      const unlisted = ids.length === 0 ? /^heading (\d)$/.exec(names(paragraph)[0] ?? '') : null;
      return unlisted ? Number(unlisted[1]) : null;
    },
    numbering(paragraph) {
      let level: number | null = null;
      for (const properties of paragraphsOf(paragraph)) {
        const own = childOf(properties, 'w:numPr');
        const said = valueIn(own, 'w:ilvl');
        if (level === null && said !== undefined) level = Number(said) || 0;
        const numId = valueIn(own, 'w:numId');
        if (numId !== undefined) return { numId, level };
      }
      return null;
    },
    indent(paragraph) {
      for (const properties of paragraphsOf(paragraph)) {
        const own = childOf(properties, 'w:ind')?.attributes;
        const said = own?.get('w:left') ?? own?.get('w:start');
        if (said !== undefined) return Number.parseInt(said, 10) || 0;
      }
      return null;
    },
    look(paragraph, run, ground) {
      const ids = chain(paragraph);
      const character = valueIn(run, 'w:rStyle');
      const inherited = `${ids[0] ?? ''}\n${character ?? ''}`;
      const base =
        looks.get(inherited) ??
        inheritedLook(runsOf(ids), runsOf(chainOf(character ?? '')), defaults, palette);
      looks.set(inherited, base);
      const shaded = paragraphsOf(paragraph).find((each) => childOf(each, 'w:shd'));
      const behind = groundOfShade(childOf(shaded, 'w:shd'), palette) ?? ground;
      return lookOn(run ? ownLook(run, base, palette) : base, behind, run);
    },
    groundWithin(element, around) {
      const stylesOf = (table: XmlElement) =>
        chainOf(valueIn(childOf(table, 'w:tblPr'), 'w:tblStyle') ?? '').flatMap(
          (id) => styles.get(id) ?? [],
        );
      return groundWithin(element, around, palette, stylesOf);
    },
    numberingOf(style) {
      return valueIn(childOf(childOf(styles.get(style), 'w:pPr'), 'w:numPr'), 'w:numId') ?? null;
    },
  };
}

function levelOf(outline: string): number | null {
  const level = Number(outline) + 1;
  return level >= 1 && level <= 9 ? level : null;
}
