import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../parsed/content.ts';
import { problemAt } from '../text/place.ts';

/** The grounds on which the colour is read, paper and tint, as `src/styles/theme.css` sets them. */
export const GROUNDS = { light: ['#fdfcfa', '#f4f0e8'], dark: ['#15161a', '#1f2127'] } as const;

/** The least contrast for text: WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** The brand’s colours can be read. */
export function contrast(content: Content): Problem[] {
  const { path, yaml, value } = content.site;
  const accent = value?.brand.accent;
  if (!accent) return [];
  return (['light', 'dark'] as const).flatMap((theme) => {
    const ratio = Math.min(...GROUNDS[theme].map((ground) => contrastOf(accent[theme], ground)));
    if (ratio >= LEAST) return [];
    return problemAt(path, yaml.placeOf(['brand', 'accent', theme]), {
      rule: 'low-contrast',
      what: `The colour ${accent[theme]} has a contrast of only ${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1 on the ${theme} ground, too little to read.`,
      mend: `Choose a ${theme === 'light' ? 'darker' : 'lighter'} one, with at least ${LEAST} : 1.`,
    });
  });
}

/** Contrast of two `#rrggbb` colours, 1 to 21, by WCAG 2.2’s definition of relative luminance. */
function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
