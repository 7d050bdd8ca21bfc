/** How a page is built up. */
export interface Structure {
  readonly title: string;
  readonly description: string;
  readonly language: string | null;
  /** Levels of all headings, in order. */
  readonly headings: readonly number[];
  readonly emptyHeadings: number;
  readonly landmarks: Readonly<Record<string, number>>;
  readonly unnamedNavigations: number;
  readonly repeatedIds: readonly string[];
  readonly outsideLandmarks: readonly string[];
  readonly inlineStyles: number;
}

/** Runs in the browser. */
export function structureOfPage(): Structure {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const headings = all('h1, h2, h3, h4, h5, h6');
  const ids = all('[id]').map(({ id }) => id);
  const isHandler = ({ name }: Attr) => name === 'style' || name.startsWith('on');
  return {
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    language: document.documentElement.getAttribute('lang'),
    headings: headings.map(({ localName }) => Number(localName.slice(1))),
    emptyHeadings: headings.filter(({ textContent }) => !textContent?.trim()).length,
    landmarks: {
      main: all('main').length,
      header: all('body > header').length,
      footer: all('body > footer').length,
    },
    unnamedNavigations: all('nav:not([aria-label], [aria-labelledby])').length,
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    // The consent banner brings its landmark along in its shadow.
    outsideLandmarks: all('body > :not(main, header, footer, script)')
      .filter(({ shadowRoot }) => !shadowRoot?.querySelector('section[aria-label]'))
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    inlineStyles:
      all('style, script:not([src], [type="application/ld+json"])').length +
      all('*').filter(({ attributes }) => [...attributes].some(isHandler)).length,
  };
}
