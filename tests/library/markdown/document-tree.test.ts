import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTree } from '../../../src/library/markdown/document-tree.ts';
import { parseMarkdown, parseMdx } from '../../../src/library/markdown/markdown.ts';
import { secondReading } from '../../../src/library/markdown/second-reader.ts';
import { clausesOf } from '../../../src/policy/document.ts';
import { documents, printMdx } from '../random-documents.ts';

const read = (text: string) => documentTree(parseMdx(text));
const preamble = (text: string) => read(text).preamble;

describe('a document that is written as MDX', () => {
  test('is read back the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(read(printMdx(document))).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  test('is read back the same with lines that end as in Windows', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const printed = printMdx(document).replaceAll('\n', '\r\n');
        expect(JSON.stringify(read(printed)).replaceAll('\\r', '')).toBe(JSON.stringify(document));
      }),
    );
  });

  test('is understood alike by the second reader', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(secondReading('a.mdx', printMdx(document), document, 'mdx')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('every mark of ASCII, escaped, is a word like any other', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~](?:[ -~]{0,30}[!-~])?$/), (text) => {
      // GFM looks for e-mail addresses in what is left when escapes are resolved: no escape keeps one from
      // being a link.
      fc.pre(!/\w@\w/.test(text));
      const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
      expect(preamble(`${escaped}\n`)).toEqual([
        { kind: 'paragraph', inlines: [{ kind: 'text', text }] },
      ]);
    }),
  );
});

describe('the tree', () => {
  test('puts a clause below the last one of a higher level, even where a level is left out', () => {
    const levels = [
      ...clausesOf(read('## A {#a}\n\n#### B {#b}\n\n### C {#c}\n\n## D {#d}\n').clauses),
    ];
    expect(levels.map(({ id, clauses }) => [id, clauses.map((clause) => clause.id)])).toEqual([
      ['a', ['b', 'c']],
      ['b', []],
      ['c', []],
      ['d', []],
    ]);
  });

  test('has footnotes in the order of their first reference, and of two texts the first', () => {
    const { footnotes } = read('a[^x] b[^y] c[^x]\n\n[^y]: Y.\n\n[^x]: X.\n\n[^x]: Z.\n');
    expect(footnotes.map(({ label, blocks }) => [label, blocks])).toMatchObject([
      ['x', [{ inlines: [{ text: 'X.' }] }]],
      ['y', [{ inlines: [{ text: 'Y.' }] }]],
    ]);
  });

  test('of two definitions of a link keeps the first, as Markdown has it', () => {
    expect(preamble('[a]\n\n[a]: /one/\n[a]: /two/\n')).toMatchObject([
      { inlines: [{ href: '/one/' }] },
    ]);
  });

  test('leaves out what the rules refuse, and keeps the words around it', () => {
    expect(preamble('a <b>b</b> {c} d\n')).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'a ' },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: ' d' },
        ],
      },
    ]);
    expect(preamble('import a from "b"\n\n<Foo />\n\n{1}\n')).toEqual([]);
  });

  test('knows the two components', () => {
    expect(preamble('<SourceNote>\nLost.\n</SourceNote>\n\n<CookiePreferences />\n')).toMatchObject(
      [{ kind: 'source-note', blocks: [{ kind: 'paragraph' }] }, { kind: 'cookie-preferences' }],
    );
  });

  test('keeps the first number of a list, and how columns are aligned', () => {
    expect(preamble('3. c\n4. d\n')).toMatchObject([{ kind: 'list', start: 3 }]);
    expect(preamble('- c\n')).toMatchObject([{ kind: 'list', start: null }]);
    expect(preamble('| a | b | c |\n| :-- | :-: | --- |\n')).toMatchObject([
      { align: ['left', 'center', null], rows: [] },
    ]);
  });

  test('ends a heading before the white space of its id', () => {
    expect(read('## 2. *Fares*  {#fares}\n').clauses).toMatchObject([
      { id: 'fares', number: '2.', heading: [{ kind: 'emphasis' }] },
    ]);
  });

  test('changes no quotation mark, dash or ellipsis', () => {
    expect(preamble('"a" -- \'b\' ... (c)\n')).toMatchObject([
      { inlines: [{ text: '"a" -- \'b\' ... (c)' }] },
    ]);
  });
});

test('plain Markdown gets ids from its words, each once, and loses no words to tags', () => {
  const document = documentTree(
    parseMarkdown('# Fees\n\n## Fees\n\n<p>a<br>b</p>\n\nc<br>d {e}\n'),
  );
  expect(clausesOf(document.clauses).map(({ id }) => id)).toEqual(['fees', 'fees-2']);
  expect(document.clauses[0]?.clauses[0]?.blocks).toEqual([
    { kind: 'paragraph', inlines: [{ kind: 'text', text: 'a b' }] },
    {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: 'c' }, { kind: 'break' }, { kind: 'text', text: 'd {e}' }],
    },
  ]);
});
