import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readPage } from '../../src/ledger/text-of-page.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import { escapeMarkup } from '../../src/site/html/escape-markup.ts';
import { printHtml } from '../../src/site/html/print-html.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { runs } from '../runs.ts';
import { anyDocument } from '../site/random-document.ts';
import { documentOf } from '../site/sample-library.ts';

const PLACE = {
  path: (address: string) => address,
  address: '/acme/privacy/2020/',
  image: (file: string) => file,
  imageSize: () => null,
  formerIds: new Map(),
  since: new Map(),
  words: ENGLISH_WORDS,
};

const read = (html: string) => {
  const page = parsePage(html);
  return page && readPage(page);
};
const textOfPage = (html: string) => read(html)?.text ?? null;

/** A page as the site prints it, as far as it matters here. */
function pageOf(title: string, article: string): string {
  return `<!doctype html><html><body><main><header class="title"><h1>${escapeMarkup(title)}</h1></header><article class="text" id="_text" lang="en">${article}</article></main><footer><p>Not of the text.</p></footer></body></html>`;
}

test('of every document the page gives back the canonical text, to the byte', () => {
  fc.assert(
    fc.property(anyDocument, fc.string({ minLength: 1 }), (document, title) => {
      const reading = read(pageOf(title, printHtml(document, PLACE)));
      expect(reading?.text).toBe(canonicalText(title, document));
      expect(reading?.foreign).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

describe('what is added to a text for its readers is no part of it:', () => {
  const said = (article: string) => textOfPage(pageOf('Title', article));

  test.each([
    [
      'a source note',
      '<p>One</p><div class="note" role="note"><b>Note</b><div><p>x</p></div></div>',
    ],
    ['since when', '<p>One</p><p class="since"><a href="/x">Since 2016</a></p>'],
    ['buttons', '<p>One <button type="button">Cite <b>this</b></button></p>'],
    ['panels', '<p>One</p><div class="tools"><p>“One”</p></div>'],
    [
      'a reference to a note',
      '<p>One<sup><a href="#fn.1" id="fnref.1" aria-label="Note 1">1</a></sup></p>',
    ],
    [
      'the way back from a note',
      '<p>One <a href="#fnref.1" aria-label="Back to the text of note 1">↩</a></p>',
    ],
    ['the tool for choices', '<p>One</p><div data-consent-tool><p>Choose</p></div>'],
    ['what a browser adds when it saves', '<!-- saved from url --><p>\nOne\n</p>\n'],
  ])('%s', (_, article) => {
    expect(said(article)).toBe('Title\nOne\n');
  });

  test('but what follows it is', () => {
    const note = '<div class="note" role="note"><b>Note</b><div>x</div></div>';
    expect(said(`${note}<p>Two</p>`)).toBe('Title\nTwo\n');
  });

  test('and what only looks so counts as text', () => {
    expect(said('<div class="note"><div>x</div></div><p>Two</p>')).toBe('Title\nx\nTwo\n');
    expect(said('<p>One<sup>1</sup>, two</p>')).toBe('Title\nOne1, two\n');
    expect(said('<p class="since">One</p>')).toBe('Title\nOne\n');
  });
});

test('tables, pictures, breaks and characters are read as the text has them', () => {
  const article =
    '<TABLE><tr><th>A</th><th> B </th></tr>\n<tr>\n<td></td>\n<td>1&nbsp;&#50;&#x33;</td>\n</tr></TABLE><p>a<br>b<img src="x" alt="R&amp;D &lt;">&apos;&quot;&gt;&unknown;</p>';
  expect(textOfPage(pageOf('T & t', article))).toBe('T & t\nA\tB\n\t1 23\na bR&D <\'">&unknown;\n');
});

test('a page of anything else has no text', () => {
  expect(textOfPage('')).toBeNull();
  expect(textOfPage('<h1>Only a title</h1>')).toBeNull();
  expect(textOfPage('<article id="_text"><p>No title</p></article>')).toBeNull();
  expect(textOfPage(canonicalText('Title', documentOf('a < b')))).toBeNull();
});
