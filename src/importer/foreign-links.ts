import type { LinkTarget } from './plain-inlines.ts';

/**
 * Where the links of a foreign file lead: other sites, e-mail, telephone, and headings of the same text.
 * @param anchors the names of its headings
 * @param url where it was published, which completes addresses such as `/legal/`
 */
export function foreignTarget(anchors: ReadonlySet<string>, url: string | null): LinkTarget {
  const base = url !== null && URL.canParse(url) ? url : null;
  return (href) => {
    const own = base && href.startsWith(`${base}#`) ? href.slice(base.length) : href;
    if (own.startsWith('#'))
      return anchors.has(decoded(own.slice(1))) ? `#${decoded(own.slice(1))}` : null;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
    if (scheme === 'mailto') return mailto(href.slice(7));
    if (scheme === 'tel') return telephone(href.slice(4));
    if (scheme && scheme !== 'http' && scheme !== 'https') return null;
    return scheme ? web(href, null) : base && href !== '' ? web(href, base) : null;
  };
}

function web(href: string, base: string | null): string | null {
  const isSound = base !== null || /^https?:\/\/[^/\s]/i.test(href);
  if (!isSound || !URL.canParse(href, base ?? undefined)) return null;
  const { href: full, protocol } = new URL(href, base ?? undefined);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // The address as written, unless it has letters that an address must not have.
  return base === null && /^[\w\-.~:/?#@!$&'*+,;=%]+$/.test(href) ? href : full;
}

function mailto(rest: string): string | null {
  const [address = '', query] = rest.trim().split('?');
  return /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)
    ? `mailto:${address}${query && !/\s/.test(query) ? `?${query}` : ''}`
    : null;
}

function telephone(rest: string): string | null {
  const number = decoded(rest).replace(/[\s\u00a0]/g, '');
  return /^\+?[\d().-]*\d[\d().-]*$/.test(number) ? `tel:${number}` : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
