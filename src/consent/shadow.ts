import css from './consent.css?inline';
import { make } from './make.ts';
import { LANGUAGE } from './texts.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * An element with a tree of its own, which the page’s styles do not reach. Its style sheet is adopted,
 * which `style-src 'none'` does not concern.
 */
export function shadowOf(): [host: HTMLElement, root: ShadowRoot] {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const host = make('div', { lang: LANGUAGE });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return [host, root];
}
