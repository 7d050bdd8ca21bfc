/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const WHITE: Colour = [255, 255, 255];

/** Reads six digits, with or without a number sign; returns null for anything else. */
export function colourOf(hex: string): Colour | null {
  if (!/^#?[\da-f]{6}$/i.test(hex)) return null;
  const number = Number.parseInt(hex.replace('#', ''), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** The least contrast at which an eye tells letters from their ground; WCAG 2 asks for 4.5 to read them. */
const LEAST_CONTRAST = 1.1;

/** Whether two colours look the same: their contrast by WCAG 2.2 is next to none, and so is their hue. */
export function isAlike(one: Colour, other: Colour): boolean {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  const isNear = one.every((value, at) => Math.abs(value - (other[at] as number)) <= 24);
  return isNear && (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
