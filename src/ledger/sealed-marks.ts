import { printMarkdown } from '../markdown/print-markdown.ts';
import type { Document } from '../policy/document.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import type { Hash } from './merkle-tree.ts';
import { documentOnPage } from './page-document.ts';
import { shownDocument } from './shown-document.ts';
import type { ShownText } from './shown-text.ts';
import type { PageReading } from './text-of-page.ts';

/**
 * Whether what a page shows of a text is the sealed Markdown: words struck out or stressed, the numbers of
 * items, levels of headings, tables, pictures, where links lead. `unknown` where the page shows less than
 * that Markdown has, and no document that gives it was found; else the first line that differs.
 */
export type MarksVerdict =
  | 'sealed'
  | 'unknown'
  | { readonly shown: string; readonly sealed: string };

/** Where a page of a text stands, and where the text stood when it was sealed. */
export type TextPlace = Pick<ShownText, 'sealedAt' | 'site' | 'home' | 'markdown' | 'data'>;

/**
 * Holds a page’s article against the digest of its Markdown.
 * @param digest SHA-256 of index.md, in hexadecimal
 */
export function verifyMarks(
  hash: Hash,
  { title, article }: Pick<PageReading, 'title' | 'article'>,
  digest: string,
  place: TextPlace,
): MarksVerdict {
  const isSealed = (markdown: string) => toHex(hash(utf8(markdown))) === digest;
  const onPage = documentOnPage(article, (source) => pictureName(source, place));
  const shown = printMarkdown(title, onPage, (href) => linkOnPage(href, place));
  if (isSealed(shown)) return 'sealed';
  const document = documentIn(place.data);
  const printed = document && sealedMarkdown(title, document, place);
  if (document && printed !== null && isSealed(printed)) {
    const wanted = sealedMarkdown(title, shownDocument(document), place);
    const found = printMarkdown(title, shownDocument(onPage), (href) => linkOnPage(href, place));
    return found === wanted ? 'sealed' : firstDifference(found, wanted);
  }
  const markdown = place.markdown && new TextDecoder().decode(place.markdown);
  return markdown !== null && isSealed(markdown) ? firstDifference(shown, markdown) : 'unknown';
}

/** The Markdown of a document of which links are as its author wrote them. */
export function sealedMarkdown(
  title: string,
  document: Document,
  { sealedAt: { site, own } }: Pick<TextPlace, 'sealedAt'>,
): string {
  return printMarkdown(title, document, (href) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? `${site}${href.slice(1)}` : href;
  });
}

/** Where a link of a page led when the text was sealed, in its Markdown. */
function linkOnPage(href: string, { sealedAt: { site, own }, site: now }: TextPlace): string {
  const base = new URL(now).pathname;
  if (href.startsWith('#')) return `${own}${href}`;
  return href.startsWith(base) ? `${site}${href.slice(base.length)}` : href;
}

/** A picture lies beside the version, in whichever language the page is. */
function pictureName(source: string, { site, home }: TextPlace): string {
  const base = new URL(site).pathname;
  const path = source.startsWith(base) ? source.slice(base.length) : '';
  const at = path.indexOf(home);
  const isBeside = at >= 0 && /^(?:[A-Za-z\d-]+\/)?$/.test(path.slice(0, at));
  return isBeside ? path.slice(at + home.length) : source;
}

function documentIn(data: Uint8Array | null): Document | null {
  try {
    const { document } = JSON.parse(new TextDecoder().decode(data ?? new Uint8Array()));
    // Whatever is missing throws here.
    printMarkdown('', document);
    return document;
  } catch {
    return null;
  }
}

function firstDifference(found: string, wanted: string): { shown: string; sealed: string } {
  const [shown, sealed] = [found.split('\n'), wanted.split('\n')];
  const at = shown.findIndex((line, index) => line !== sealed[index]);
  const line = at < 0 ? shown.length : at;
  return { shown: shown[line] ?? '', sealed: sealed[line] ?? '' };
}
