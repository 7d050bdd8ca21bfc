import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { MdastNode } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { documentTree } from '../../src/library/markdown/document-tree.ts';
import { parseMarkdown } from '../../src/library/markdown/markdown.ts';
import { secondReading } from '../../src/library/markdown/second-reader.ts';
import { printMarkdown } from '../../src/markdown/print-markdown.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import type { Document } from '../../src/policy/document.ts';
import { runs } from '../runs.ts';
import { anyDocument, anyTitle } from '../site/random-document.ts';
import { documentOf } from '../site/sample-library.ts';

const remark = unified().use(remarkParse).use(remarkGfm);

/** The canonical text that each of two readers finds in printed Markdown. */
function readAgain(markdown: string): string[] {
  const trees = [parseMarkdown(markdown), remark.parse(markdown) as MdastNode];
  return trees.map((tree) => canonicalText(null, documentTree(tree)));
}

test('whatever the text, the Markdown read again is the same text, for either reader', () => {
  fc.assert(
    fc.property(anyTitle, anyDocument, (title, document) => {
      const text = canonicalText(title, document);
      expect(readAgain(printMarkdown(title, document))).toEqual([text, text]);
    }),
    { numRuns: runs(1000) },
  );
}, 120_000);

test('a separator of lines that is none for Markdown does not break a quotation', () => {
  const reference = { kind: 'footnote-reference' as const, label: '1' };
  const separator = { kind: 'preformatted' as const, text: '\u2028' };
  const words = {
    kind: 'paragraph' as const,
    inlines: [{ kind: 'strong' as const, inlines: [reference] }],
  };
  const clause = { id: 'c0', number: null, heading: [], level: 2, clauses: [] };
  const document: Document = {
    preamble: [],
    clauses: [{ ...clause, blocks: [{ kind: 'quotation', blocks: [words] }] }],
    footnotes: [{ label: '1', blocks: [{ kind: 'quotation', blocks: [separator] }] }],
  };
  expect(readAgain(printMarkdown('data', document))).toEqual(['data\n', 'data\n']);
});

describe.each(['tests/fixtures/published', 'tests/fixtures/valid', 'tests/fixtures/minimal'])(
  'in %s',
  (folder) => {
    const { library } = loadLibrary(folder, { drafts: false });
    const versions = (library?.organisations ?? []).flatMap(({ policies }) =>
      policies.flatMap((policy) => policy.versions),
    );

    test('there are versions', () => expect(versions.length).toBeGreaterThan(0));

    test.each(versions)('the Markdown of $file read again is its text', ({ title, document }) => {
      const markdown = printMarkdown(title, document);
      const text = canonicalText(title, document);
      expect(readAgain(markdown)).toEqual([text, text]);
      const tree = documentTree(parseMarkdown(markdown));
      expect(secondReading('index.md', markdown, tree, 'markdown')).toEqual([]);
    });
  },
);

/** Printed, with its title left out. */
function printed(document: Document): string {
  return printMarkdown(null, document);
}

test.each([
  [
    'ordinary sentences',
    'We keep your name (and e-mail) for 30 days; see www.acme.example, “us” & co.',
  ],
  ['addresses', 'Write to <dpo@acme.example> or see <https://acme.example/a_b?c=d&e=f>.'],
  ['words with _ in them', 'The cookie session_id_2 expires.'],
  ['placeholders in brackets', 'Ask [the company] or [email protected] first.'],
  ['strong words and emphasis', '**Strong**, _emphasis_, **both _at_ once**, ~~gone~~ and `code`.'],
  ['emphasis within a word', 'un*believ*able, and **30** days'],
  ['a link with a mark in it', 'See [the **second** part](https://acme.example/x).'],
  ['nested lists', '- One\n  - One a\n    1. First\n    2. Second\n- Two\n\n  More of two.'],
  ['two lists in a row', '- One\n\n+ Two\n\n1. Three\n\n1) Four'],
  ['a list that begins at 4', 'Then:\n\n4. Four\n5. Five'],
  ['a table', '| Name | Lasts |\n| --- | --: |\n| a\\|b | 30 days<br>or so |'],
  ['a quotation', '> First.\n>\n> - Second.'],
  ['preformatted lines', '```\na  b\n\n  c `d`\n```'],
  ['a break', 'Street 1\\\n1010 Vienna'],
  ['a rule', 'Before.\n\n***\n\nAfter.'],
  [
    'footnotes',
    'A word[^1] and another.[^2]\n\n[^1]: The note.\n\n[^2]: Its text.\n\n    More of it.',
  ],
  ['headings', '## 1. Scope\n\nWords.\n\n### 1.1 More of C#\n\nWords.'],
])('%s are printed as a person would write them', (_, markdown) => {
  expect(printed(documentTree(parseMarkdown(`${markdown}\n`)))).toBe(`${markdown}\n`);
});

test.each([
  ['1. is no list', '1\\. is no list'],
  ['# is no heading', '\\# is no heading'],
  ['- is no list', '\\- is no list'],
  ['> is no quotation', '\\> is no quotation'],
  ['*required and **more', '\\*required and \\*\\*more'],
  ['a < b, <b> and &amp;', 'a < b, \\<b> and \\&amp;'],
  ['[x](y) and ![z]', '\\[x](y) and !\\[z]'],
  ['`code` and \\', '\\`code\\` and \\\\'],
])('the words “%s” stay words', (text, markdown) => {
  const inlines = [{ kind: 'text' as const, text }];
  const document = {
    preamble: [{ kind: 'paragraph' as const, inlines }],
    clauses: [],
    footnotes: [],
  };
  expect(printed(document)).toBe(`${markdown}\n`);
});

test('marks of one kind that follow each other are one', () => {
  const strong = (words: string) => ({
    kind: 'strong' as const,
    inlines: [{ kind: 'text' as const, text: words }],
  });
  const preamble = [{ kind: 'paragraph' as const, inlines: [strong('One'), strong('two')] }];
  expect(printed({ preamble, clauses: [], footnotes: [] })).toBe('**Onetwo**\n');
});

test('punctuation that not every reader knows for such is nothing that a mark could lean on', () => {
  const inlines = [
    { kind: 'text' as const, text: '\u{1144B}' },
    { kind: 'strong' as const, inlines: [{ kind: 'text' as const, text: '“Term”' }] },
  ];
  const markdown = printed({
    preamble: [{ kind: 'paragraph', inlines }],
    clauses: [],
    footnotes: [],
  });
  expect(readAgain(markdown)).toEqual(['\u{1144B}“Term”\n', '\u{1144B}“Term”\n']);
});

test('an empty item of a list is kept, and what follows it stays where it was', () => {
  const text = (words: string) => ({
    kind: 'paragraph' as const,
    inlines: [{ kind: 'text' as const, text: words }],
  });
  const list = { kind: 'list' as const, start: null, items: [[text('One')], []] };
  const outer = {
    kind: 'list' as const,
    start: 100,
    items: [[{ kind: 'quotation' as const, blocks: [list] }, text('2. \\')]],
  };
  const markdown = printed({ preamble: [outer], clauses: [], footnotes: [] });
  expect(markdown).toBe('100. > - One\n     > - <!-- -->\n\n     2\\. \\\\\n');
  expect(readAgain(markdown)).toEqual(['One\n2. \\\n', 'One\n2. \\\n']);
});

test('emphasis that no mark can express is a tag', () => {
  const text = (words: string) => ({ kind: 'text' as const, text: words });
  const inlines = [
    text('Term'),
    { kind: 'strong' as const, inlines: [text(':')] },
    text(' a word'),
  ];
  const document = {
    preamble: [{ kind: 'paragraph' as const, inlines }],
    clauses: [],
    footnotes: [],
  };
  expect(printed(document)).toBe('Term<strong>:</strong> a word\n');
});

test('clause ids, source notes and the place of controls are no part of it', () => {
  const document = documentOf(
    '## Scope {#scope}\n\n- One\n\n<SourceNote>\n\nTorn.\n\n</SourceNote>\n\n- Two\n\n<CookiePreferences />\n',
  );
  expect(printMarkdown('Title', document)).toBe('# Title\n\n## Scope\n\n- One\n\n+ Two\n');
});

test('links lead where they are told to', () => {
  const document = documentOf('See [below](#scope) and [us](/acme/) and https://a.example/ too.\n');
  const link = (href: string) => (/^[#/]/.test(href) ? `https://site.example${href}` : href);
  expect(printMarkdown(null, document, link)).toBe(
    'See [below](https://site.example#scope) and [us](https://site.example/acme/) and <https://a.example/> too.\n',
  );
});
