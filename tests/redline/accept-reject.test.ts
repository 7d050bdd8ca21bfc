import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedText } from '../../src/compare/text-blocks.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Block, Document } from '../../src/policy/document.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { policiesOf } from '../../src/site/view/view.ts';
import { documents } from '../library/random-documents.ts';
import { runs } from '../runs.ts';
import { changeIds, resolvedLines, resolvedNotes } from './resolved-text.ts';
import { comparedLines, redlineFilesOf, textOf } from './sample-redline.ts';

/** Of the whole pair, both ways: each text’s very lines, save empty paragraphs next to tables. */
function expectBothTexts(from: ComparedText, to: ComparedText) {
  for (const [old, now] of [
    [from, to],
    [to, from],
  ] as const) {
    const files = redlineFilesOf(old, now);
    const xml = files['word/document.xml'] ?? '';
    const expectLines = (verb: 'accept' | 'reject', text: ComparedText) => {
      const lines = resolvedLines(xml, verb).map(({ text: line }) => line);
      const all = [...lines, ...resolvedNotes(files, verb)].filter(Boolean);
      // Footnotes stand in the order of their marks.
      const order = (some: string[]) =>
        text.document.footnotes.length > 0 ? some.toSorted() : some;
      expect(order(all)).toEqual(order(comparedLines(text)));
    };
    expectLines('accept', now);
    expectLines('reject', old);
    const ids = [xml, files['word/footnotes.xml'] ?? []].flat().flatMap(changeIds);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

const LONG = 'We keep your name and your address for ten years.';
const OTHER = 'Our cookies are described elsewhere, in a list.';
const THIRD = 'Complaints are answered within thirty days by post.';
const TABLE = '| Name | Kept |\n| --- | --- |\n| Cookie a | a day |\n| Cookie b | a week |';
const WIDER =
  '| Name | Kept | Why |\n| --- | --- | --- |\n| Cookie a | a day | to stay |\n| Cookie b | a week | to leave |';
const OTHER_TABLE = '| Firm | Town |\n| --- | --- |\n| Beta Ltd | Rome |';

const CASES: Readonly<Record<string, readonly [string, string]>> = {
  'nothing changed': [LONG, LONG],
  'a word changed': [LONG, LONG.replace('ten', 'two')],
  'a paragraph added in the middle': [`${LONG}\n\n${OTHER}`, `${LONG}\n\n${THIRD}\n\n${OTHER}`],
  'a paragraph added at the start': [LONG, `${OTHER}\n\n${LONG}`],
  'a paragraph added at the end': [LONG, `${LONG}\n\n${OTHER}`],
  'two paragraphs added at the end': [LONG, `${LONG}\n\n${OTHER}\n\n${THIRD}`],
  'the last paragraph replaced': [`${LONG}\n\n${OTHER}`, `${LONG}\n\n${THIRD}`],
  'the last one replaced by two': [`${LONG}\n\n${OTHER}`, `${LONG}\n\n${THIRD}\n\nMore.`],
  'changes on both sides of a paragraph’s end': [
    `${LONG}\n\n${OTHER}`,
    `${LONG} At least.\n\nYes: ${OTHER}`,
  ],
  'a paragraph added behind an added word': [
    `${LONG}\n\n${OTHER}`,
    `${LONG} Yes.\n\n${THIRD}\n\n${OTHER}`,
  ],
  'all replaced': [LONG, THIRD],
  'nothing left': [`${LONG}\n\n${TABLE}`, ''],
  'a paragraph moved up': [`${LONG}\n\n${OTHER}\n\n${THIRD}`, `${THIRD}\n\n${LONG}\n\n${OTHER}`],
  'a paragraph moved to the end': [
    `${LONG}\n\n${OTHER}\n\n${THIRD}`,
    `${OTHER}\n\n${THIRD}\n\n${LONG}`,
  ],
  'a paragraph moved and reworded': [
    `${LONG}\n\n${OTHER}\n\n${THIRD}`,
    `${THIRD.replace('thirty', 'sixty')}\n\n${LONG}\n\n${OTHER}`,
  ],
  'a paragraph parted': [`${LONG} ${OTHER} ${THIRD}`, `${LONG}\n\n${OTHER}\n\n${THIRD}`],
  'paragraphs joined, with a new word': [`${LONG}\n\n${OTHER}`, `${LONG} ${OTHER} Yes.`],
  'a row added': [TABLE, `${TABLE}\n| Cookie c | a month |`],
  'a row removed, a cell changed': [
    TABLE,
    TABLE.replace('| Cookie a | a day |\n', '').replace('week', 'year'),
  ],
  'a column added': [TABLE, WIDER],
  'a table at the end added': [LONG, `${LONG}\n\n${TABLE}`],
  'a table at the start added': [LONG, `${TABLE}\n\n${LONG}`],
  'a table replaced': [`${LONG}\n\n${TABLE}\n\n${OTHER}`, `${LONG}\n\n${OTHER_TABLE}\n\n${OTHER}`],
  'a paragraph before a table added': [`${LONG}\n\n${TABLE}`, `${LONG}\n\n${OTHER}\n\n${TABLE}`],
  'a paragraph between tables added': [
    `${TABLE}\n\n${LONG}\n\n${OTHER_TABLE}`,
    `${TABLE}\n\n${LONG}\n\n${OTHER}\n\n${OTHER_TABLE}`,
  ],
  'all paragraphs between tables replaced': [
    `${TABLE}\n\n${LONG}\n\n${OTHER_TABLE}`,
    `${TABLE}\n\n${THIRD}\n\n${OTHER_TABLE}`,
  ],
  'the paragraph between tables removed': [
    `${TABLE}\n\n${LONG}\n\n${OTHER_TABLE}`,
    `${TABLE}\n\n---\n\n${OTHER_TABLE}`,
  ],
  'a table turned to words': [TABLE, 'Name: Cookie a, kept a day.\n\nCookie b, a week.'],
  'empty cells': [
    '| a | b |\n| - | - |\n| | x |\n| y | |',
    '| a | b |\n| - | - |\n| z | |\n| y | q |',
  ],
  'paragraphs turned to a list': [`${LONG}\n\n${OTHER}`, `- ${LONG}\n- ${OTHER}`],
  'a footnote added': [`${LONG}`, `${LONG}[^1]\n\n[^1]: ${OTHER}`],
  'markup and quotes': ['5 < 6 & "x"', "5 < 7 & 'x' **bold** `a]]>b`"],
  'right to left': ['نحن نحتفظ باسمك', 'نحن نحتفظ باسمك وعنوانك'],
  'without spaces': ['個人情報を収集します。', '個人情報を第三者に提供します。'],
};

describe('accepting all gives the new lines and rejecting all the old ones:', () => {
  test.each(Object.entries(CASES))('%s', (_, [from, to]) => {
    const literal = (text: string) => text.replaceAll('< ', '\\< ');
    expectBothTexts(textOf(literal(from)), textOf(literal(to)));
    expectBothTexts(textOf(literal(from), null), textOf(literal(to), null));
  });

  test('any two documents', () => {
    const options = { numRuns: runs(150) };
    const texts = documents.map((document) => text(document));
    fc.assert(fc.property(texts, texts, expectBothTexts), options);
  });

  test('any document and the same with blocks left out, doubled, turned round and put elsewhere', () => {
    const edited = fc.record({ document: documents, seed: fc.infiniteStream(fc.nat(9)) });
    fc.assert(
      fc.property(edited, ({ document, seed }) =>
        expectBothTexts(text(document), text(edit(document, seed))),
      ),
      { numRuns: runs(250) },
    );
  });

  const { view } = loadSite('tests/fixtures/published', '2026-11-20' as Day, { drafts: false });
  const pairs = view
    ? policiesOf(view).flatMap(({ versions }) =>
        versions.flatMap((from) => versions.map((to) => [from.file, to.file, from, to] as const)),
      )
    : [];
  test.each(pairs)('%s against %s', (_, __, from, to) => {
    expect(pairs.length).toBeGreaterThan(4);
    expectBothTexts({ ...from, hasLastingIds: true }, { ...to, hasLastingIds: true });
  });
});

function text(document: Document): ComparedText {
  return { title: 'Terms', document, hasLastingIds: true, moved: {} };
}

/** The same with some of its blocks edited. */
function edit(document: Document, seed: Iterator<number>): Document {
  const draw = () => seed.next().value as number;
  const editBlocks = (blocks: readonly Block[]): Block[] => {
    const edited = blocks.flatMap((block): Block[] => {
      const chance = draw();
      if (chance === 0) return [];
      if (chance === 1) return [block, block];
      if (chance === 2 && block.kind === 'paragraph')
        return [{ kind: 'paragraph', inlines: [...block.inlines, { kind: 'text', text: ' new' }] }];
      if (block.kind === 'list')
        return [{ ...block, items: block.items.map(editBlocks).filter((item) => item.length > 0) }];
      if (block.kind === 'table') return [{ ...block, rows: block.rows.filter(() => draw() > 2) }];
      return [block];
    });
    return draw() === 3 ? edited.toReversed() : edited;
  };
  const clauses = document.clauses.map((clause) => ({
    ...clause,
    blocks: editBlocks(clause.blocks),
  }));
  return {
    ...document,
    preamble: editBlocks(document.preamble),
    clauses: draw() === 4 ? clauses.toReversed() : clauses,
  };
}
