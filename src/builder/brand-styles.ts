import type { Plugin } from 'vite';
import { site } from '../site/load-site.ts';

const NAME = 'virtual:brand.css';

/**
 * The brand’s colours from site.yaml as a part of the one style sheet: nothing inline, no further request.
 */
export function brandStyles(): Plugin {
  return {
    name: 'clausebook:brand-styles',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const accent = site().view?.library.site.brand.accent;
      if (!accent) return '';
      return `:root{--accent:${accent.light}}@media (prefers-color-scheme:dark){:root{--accent:${accent.dark}}}@media print{:root{--accent:${accent.light}}}`;
    },
  };
}
