import css from './consent.css?inline';
import { TEXTS } from './texts.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * Puts content into an element of our own, in a tree that the
 * page’s styles do not reach. Its style sheets are adopted, which `style-src 'none'` does not concern.
 */
export function fillShadow(
  host: HTMLElement,
  content: HTMLElement,
  ...more: CSSStyleSheet[]
): HTMLElement {
  host.lang = TEXTS.language;
  host.dir = TEXTS.direction;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet, ...more];
  content.classList.add('box');
  root.append(content);
  return host;
}
