import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { BrandFont, Library } from '../policy/library.ts';
import { contentDirectory, site } from '../site/load-site.ts';

const NAME = 'virtual:brand.css';

/** What the style sheet calls the fonts of text and interface, and what is used where one has no letter. */
const USES = {
  text: { variable: '--serif', others: 'Georgia, serif' },
  interface: { variable: '--sans', others: 'sans-serif' },
} as const;

/**
 * The brand’s colours and fonts from site.yaml as a part of the one style sheet: nothing inline, no request
 * to anybody else.
 */
export function brandStyles(): Plugin {
  return {
    name: 'clausebook:brand-styles',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const brand = site().view?.library.site.brand;
      return brand ? coloursOf(brand) + fontsOf(brand.fonts) : '';
    },
  };
}

function coloursOf({ accent }: Library['site']['brand']): string {
  if (!accent) return '';
  return `:root{--accent:${accent.light}}@media (prefers-color-scheme:dark){:root{--accent:${accent.dark}}}@media print{:root{--accent:${accent.light}}}`;
}

function fontsOf(fonts: readonly BrandFont[]): string {
  // The fonts are named by paths on this computer, which Vite turns into addresses beside the style
  // sheet, with a digest in each.
  const pathOf = (file: string) => join(contentDirectory(), file).replaceAll('\\', '/');
  const faces = fonts.map(
    ({ file, use, weight, style }) =>
      `@font-face{font-family:"brand-${use}";src:url(${JSON.stringify(pathOf(file))}) format("woff2");font-weight:${weight};font-style:${style};font-display:swap}`,
  );
  const uses = (['text', 'interface'] as const).filter((use) =>
    fonts.some((font) => font.use === use),
  );
  const set = uses.map((use) => {
    const { variable, others } = USES[use];
    return `:root{${variable}:"brand-${use}",${others}}`;
  });
  return [...faces, ...set].join('');
}
