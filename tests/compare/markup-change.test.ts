import { describe, expect, test } from 'vitest';
import { countClauses } from '../../src/compare/clause-changes.ts';
import { namingColumn } from '../../src/compare/row-names.ts';
import { isTypographic } from '../../src/compare/word-changes.ts';
import type { Table } from '../../src/compare/workbench.ts';
import { compareMarkdown } from './compared-files.ts';

/** The links of a paragraph that lead elsewhere, as “words: from → to”. */
function links(from: string, to: string): string[] {
  const { blocks } = compareMarkdown(`## A\n\n${from}\n`, `## A\n\n${to}\n`);
  return blocks.flatMap((block) =>
    block.links.map((each) => `${each.words}: ${each.from ?? '–'} → ${each.to ?? '–'}`),
  );
}

const notes = (from: string, to: string) =>
  compareMarkdown(`## A\n\n${from}\n`, `## A\n\n${to}\n`).blocks.flatMap((block) => block.notes);

describe('a link is told where it leads elsewhere:', () => {
  test.each([
    [
      'with the same words',
      'See [our page](/a) now.',
      'See [our page](/b) now.',
      ['our page: /a → /b'],
    ],
    ['new over old words', 'See our page now.', 'See [our page](/b) now.', ['our page: – → /b']],
    ['gone from its words', 'See [our page](/a) now.', 'See our page now.', ['our page: /a → –']],
    ['with all words new', 'See [us](/a) now.', 'See [them](/b) now.', ['them: /a → /b']],
    [
      'each of two',
      '[One](/a) and [two](/b) are it.',
      '[One](/c) and [two](/d) are it.',
      ['One: /a → /c', 'two: /b → /d'],
    ],
    [
      'two that changed places',
      '[One](/a), [two](/b).',
      '[One](/b), [two](/a).',
      ['One: /a → /b', 'two: /b → /a'],
    ],
    ['behind words that came', 'See [it](/a).', 'First of all, see [it](/b).', ['it: /a → /b']],
    ['within bold words', '**See [it](/a)** now.', '**See [it](/b)** now.', ['it: /a → /b']],
  ])('%s', (_, from, to, told) => {
    expect(links(from, to)).toEqual(told);
  });

  test.each([
    ['it covers more words', 'See [our](/a) page now.', 'See [our page](/a) now.'],
    ['it covers fewer words', 'See [our page](/a) now.', 'See our [page](/a) now.'],
    ['its site got a slash', '[It](https://a.example)', '[It](https://a.example/)'],
    [
      'an address became a link',
      'At https://a.example/b.',
      'At [https://a.example/b](https://a.example/b).',
    ],
    [
      'an address is a link no more',
      '[a@b.example](mailto:a@b.example) is it.',
      'a@b.example is it.',
    ],
    ['of several it is not known which became which', '[A](/a) [b](/b) x.', '[C](/c) [d](/d) x.'],
  ])('but not where %s', (_, from, to) => {
    expect(links(from, to)).toEqual([]);
  });

  test('a slash within a site is another page', () => {
    expect(links('[It](https://a.example/b)', '[It](https://a.example/b/)')).toHaveLength(1);
  });

  test('an address that leads to another one is told', () => {
    expect(links('At a.example.', 'At [a.example](https://b.example).')).toEqual([
      'a.example: – → https://b.example',
    ]);
  });
});

describe('emphasis', () => {
  test.each([
    ['came', 'See it now.', 'See **it** now.', true],
    ['went', 'See *it* now.', 'See it now.', true],
    ['is another', 'See *it* now.', 'See **it** now.', true],
    ['is over other words', 'See **it** now.', 'See it **now**.', true],
    ['is where it was', 'See **it** now.', 'Do see **it** now.', false],
    ['is over a mark more', 'See **it** now.', 'See **it** now**.**', false],
    ['is over new words alone', 'See it.', 'See it **now**.', false],
    ['is in another order', 'See ***it*** now.', 'See _**it**_ now.', false],
  ])('%s: is told if it changed', (_, from, to, isTold) => {
    expect(notes(from, to).includes('emphasis')).toBe(isTold);
  });
});

describe('a change is one of typography alone', () => {
  test.each([
    ['“a”', '"a"', true],
    ['a –', 'a -', true],
    [' a', 'a', true],
    ['a  b', 'a b', true],
    ['a .', 'a.', true],
    ['', '  ', true],
    ['may be', 'maybe', false],
    ['may  be', 'maybe', false],
    ['may\u00a0 be', 'may be', true],
    ['1 5', '15', false],
    ['5 %', '5%', true],
    ['5 MB', '5MB', true],
    ['a', 'b', false],
    ['a', '', false],
    ['A', 'a', false],
    ['é', 'e', false],
    ['日 本', '日本', true],
  ])('from %j to %j: %s', (from, to, expected) => {
    expect(isTypographic(from, to)).toBe(expected);
    expect(isTypographic(to, from)).toBe(expected);
  });
});

describe('the rows of a table are named by the column', () => {
  const cell = (text: string) => [{ kind: 'text' as const, text }];
  const table = (...rows: string[][]): Table => ({
    kind: 'table',
    align: [],
    header: (rows[0] ?? []).map(cell),
    rows: rows.slice(1).map((row) => row.map(cell)),
  });
  const longs = ['a', 'b', 'c'].map((each) => `${each} `.repeat(30));
  test.each([
    ['that stands first, if it tells them apart', table(['x', 'y'], ['a', 'c'], ['b', 'd']), 0],
    [
      'not that of a kind that many share',
      table(['x', 'y'], ['a', 'c'], ['a', 'd'], ['a', 'e']),
      1,
    ],
    ['not that of running numbers', table(['x', 'y'], ['1.', 'c'], ['2.', 'd']), 1],
    ['not that of quantities', table(['x', 'y'], ['30', 'c'], ['60', 'd']), 1],
    ['not that of times', table(['x', 'y'], ['2 years', 'c'], ['24 hours', 'd'], ['–', 'e']), 1],
    [
      'also that of quantities, where nothing else does',
      table(['x', 'y'], ['30', 'c'], ['60', 'c']),
      0,
    ],
    [
      'also that of names with digits',
      table(['x', 'y'], ['1P_JAR', 'c'], ['3rd party tags', 'd']),
      0,
    ],
    ['also that of running numbers with words', table(['x', 'y'], ['a1', 'c'], ['a2', 'd']), 0],
    [
      'not that of descriptions',
      table(['x', 'y'], ...longs.map((each, at) => [each, `n${at}`])),
      1,
    ],
    ['not that of empty cells', table(['x', 'y'], ['', 'c'], ['', 'd']), 1],
    ['that stands first, if none does', table(['x', 'y'], ['', ''], ['', '']), 0],
    ['that stands first, without rows', table(['x', 'y']), 0],
    ['of which there is none', table(), 0],
  ])('%s', (_, rows, at) => {
    expect(namingColumn(rows)).toBe(at);
  });
});

test('clauses are counted by what became of them, and each sign apart', () => {
  const change = { from: null, to: null, isMoved: false, isRenamed: false };
  const plain = { ...change, isMerged: false, isSplitOff: false };
  const counts = countClauses({
    clauses: [
      { ...plain, kind: 'changed', isMoved: true },
      { ...plain, kind: 'changed', isRenamed: true },
      { ...plain, kind: 'changed' },
      { ...plain, kind: 'added' },
      { ...plain, kind: 'added' },
      { ...plain, kind: 'added', isSplitOff: true },
      { ...plain, kind: 'removed' },
      { ...plain, kind: 'removed', isMerged: true },
      { ...plain, kind: 'removed', isMerged: true },
      { ...plain, kind: 'same', isMoved: true },
    ],
    isPreambleChanged: true,
    areFootnotesChanged: false,
  });
  expect(counts).toEqual({
    ...{ changed: 3, added: 2, splitOff: 1, removed: 1, merged: 2, moved: 2, renamed: 1 },
    ...{ hasClauses: true, isPreambleChanged: true, areFootnotesChanged: false },
  });
  const none = { clauses: [], isPreambleChanged: false, areFootnotesChanged: true };
  expect(countClauses(none)).toMatchObject({ hasClauses: false, areFootnotesChanged: true });
});
