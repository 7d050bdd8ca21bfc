import type { Colour } from '../colours.ts';
import { highlightOf, type Palette, TEXT_COLOUR } from './word-colours.ts';
import { type Ground, groundOfShade, seenOn } from './word-ground.ts';
import { childOf, isOn, isXmlElement, valueIn, type XmlElement } from './word-xml.ts';

/** How letters look, as far as their sense depends on it. */
export interface RunLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  /** Whether no reader sees them: hidden, of no size, or in the colour of what lies behind them. */
  readonly isHidden: boolean;
  /** Whether they have the colour of the page, and only a picture behind them could make them seen. */
  readonly isFaint: boolean;
  readonly raised: 'up' | 'down' | null;
  /** The font of the letters; null if nothing is said. */
  readonly font: string | null;
}

/** What styles and properties say of letters, before it is known what lies behind them. */
export interface InkedLook extends Omit<RunLook, 'isFaint'> {
  /** Their colour; null if nothing is said, `none` where they have none. */
  readonly ink: Colour | 'automatic' | 'none' | null;
  /** What lights them up, and what shades them; null if nothing is said, `none` where nothing does. */
  readonly highlight: Ground | 'none' | null;
  readonly shade: Ground | 'none' | null;
  /** In half points, for letters of most scripts and for those of complex ones. */
  readonly size: number | null;
  readonly complexSize: number | null;
  /** How wide they are, in hundredths; null if nothing is said. */
  readonly scale: number | null;
  /** Whether a shadow, a glow or an outline shows them whatever their colour is. */
  readonly isPainted: boolean;
}

export const PLAIN: InkedLook = {
  isBold: false,
  isItalic: false,
  isStruck: false,
  isHidden: false,
  raised: null,
  font: null,
  ink: null,
  highlight: null,
  shade: null,
  size: null,
  complexSize: null,
  scale: null,
  isPainted: false,
};

/**
 * What the styles say; where those of the paragraph and of the letters both switch something on, it is off.
 */
export function inheritedLook(
  paragraph: readonly XmlElement[],
  character: readonly XmlElement[],
  defaults: XmlElement | undefined,
  palette: Palette,
): InkedLook {
  const inStyles = (styles: readonly XmlElement[]) =>
    styles.reduceRight((look, properties) => ownLook(properties, look, palette), PLAIN);
  const base = defaults ? ownLook(defaults, PLAIN, palette) : PLAIN;
  const [one, other] = [inStyles(paragraph), inStyles(character)];
  const toggled = (key: 'isBold' | 'isItalic' | 'isStruck' | 'isHidden') =>
    one[key] !== other[key] || (base[key] && !one[key] && !other[key]);
  const nearest = <Key extends keyof InkedLook>(key: Key): InkedLook[Key] =>
    other[key] ?? one[key] ?? base[key];
  return {
    isBold: toggled('isBold'),
    isItalic: toggled('isItalic'),
    isStruck: toggled('isStruck'),
    isHidden: toggled('isHidden'),
    raised: nearest('raised'),
    font: nearest('font'),
    ink: nearest('ink'),
    highlight: nearest('highlight'),
    shade: nearest('shade'),
    size: nearest('size'),
    complexSize: nearest('complexSize'),
    scale: nearest('scale'),
    isPainted: one.isPainted || other.isPainted || base.isPainted,
  };
}

/** What properties of letters say, beside what they inherit. */
export function ownLook(properties: XmlElement, base: InkedLook, palette: Palette): InkedLook {
  const struck = isOn(properties, 'w:strike');
  const struckTwice = isOn(properties, 'w:dstrike');
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  const shade = childOf(properties, 'w:shd');
  return {
    isBold: isOn(properties, 'w:b') ?? base.isBold,
    isItalic: isOn(properties, 'w:i') ?? base.isItalic,
    isStruck: struckTwice || (struck ?? (struckTwice === false ? false : base.isStruck)),
    isHidden: isOn(properties, 'w:vanish') ?? base.isHidden,
    raised: raisedBy(properties, base.raised),
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? base.font,
    ink: inkOf(properties, palette) ?? base.ink,
    highlight: highlightBy(properties) ?? base.highlight,
    shade: shade ? (groundOfShade(shade, palette) ?? 'none') : base.shade,
    size: numberIn(properties, 'w:sz') ?? base.size,
    complexSize: numberIn(properties, 'w:szCs') ?? base.complexSize,
    scale: numberIn(properties, 'w:w') ?? base.scale,
    isPainted: isPainted(properties) ?? base.isPainted,
  };
}

function numberIn(properties: XmlElement, name: string): number | null {
  const number = Number.parseFloat(valueIn(properties, name) ?? '');
  return Number.isNaN(number) ? null : number;
}

function highlightBy(properties: XmlElement): Ground | 'none' | null {
  if (!childOf(properties, 'w:highlight')) return null;
  const colour = highlightOf(properties);
  return colour ? { colours: [colour], mayBeCovered: false } : 'none';
}

/** What fills the letters; newer programs say it a second time, more exactly. */
function inkOf(properties: XmlElement, palette: Palette): InkedLook['ink'] {
  const fill = childOf(properties, 'w14:textFill');
  if (childOf(fill, 'w14:noFill')) return 'none';
  const solid = childOf(fill, 'w14:solidFill');
  if (solid && isClear(solid)) return 'none';
  const filled = solid && palette.ofFill(solid);
  if (filled) return filled;
  // A gradient shows letters whatever their colour is.
  if (fill && !solid) return 'automatic';
  const colour = childOf(properties, 'w:color');
  return colour ? palette.of(colour.attributes, TEXT_COLOUR) : null;
}

/** Whether a fill is transparent: `w14:alpha` says how much, in thousandths of a hundredth. */
function isClear(solid: XmlElement): boolean {
  const [own] = solid.children.filter(isXmlElement);
  return Number(childOf(own, 'w14:alpha')?.attributes.get('w14:val') ?? 0) >= 99_000;
}

function isPainted(properties: XmlElement): boolean | undefined {
  const outline = childOf(properties, 'w14:textOutline');
  if (outline) return childOf(outline, 'w14:noFill') === undefined;
  const named = ['w:outline', 'w:emboss', 'w:imprint', 'w:shadow'];
  const said = named.flatMap((name) => isOn(properties, name) ?? []);
  if (childOf(properties, 'w14:glow') || childOf(properties, 'w14:shadow')) return true;
  return said.length > 0 ? said.includes(true) : undefined;
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

/** Letters of one point or less, or of next to no width, are a line or a dot to the eye. */
const [LARGEST_TINY, WIDEST_TINY] = [2, 1];

/**
 * How letters look where they stand.
 * @param behind what lies behind them, unless they have a ground of their own
 * @param run their own properties, which say whether they are set as letters of a complex script
 */
export function lookOn(look: InkedLook, behind: Ground, run: XmlElement | undefined): RunLook {
  const { ink, highlight, shade, size, complexSize, scale, isPainted: isDrawn, ...plain } = look;
  const own = [highlight, shade].find((each) => each !== null && each !== 'none');
  const ground = own ?? behind;
  const isComplex = isOn(run, 'w:cs') === true || isOn(run, 'w:rtl') === true;
  const isTiny =
    ((isComplex ? complexSize : size) ?? Number.POSITIVE_INFINITY) <= LARGEST_TINY ||
    (scale ?? 100) <= WIDEST_TINY;
  const isOfTheirOwn = isDrawn || ink === null || ink === 'automatic';
  const seen = isOfTheirOwn ? 'yes' : ink === 'none' ? 'no' : seenOn(ink, ground);
  const isHidden = plain.isHidden || isTiny || seen === 'no';
  return { ...plain, isHidden, isFaint: !isHidden && seen === 'perhaps' };
}
