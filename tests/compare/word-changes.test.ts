import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/compare/budget.ts';
import { pairColumns } from '../../src/compare/columns.ts';
import { editScript } from '../../src/compare/edit-script.ts';
import { readableHunks } from '../../src/compare/readable-hunks.ts';
import { rowChanges } from '../../src/compare/row-changes.ts';
import type { Tokens } from '../../src/compare/tokens.ts';
import {
  changeWriter,
  hasChangedWords,
  isTypographic,
  wordChanges,
} from '../../src/compare/word-changes.ts';
import type { Table, Workbench } from '../../src/compare/workbench.ts';
import { createLexicon, cutTokens } from '../../src/compare/workbench.ts';
import { collapse } from '../../src/policy/canonical-text.ts';
import { marked } from './compared-files.ts';
import { expectWellFormed, sidesOf } from './exact.ts';

const bench = (): Workbench => ({
  ...createLexicon(),
  budget: createBudget(),
  columns: new Map(),
});
const mark = (from: string, to: string) => marked({ words: wordChanges(from, to, bench()) });
const tableOf = (row: string): Table => ({
  kind: 'table',
  align: [],
  header: row.split('\t').map((text) => [{ kind: 'text', text }]),
  rows: [],
});
/** Compares two rows of tables in which they are the heads. */
const compareRows = (from: string, to: string) =>
  rowChanges(from, to, pairColumns(tableOf(from), tableOf(to), bench()), bench());
const markRow = (from: string, to: string) => marked({ words: compareRows(from, to) });

const word = fc.constantFrom(
  'we',
  'may',
  'data',
  'the',
  'of',
  '.',
  ',',
  '30',
  '“a”',
  '"a"',
  '社',
  '\n',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 25 })
  .map((list) => list.flat().join('').trim());
/** As in the canonical text, where a run of spaces is one: a head that gained a space has not moved. */
const cell = text.map(collapse);
const row = fc.array(text, { minLength: 1, maxLength: 5 });

describe('of any two texts', () => {
  test('the changes join to the very texts', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const words = wordChanges(from, to, bench());
        expectWellFormed(words);
        expect(sidesOf(words)).toEqual({ from, to });
      }),
      { numRuns: 1000 },
    );
  });

  test('between two changes stand three words or more, or one on which the sentence turns', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const tools = bench();
        // But where blocks end: see below.
        const [before, after] = [from, to].map((side) =>
          cutTokens(side.replaceAll('\n', ''), tools),
        ) as [Tokens, Tokens];
        const script = editScript(before.keys, after.keys, tools.budget);
        const hunks = readableHunks(script, before, after, tools.vocabulary);
        hunks.slice(1).forEach((hunk, at) => {
          const start = hunks[at]?.fromEnd ?? 0;
          const between =
            (before.wordsBefore[hunk.fromStart] ?? 0) - (before.wordsBefore[start] ?? 0);
          const isGuarded = before.keys
            .slice(start, hunk.fromStart)
            .some((key) => tools.vocabulary.decisive[key] !== 0);
          if (!isGuarded) expect(between).toBeGreaterThanOrEqual(3);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('as a careful reader would mark them,', () => {
  test.each([
    ['We may share it.', 'We will share it.', 'We [-may-]{+will+} share it.'],
    ['a b c one d e two f g h', 'a b c 1 d e 2 f g h', 'a b c [-one d e two-]{+1 d e 2+} f g h'],
    ['a b c one d e f two g h', 'a b c 1 d e f 2 g h', 'a b c [-one-]{+1+} d e f [-two-]{+2+} g h'],
    [
      'a a a a one two three four five b b b b six seven eight nine ten c c c c c',
      'a a a a 1 2 3 4 5 b b b b 6 7 8 9 10 c c c c c',
      'a a a a [-one two three four five b b b b six seven eight nine ten-]{+1 2 3 4 5 b b b b 6 7 8 9 10+} c c c c c',
    ],
    [
      'It is the data. We keep the data.',
      'It is the data. We erase the data. We keep the data.',
      'It is the data.{+ We erase the data.+} We keep the data.',
    ],
    [
      'We keep one, two and three.',
      'Nothing of this is kept.',
      '[-We keep one, two and three-]{+Nothing of this is kept+}.',
    ],
    ['one a two b three c', '1 a 2 b 3 d', '[-one a two b three c-]{+1 a 2 b 3 d+}'],
    ['', 'All of it', '{+All of it+}'],
    ['one\ntwo\nthree', 'one, two, three', 'one[-\n-]{+, +}two[-\n-]{+, +}three'],
    ['one\ntwo three', 'a b three', '[-one\ntwo-]{+a b+} three'],
    [
      'It is “so” - yes',
      'It is "so" – no',
      'It is [-“-]{+"+}so[-”-]{+"+} [---]{+–+} [-yes-]{+no+}',
    ],
  ])('%j → %j', (from, to, expected) => {
    expect(mark(from, to)).toBe(expected);
  });
});

describe('of a row', () => {
  test('any changes join to the very texts', () => {
    fc.assert(
      fc.property(row, row, (before, after) => {
        const [from, to] = [before.join('\t'), after.join('\t')];
        const words = compareRows(from, to);
        expectWellFormed(words);
        expect(sidesOf(words)).toEqual({ from, to });
      }),
      { numRuns: 1000 },
    );
  });

  test('with as many cells as before, no change reaches over a border', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        fc.array(cell, { minLength: 5, maxLength: 5 }),
        (before, cells) => {
          const after = cells.slice(0, before.length);
          // A column that changed its place was taken out and put in.
          fc.pre(!before.some((each, at) => each !== after[at] && after.includes(each)));
          const words = compareRows(before.join('\t'), after.join('\t'));
          expect(
            words.filter(({ op, text: piece }) => op !== 'same' && piece.includes('\t')),
          ).toEqual([]);
        },
      ),
    );
  });

  test.each([
    ['a\t30 days\tb', 'a\t90 days\tb', 'a\t[-30-]{+90+} days\tb'],
    ['a\tb', 'a\tnew\tb', 'a{+\tnew+}\tb'],
    ['a\tb', 'new\ta\tb', '{+new\t+}a\tb'],
    ['a\told\tb', 'a\tb', 'a[-\told-]\tb'],
    ['a\tb\told', 'a\tb', 'a\tb[-\told-]'],
    ['a\t\tb', 'a\tfull\tb', 'a\t{+full+}\tb'],
    ['a\tb', 'x\ty\tz', '[-a\tb-]{+x\ty\tz+}'],
  ])('%j → %j', (from, to, expected) => {
    expect(markRow(from, to)).toBe(expected);
  });

  test('of very many cells, they are paired by their place', () => {
    const cells = Array.from({ length: 80 }, (_, at) => `c${at}`);
    expect(markRow(cells.join('\t'), cells.slice(0, -1).join('\t'))).toMatch(/\[-\tc79-\]$/);
  });
});

describe('typography alone', () => {
  test.each([
    ['“a”', '"a"'],
    ['data .', 'data.'],
    ['10 - 12', '10–12'],
    ['30 日', '30日'],
    ['利用 目的', '利用目的'],
    ['30 days', '30days'],
    ['', ' '],
    ['a\tb', 'a b'],
  ])('changes %j to %j', (from, to) => {
    expect([isTypographic(from, to), isTypographic(to, from)]).toEqual([true, true]);
  });

  test.each([
    ['may be', 'maybe'],
    ['the rapist', 'therapist'],
    ['1 5', '15'],
    ['a', 'A'],
    ['a', ''],
    ['1,5', '1.5'],
  ])('does not change %j to %j', (from, to) => {
    expect([isTypographic(from, to), isTypographic(to, from)]).toEqual([false, false]);
  });

  test('is what it is, whatever a text begins with', () => {
    const letter = fc.constantFrom('a', 'E', '9', 'é', 'ö', '“', "'", '-', 'ffi', '…', '.');
    const variant = (text: string) =>
      text
        .normalize('NFD')
        .replaceAll('“', '"')
        .replaceAll("'", '’')
        .replaceAll('-', '\u00ad–')
        .replaceAll('ffi', 'ﬃ')
        .replaceAll('…', '...');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 8 }), (text) => {
        expect(isTypographic(text, variant(text))).toBe(true);
        expect(isTypographic(`b${text}`, variant(`c${text}`))).toBe(false);
      }),
    );
  });

  test('is no change of words, neither before nor behind one that is the same', () => {
    expect(hasChangedWords(wordChanges('“We” keep  it', '"We" keep it ', bench()))).toBe(false);
    expect(hasChangedWords(wordChanges('“We” keep it', '"We" kept it', bench()))).toBe(true);
    expect(hasChangedWords([{ op: 'added', text: '—' }])).toBe(true);
    expect(hasChangedWords([{ op: 'removed', text: 'x' }])).toBe(true);
    expect(hasChangedWords([])).toBe(false);
  });
});

test('replacements that come to nothing together are the same', () => {
  const writer = changeWriter();
  writer.replace('x', 'x');
  writer.replace('a ', 'a');
  writer.replace('b', ' b');
  writer.replace('y', 'y');
  expect(writer.finish()).toEqual([{ op: 'same', text: 'xa by' }]);
});
