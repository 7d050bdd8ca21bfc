import css from './consent.css?inline';
import { make } from './make.ts';
import { TEXTS } from './texts.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * An element that holds another in a tree of its own, which the page’s styles do not reach. Its style sheet
 * is adopted,
 * which `style-src 'none'` does not concern.
 */
export function inShadow(content: Node): HTMLElement {
  const host = make('div', { lang: TEXTS.language });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(content);
  return host;
}
