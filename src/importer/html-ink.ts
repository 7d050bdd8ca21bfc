import { type Colour, colourOf, isAlike } from './colours.ts';
import { attribute, elementsIn, type HtmlElement, parentOf } from './html-nodes.ts';

/** What the styles of a page say of an element itself, by the names of their properties. */
export type ValuesIn = (element: HtmlElement) => ReadonlyMap<string, string>;

/**
 * Says whether an element gives its words a colour in which nobody sees them: none, or that of what lies
 * behind them.
 * @param isWhole whether all style sheets of the page are known: else its own colour is not
 */
export function hasUnseenInk(element: HtmlElement, valuesIn: ValuesIn, isWhole: boolean): boolean {
  const said = inkOf(element, valuesIn);
  if (said === null || isPaintedOtherwise(valuesIn(element))) return false;
  if (/^(?:transparent|rgba\([^)]*,\s*0(?:\.0*)?%?\s*\))$/.test(said)) return true;
  const ink = colourInCss(said);
  if (!isOn(said, ink, groundBehind(element, valuesIn, isWhole))) return false;
  // Words within it may have a colour of their own.
  return ![...elementsIn(element)].some((each) => inkOf(each, valuesIn) !== null);
}

function isOn(said: string, ink: Colour | null, ground: string | null): boolean {
  if (ground === null) return false;
  const colour = colourInCss(ground);
  return ink && colour ? isAlike(ink, colour) : said === ground;
}

function inkOf(element: HtmlElement, valuesIn: ValuesIn): string | null {
  const said = valuesIn(element).get('color') ?? attribute(element, 'color')?.toLowerCase() ?? null;
  return said && /^(?:inherit|initial|unset|revert|currentcolor)$/.test(said) ? null : said;
}

/** The colour behind an element, by the nearest one around it that says one; null if nobody can tell. */
function groundBehind(element: HtmlElement, valuesIn: ValuesIn, isWhole: boolean): string | null {
  for (let at: HtmlElement | null = element; at; at = parentOf(at)) {
    const values = valuesIn(at);
    const said =
      values.get('background-color') ??
      values.get('background') ??
      attribute(at, 'bgcolor')?.toLowerCase();
    const isPlain = said === undefined || /^(?:none|transparent|inherit|initial|unset)$/.test(said);
    const isPictured = /url\(|gradient/.test(`${values.get('background-image')}${said}`);
    // What is moved off its place may lie over anything.
    if (isPictured || /^(?:absolute|fixed|sticky)/.test(values.get('position') ?? '')) return null;
    if (!isPlain) return said;
  }
  return isWhole ? 'white' : null;
}

/** Says whether letters without a colour of their own show a gradient, a shadow or an outline. */
function isPaintedOtherwise(values: ReadonlyMap<string, string>): boolean {
  return [...values].some(
    ([name, value]) =>
      (/background(?:-clip)?$/.test(name) && /\btext\b/.test(value)) ||
      (/^(?:text-shadow|-webkit-text-(?:fill-color|stroke.*))$/.test(name) && value !== 'none'),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ white: '#ffffff', black: '#000000', snow: '#fffafa', ivory: '#fffff0' },
  ...{ whitesmoke: '#f5f5f5', red: '#ff0000', yellow: '#ffff00', blue: '#0000ff' },
};

/** `#fff`, `rgb(255, 255, 255)`, `white`; null if it is said in another way. */
function colourInCss(said: string): Colour | null {
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*(?:1|1\.0+|100%)\s*)?\)$/.exec(
    said,
  );
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
  const short = /^#([\da-f]{3})$/.exec(said)?.[1];
  if (short) return colourOf(`#${short.replace(/./g, '$&$&')}`);
  return colourOf(NAMED[said] ?? said);
}
