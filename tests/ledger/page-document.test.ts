import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { documentOnPage } from '../../src/ledger/page-document.ts';
import { elementsIn } from '../../src/ledger/page-element.ts';
import { shownDocument } from '../../src/ledger/shown-document.ts';
import { printMarkdown } from '../../src/markdown/print-markdown.ts';
import type { Document } from '../../src/policy/document.ts';
import { printHtml } from '../../src/site/html/print-html.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { runs } from '../runs.ts';
import { anyDocument } from '../site/random-document.ts';

/** The document that is read from the page of another one. */
function onItsPage(document: Document): Document {
  const html = printHtml(document, {
    path: (address) => address,
    image: (file) => file,
    imageSize: () => null,
    formerIds: new Map(),
    since: new Map(),
    words: ENGLISH_WORDS,
    language: 'en',
  });
  const page = parsePage(`<main><article>${html}</article></main>`);
  const all = page ? [...elementsIn(page)].map(({ element }) => element) : [];
  const article = all.find(({ name }) => name === 'article');
  if (!article) throw new Error('The page has no article.');
  return documentOnPage(article, (source) => source);
}

test('every document is read from its page as the same Markdown, but for what no page shows', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const shown = printMarkdown('T', shownDocument(onItsPage(document)));
      expect(shown).toBe(printMarkdown('T', shownDocument(document)));
    }),
    { numRuns: runs(500) },
  );
});
