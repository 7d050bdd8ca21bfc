import css from './consent.css?inline';
import { TEXTS } from './texts.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * An element of a name of its own, which no rule of a page means, that holds another in a tree that the
 * page’s styles do not reach. Its style sheets are adopted, which `style-src 'none'` does not concern.
 */
export function inShadow(
  content: HTMLElement,
  name: `clausebook-${string}`,
  ...more: CSSStyleSheet[]
): HTMLElement {
  return fillShadow(document.createElement(name), content, ...more);
}

/** The same with an element that is there. */
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
