import { type Colour, colourOf, WHITE } from '../colours.ts';
import {
  childOf,
  findIn,
  isXmlElement,
  valueIn,
  type XmlElement,
  xmlChildrenOf,
} from './word-xml.ts';

/** The colours of one Word file: some stand in it as they are, some by their place in its theme. */
export interface Palette {
  /**
   * The colour that attributes of a property say, such as `w:color` and `w:themeColor`; `automatic` where
   * Word chooses it, null if nothing that is known is said.
   */
  of(attributes: ReadonlyMap<string, string>, names: ColourNames): Colour | 'automatic' | null;
  /** What fills a shape or a letter: `a:solidFill`, `w14:solidFill`; null if it is not one plain colour. */
  ofFill(fill: XmlElement): Colour | null;
}

/** How the attributes of a property are called. */
export interface ColourNames {
  readonly plain: string;
  readonly theme: string;
}

export const TEXT_COLOUR: ColourNames = { plain: 'w:val', theme: 'w:theme' };
export const FILL_COLOUR: ColourNames = { plain: 'w:fill', theme: 'w:themeFill' };
export const PATTERN_COLOUR: ColourNames = { plain: 'w:color', theme: 'w:theme' };

/** What settings call a colour of the theme, and what the theme calls it. */
const MAPPED = { bg1: 'lt1', t1: 'dk1', bg2: 'lt2', t2: 'dk2' } as const;
/** What texts call the colours of the theme, which the settings map to it. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ background1: 'bg1', text1: 't1', background2: 'bg2', text2: 't2', tx1: 't1', tx2: 't2' },
  ...{ dark1: 'dk1', light1: 'lt1', dark2: 'dk2', light2: 'lt2' },
  ...{ hyperlink: 'hlink', followedHyperlink: 'folHlink' },
};
/** Word's own theme, where a file has none. */
const USUAL: Readonly<Record<string, Colour>> = { lt1: WHITE, dk1: [0, 0, 0] };

/** The colours that Word lights letters up with, ECMA-376 part 1, 17.18.40. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  ...{ black: '000000', blue: '0000FF', cyan: '00FFFF', green: '00FF00', magenta: 'FF00FF' },
  ...{ red: 'FF0000', yellow: 'FFFF00', white: 'FFFFFF', darkBlue: '000080', darkCyan: '008080' },
  ...{ darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000' },
  ...{ darkGray: '808080', lightGray: 'C0C0C0' },
};

/** Reads the colours that the theme and the settings of a file define. */
export function paletteOf(theme: XmlElement | null, settings: XmlElement | null): Palette {
  const scheme = theme ? findIn(theme, 'a:clrScheme') : undefined;
  const inTheme = new Map<string, Colour>(Object.entries(USUAL));
  for (const each of scheme?.children.filter(isXmlElement) ?? []) {
    const [own] = each.children.filter(isXmlElement);
    const colour = colourOf(own?.attributes.get('lastClr') ?? own?.attributes.get('val') ?? '');
    if (colour) inTheme.set(each.name.slice(2), colour);
  }
  const mapping = childOf(settings ?? undefined, 'w:clrSchemeMapping')?.attributes;
  const themed = (name: string): Colour | null => {
    const own = NAMED[name] ?? name;
    const said = mapping?.get(`w:${own}`) ?? '';
    const mapped = said ? (NAMED[said] ?? said) : MAPPED[own as keyof typeof MAPPED];
    return inTheme.get(mapped ?? own) ?? null;
  };
  return {
    of(attributes, { plain, theme: prefix }) {
      const named = attributes.get(prefix === 'w:theme' ? 'w:themeColor' : prefix);
      const base = named && named !== 'none' ? themed(named) : null;
      if (base)
        return shifted(
          base,
          attributes.get(`${prefix}Tint`) ?? null,
          attributes.get(`${prefix}Shade`) ?? null,
        );
      const said = attributes.get(plain);
      return said === 'auto' ? 'automatic' : colourOf(said ?? '');
    },
    ofFill(fill) {
      const [own] = fill.children.filter(isXmlElement);
      // Effects that make a colour lighter, darker or clear are not computed here.
      if (!own || own.children.some(isXmlElement)) return null;
      const said = own.attributes.get('val') ?? own.attributes.get('w14:val') ?? '';
      if (own.name.endsWith(':schemeClr')) return themed(said);
      return colourOf(own.attributes.get('lastClr') ?? said);
    },
  };
}

/** The colour behind letters that are lit up; null for none. */
export function highlightOf(properties: XmlElement): Colour | null {
  return colourOf(HIGHLIGHTS[valueIn(properties, 'w:highlight') ?? ''] ?? '');
}

/** One colour over another, as far as it covers it: from 0 to 1. */
export function mixed(over: Colour, under: Colour, share: number): Colour {
  const each = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share);
  return [each(0), each(1), each(2)];
}

/** The lighter or darker form of a colour of the theme: both say how much of the colour is left. */
function shifted(colour: Colour, tint: string | null, shade: string | null): Colour {
  const share = (hex: string) => Number.parseInt(hex, 16) / 255;
  if (tint && share(tint) >= 0) return mixed(colour, WHITE, share(tint));
  if (shade && share(shade) >= 0) return mixed(colour, [0, 0, 0], share(shade));
  return colour;
}

/** All elements of a name that a style or a property has, however deep. */
export function shadesIn(element: XmlElement | undefined): XmlElement[] {
  if (!element) return [];
  return [
    ...xmlChildrenOf(element, 'w:shd'),
    ...element.children.filter(isXmlElement).flatMap(shadesIn),
  ];
}
