import { childOf, isOn, valueIn, type XmlElement, xmlChildrenOf } from './word-xml.ts';

/** How letters look, as far as their sense depends on it. */
export interface RunLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly raised: 'up' | 'down' | null;
  /** The font of the letters; null where nothing is said. */
  readonly font: string | null;
}

/** What a paragraph takes from the numbering of a list: `0` is none. */
export interface NumberProperties {
  readonly numId: string;
  /** From 0; null where the style of the paragraph decides it. */
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
  /** How far its text is indented, in twentieths of a point; null where nothing is said. */
  indent(paragraph: XmlElement | undefined): number | null;
  look(paragraph: XmlElement | undefined, run: XmlElement | undefined): RunLook;
  /** The `w:numId` of a style that lists are linked to. */
  numberingOf(style: string): string | null;
}

/** Reads the styles. Properties are handed in as their elements: `w:pPr` and `w:rPr`. */
export function readStyles(root: XmlElement | null): WordStyles {
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
  const looks = new Map<string, RunLook>();
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
    look(paragraph, run) {
      const ids = chain(paragraph);
      const character = valueIn(run, 'w:rStyle');
      const inherited = `${ids[0] ?? ''}\n${character ?? ''}`;
      const base =
        looks.get(inherited) ??
        inheritedLook(runsOf(ids), runsOf(chainOf(character ?? '')), defaults);
      looks.set(inherited, base);
      return run ? ownLook(run, base) : base;
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

const PLAIN: RunLook = {
  isBold: false,
  isItalic: false,
  isStruck: false,
  isHidden: false,
  raised: null,
  font: null,
};

/**
 * What the styles say; where those of the paragraph and of the letters both switch something on, it is off.
 */
function inheritedLook(
  paragraph: readonly XmlElement[],
  character: readonly XmlElement[],
  defaults: XmlElement | undefined,
): RunLook {
  const inStyles = (styles: readonly XmlElement[]) =>
    styles.reduceRight((look, properties) => ownLook(properties, look), PLAIN);
  const base = defaults ? ownLook(defaults, PLAIN) : PLAIN;
  const [one, other] = [inStyles(paragraph), inStyles(character)];
  const toggled = (key: 'isBold' | 'isItalic' | 'isStruck' | 'isHidden') =>
    one[key] !== other[key] || (base[key] && !one[key] && !other[key]);
  return {
    isBold: toggled('isBold'),
    isItalic: toggled('isItalic'),
    isStruck: toggled('isStruck'),
    isHidden: toggled('isHidden'),
    raised: other.raised ?? one.raised ?? base.raised,
    font: other.font ?? one.font ?? base.font,
  };
}

function ownLook(properties: XmlElement, base: RunLook): RunLook {
  const struck = isOn(properties, 'w:strike');
  const struckTwice = isOn(properties, 'w:dstrike');
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return {
    isBold: isOn(properties, 'w:b') ?? base.isBold,
    isItalic: isOn(properties, 'w:i') ?? base.isItalic,
    isStruck: struckTwice || (struck ?? (struckTwice === false ? false : base.isStruck)),
    isHidden: isOn(properties, 'w:vanish') ?? base.isHidden,
    raised: raisedBy(properties, base.raised),
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? base.font,
  };
}

/**
 * So far, in half points, a letter is moved off its line that is meant to be raised; less far where it is of
 * a size of its own too, as LibreOffice writes raised letters.
 */
const RAISED_FROM = 4;

function raisedBy(properties: XmlElement, base: RunLook['raised']): RunLook['raised'] {
  const align = valueIn(properties, 'w:vertAlign');
  if (align === 'superscript') return 'up';
  if (align === 'subscript') return 'down';
  if (align !== undefined) return null;
  const position = Number.parseInt(valueIn(properties, 'w:position') ?? '', 10);
  if (Number.isNaN(position)) return base;
  const isMeant = Math.abs(position) >= RAISED_FROM || childOf(properties, 'w:sz') !== undefined;
  return position === 0 || !isMeant ? null : position > 0 ? 'up' : 'down';
}
