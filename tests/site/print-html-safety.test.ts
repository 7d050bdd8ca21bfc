import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import type { Document, Inline } from '../../src/policy/document.ts';
import { type HtmlPlace, printBlocks, printHtml } from '../../src/site/html/print-html.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { runs } from '../runs.ts';
import {
  attributesOf,
  fragmentOf,
  type HtmlElement,
  parseHtml,
  tagsOf,
  textOfHtml,
} from './parsed-html.ts';
import { anyDocument } from './random-document.ts';

const place: HtmlPlace = {
  path: (fromRoot) => `/base${fromRoot}`,
  image: (file) => `/base/acme/privacy/2020/${file}`,
  imageSize: () => ({ width: 4, height: 3 }),
  formerIds: new Map([['c0', ['old-a', 'old-b']]]),
  since: new Map(),
  words: ENGLISH_WORDS,
};

const ELEMENTS =
  'a blockquote br code div em h2 h3 h4 h5 h6 hr b img li ol p pre s section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  );
const ATTRIBUTES =
  'alt aria-label class data-consent-tool data-th height href id loading role scope src start tabindex width'.split(
    ' ',
  );

describe('whatever the text', () => {
  const always = (check: (html: string, document: Document) => void) =>
    fc.assert(
      fc.property(anyDocument, (document) => check(printHtml(document, place), document)),
      { numRuns: runs(500) },
    );

  test('a browser finds no fault in the HTML, and the very elements that were printed', () => {
    always((html) => {
      const { errors, tags } = parseHtml(html);
      expect(errors).toEqual([]);
      expect(tags).toEqual(tagsOf(html));
    });
  });

  test('there are no elements and attributes but those of a text: no style, no script, no handler', () => {
    always((html) => {
      for (const element of parseHtml(html).elements) {
        expect(ELEMENTS).toContain(element.tagName);
        for (const { name } of element.attrs) expect(ATTRIBUTES).toContain(name);
      }
    });
  });

  test('its words are those of the canonical text', () => {
    always((html, document) => {
      expect(squeezed(textOfHtml(fragmentOf(html), isAddition))).toBe(
        squeezed(canonicalText(null, document)),
      );
    });
  });

  test('no id stands twice, and every link to a place on the page finds it', () => {
    always((html, document) => {
      const { elements } = parseHtml(html);
      const ids = elements.flatMap((element) => attributesOf(element)['id'] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const own = JSON.stringify(document).includes('"#scope"') ? [...ids, 'scope'] : ids;
      for (const { href } of elements.map(attributesOf))
        if (href?.startsWith('#')) expect(own).toContain(href.slice(1));
    });
  });
});

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" onload="alert(1)',
  '</p><style>*{}</style>',
  '<!-- ',
  '&lt;b&gt;',
  '<img src=x onerror=alert(1)>',
];

test.each(HOSTILE)('%s stays words wherever it stands', (text) => {
  const words: Inline = { kind: 'text', text };
  const html = printHtml(
    {
      preamble: [
        {
          kind: 'paragraph',
          inlines: [
            words,
            { kind: 'code', text },
            { kind: 'image', source: text, alternative: text },
          ],
        },
        { kind: 'preformatted', text },
        { kind: 'table', align: [null], header: [[words]], rows: [[[words]]] },
        {
          kind: 'list',
          start: null,
          items: [[{ kind: 'paragraph', inlines: [{ kind: 'text', text: `a) ${text}` }] }]],
        },
        {
          kind: 'paragraph',
          inlines: [{ kind: 'link', href: `https://a.example/${text}`, inlines: [words] }],
        },
      ],
      clauses: [{ id: 'c0', number: text, heading: [words], level: 2, blocks: [], clauses: [] }],
      footnotes: [],
    },
    place,
  );
  const { elements, errors } = parseHtml(html);
  expect(errors).toEqual([]);
  expect(elements.map(({ tagName }) => tagName)).not.toContain('script');
  for (const element of elements)
    for (const { name } of element.attrs) expect(ATTRIBUTES).toContain(name);
  const shown = textOfHtml(fragmentOf(html), () => false);
  expect(shown.split(text)).toHaveLength(11);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVA\tSCRIPT:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
])('%j never becomes a link, and its words stay', (href) => {
  const blocks = [
    {
      kind: 'paragraph' as const,
      inlines: [
        { kind: 'link' as const, href, inlines: [{ kind: 'text' as const, text: 'words' }] },
      ],
    },
  ];
  expect(printBlocks(ENGLISH_WORDS, blocks, place.path, '')).toBe('<p>words</p>');
});

/** Numbers of notes, ways back, and remarks are no words of the text. */
function isAddition(element: HtmlElement): boolean {
  const { class: name, 'aria-label': label } = attributesOf(element);
  return element.tagName === 'sup' || name === 'note' || label?.startsWith('Back to') === true;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
