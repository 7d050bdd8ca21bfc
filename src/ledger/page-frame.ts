import type { PageElement } from './page-element.ts';

const LANGUAGE = { lang: /^[A-Za-z\d-]+$/, dir: /^(?:ltr|rtl)$/ };

/**
 * What stands around a text, with its attributes and what these may be: a class may hide words, and another
 * encoding makes other letters of the same bytes.
 */
const FRAME: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  html: LANGUAGE,
  head: {},
  body: { class: /^version is-[a-z-]+$/ },
  main: { id: /^_main$/, tabindex: /^-1$/ },
  header: { class: /^(?:title|site)$/ },
  h1: { class: /^long$/, ...LANGUAGE },
};

/** Signs that no page has: some switch the encoding, and browsers show others nowhere. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** The attributes of an element around the text that this program does not print there, with their tags. */
export function foreignAttributes({ name, attributes }: PageElement): string[] {
  const allowed = FRAME[name];
  return [...attributes]
    .filter(([key, value]) => {
      if (CONTROL.test(value)) return true;
      if (key === 'charset') return value.toLowerCase() !== 'utf-8';
      if (!allowed) return false;
      return !allowed[key]?.test(value) || (key === 'dir' && !attributes.has('lang'));
    })
    .map(([key, value]) => `<${name} ${key}="${value}">`);
}

/** Whether the words that stand in an element itself have a sign that no page has. */
export function hasControl({ children }: PageElement): boolean {
  return children.some((child) => typeof child === 'string' && CONTROL.test(child));
}
