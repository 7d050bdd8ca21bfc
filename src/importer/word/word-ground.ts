import { type Colour, colourOf, isAlike, WHITE } from '../colours.ts';
import { FILL_COLOUR, mixed, PATTERN_COLOUR, type Palette, shadesIn } from './word-colours.ts';
import { childOf, elementsIn, isOn, type XmlElement } from './word-xml.ts';

/** What lies behind letters. */
export interface Ground {
  /** The colours that it may have; empty where nobody can tell, as behind a picture. */
  readonly colours: readonly Colour[];
  /** Whether a picture may lie between it and the letters. */
  readonly mayBeCovered: boolean;
}

/** Whether readers see letters of a colour on a ground. */
export function seenOn(ink: Colour, { colours, mayBeCovered }: Ground): 'yes' | 'no' | 'perhaps' {
  const isLost = colours.length > 0 && colours.every((colour) => isAlike(ink, colour));
  return isLost ? (mayBeCovered ? 'perhaps' : 'no') : 'yes';
}

/**
 * What a shading puts behind letters; null if it lets through what is behind it.
 * @param shade `w:shd`: a fill, and a pattern of another colour over it
 */
export function groundOfShade(shade: XmlElement | undefined, palette: Palette): Ground | null {
  if (!shade) return null;
  const pattern = shade.attributes.get('w:val') ?? 'clear';
  const fill = palette.of(shade.attributes, FILL_COLOUR);
  const said = palette.of(shade.attributes, PATTERN_COLOUR);
  const over: Colour = said === null || said === 'automatic' ? [0, 0, 0] : said;
  const percent = pattern === 'solid' ? 100 : Number(/^pct(\d+)$/.exec(pattern)?.[1] ?? 0);
  if (pattern === 'nil') return null;
  if (pattern !== 'clear' && percent === 0) return { colours: [], mayBeCovered: false };
  if (percent === 0) return fill && fill !== 'automatic' ? plain(fill) : null;
  return plain(mixed(over, fill && fill !== 'automatic' ? fill : WHITE, percent / 100));
}

function plain(colour: Colour): Ground {
  return { colours: [colour], mayBeCovered: false };
}

/**
 * What lies behind the text of a file where nothing else says so: the colour of its pages.
 * @param parts the main part first, then those that stand on the same pages: their heads and feet
 */
export function groundOfPages(
  parts: readonly XmlElement[],
  settings: XmlElement | null,
  palette: Palette,
): Ground {
  const background = childOf(parts[0], 'w:background');
  const isShown = background && isOn(settings ?? undefined, 'w:displayBackgroundShape');
  const mayBeCovered = parts.some((part) => [...elementsIn(part)].some(liesBehind));
  const said = isShown ? palette.of(background.attributes, PATTERN_COLOUR) : null;
  const isDrawn = isShown && [...elementsIn(background)].length > 0;
  if (isDrawn) return { colours: [], mayBeCovered };
  return { colours: [said === null || said === 'automatic' ? WHITE : said], mayBeCovered };
}

/** Whether something drawn lies behind the text. */
function liesBehind({ name, attributes }: XmlElement): boolean {
  if (name === 'wp:anchor') return /^(?:1|true)$/.test(attributes.get('behindDoc') ?? '');
  return name.startsWith('v:') && /z-index:\s*-/.test(attributes.get('style') ?? '');
}

/** What lies behind the text within an element: what is around it, unless the element covers that. */
export function groundWithin(
  element: XmlElement,
  around: Ground,
  palette: Palette,
  tableStyles: (table: XmlElement) => readonly XmlElement[],
): Ground {
  switch (element.name) {
    case 'w:tbl': {
      const properties = childOf(element, 'w:tblPr');
      // Which rows and columns a style shades is not computed: each of its colours may be behind a cell.
      const shades = [properties, ...tableStyles(element)].flatMap(shadesIn);
      const others = shades.flatMap((shade) => groundOfShade(shade, palette) ?? []);
      if (others.some(({ colours }) => colours.length === 0)) return { ...around, colours: [] };
      return {
        ...around,
        colours: [...around.colours, ...others.flatMap(({ colours }) => colours)],
      };
    }
    case 'w:tc':
      return groundOfShade(childOf(childOf(element, 'w:tcPr'), 'w:shd'), palette) ?? around;
    case 'wps:wsp': {
      const fill = childOf(childOf(element, 'wps:spPr'), 'a:solidFill');
      const colour = fill ? palette.ofFill(fill) : null;
      if (colour) return plain(colour);
      // What the shape floats over shows through if the shape has no fill.
      return childOf(childOf(element, 'wps:spPr'), 'a:noFill')
        ? { ...around, mayBeCovered: true }
        : { colours: [], mayBeCovered: false };
    }
    case 'v:shape':
    case 'v:rect':
    case 'v:roundrect': {
      const { attributes } = element;
      if (/^(?:f|false|0)$/.test(attributes.get('filled') ?? ''))
        return { ...around, mayBeCovered: true };
      const colour = colourInVml(attributes.get('fillcolor') ?? 'white');
      return colour && !childOf(element, 'v:fill')
        ? plain(colour)
        : { colours: [], mayBeCovered: false };
    }
    default:
      return around;
  }
}

/** `#4472c4 [3204]`, `white`; null if it is said in another way. */
function colourInVml(said: string): Colour | null {
  const [word = ''] = said.split(' ');
  const hex = /^#[\da-f]{3}$/i.test(word) ? word.replace(/[\da-f]/gi, '$&$&') : word;
  return { white: WHITE, black: [0, 0, 0] as const }[word] ?? colourOf(hex);
}
