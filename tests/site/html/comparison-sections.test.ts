import { describe, expect, test } from 'vitest';
import type { ComparedBlock } from '../../../src/compare/comparison.ts';
import { isChangedSection, sectionsOf } from '../../../src/site/html/comparison-sections.ts';
import { compareMdx } from '../compared-texts.ts';

const textOf = ({ from, to }: ComparedBlock) => (to ?? from)?.text ?? '';
const sections = (from: string, to: string, moved = {}) => sectionsOf(compareMdx(from, to, moved));
const ids = (from: string, to: string, moved = {}) => sections(from, to, moved).map(({ id }) => id);

const clause = (id: string, ...paragraphs: string[]) =>
  `## Clause ${id} {#${id}}\n\n${paragraphs.join('\n\n')}\n\n`;
const [A, B, C] = ['a', 'b', 'c'].map((id) =>
  clause(id, `First words of ${id}.`, `Second words of ${id}, and more.`),
) as [string, string, string];

describe('the sections of a comparison', () => {
  test('are the opening words, the clauses and the footnotes, in the order of the later text', () => {
    const text = `Hear.[^n]\n\n${A}${B}[^n]: Note.\n`;
    expect(ids(text, text)).toEqual(['_opening', 'a', 'b', '_footnotes']);
    expect(ids(A + B + C, C + A + B)).toEqual(['_opening', 'c', 'a', 'b']);
  });

  test('have a removed clause where it was, under an id that no clause can have', () => {
    const found = sections(A + B + C, A + C);
    expect(found.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['_opening', null, null],
      ['a', 'a', 'a'],
      ['_was-b', 'b', null],
      ['c', 'c', 'c'],
    ]);
    // It is one change, heading and all.
    expect(found[2]?.runs.map(({ id, isNews }) => [id, isNews])).toEqual([[null, true]]);
  });

  test('have a clause that goes on under another id once', () => {
    expect(ids(A, A.replace('#a', '#z'), { a: 'z' })).toEqual(['_opening', 'z']);
  });

  test('keep the order of the later text where a clause moved and left a removed paragraph behind', () => {
    const to = C + A + clause('b', 'First words of b.');
    expect(ids(B + C + A, to)).toEqual(['_opening', 'c', 'a', 'b']);
  });

  test('of a heading that became a paragraph have what was below it where it stands now', () => {
    const from = `${A}## Dogs {#dogs}\n\nThey are free.\n\nThey need a lead, always, and a muzzle.`;
    const found = sections(from, `${A}Dogs\n\nThey are free.`);
    expect(found.map(({ id }) => id)).toEqual(['_opening', 'a']);
    expect(found[1]?.runs.flatMap(({ blocks }) => blocks).map(textOf)).toContain(
      'They need a lead, always, and a muzzle.',
    );
  });

  test('of a paragraph that became a heading have no counterpart in the earlier text', () => {
    const found = sections(`${A}Dogs\n\nThey are free.`, `${A}## Dogs {#dogs}\n\nThey are free.`);
    expect(found.at(-1)).toMatchObject({ id: 'dogs', from: null, to: 'dogs' });
  });
});

describe('the runs of a section', () => {
  const paragraphs = ['One is one.', 'Two is two.', 'Three is three.', 'Four is four.'];

  test('are neighbouring changes, numbered, and what is unchanged between them', () => {
    const changed = paragraphs.map((words, index) => (index === 1 ? words : `${words} Indeed.`));
    const [, section] = sections(clause('a', ...paragraphs), clause('a', ...changed));
    expect(section?.runs.map(({ id, blocks }) => [id, blocks.length])).toEqual([
      ['a.1', 1],
      [null, 1],
      ['a.2', 2],
    ]);
  });

  test('take a link that leads elsewhere for a change', () => {
    const [before, after] = ['/old/', '/new/'].map((href) => clause('a', `See [it](${href}).`));
    const [, section] = sections(before ?? '', after ?? '');
    expect(section?.runs.map(({ id }) => id)).toEqual(['a.1']);
    expect(section && isChangedSection(section)).toBe(true);
  });

  test('of a clause that moved whole are no changes: its heading tells', () => {
    const moved = sections(A + B + C, C + A + B).find(({ id }) => id === 'c');
    expect(moved?.heading?.kind).toBe('moved');
    expect(moved?.runs.map(({ id }) => id)).toEqual([null]);
  });

  test('of a clause that moved and changed have its changes alone', () => {
    const moved = sections(A + B + C, C.replace('more', 'others') + A + B)[1];
    expect(moved?.runs.map(({ id, blocks }) => [id, blocks.length])).toEqual([
      [null, 1],
      ['c.1', 1],
    ]);
  });

  test('leave the parts of a paragraph that was parted to the one that shows them all', () => {
    const [first, second] = [
      'We keep your name and your address for as long as you travel with us.',
      'We delete them when you ask us to do so in writing.',
    ];
    const joined = clause('a', `${first} ${second}`);
    const parted = clause('a', first, second);
    for (const pair of [[joined, parted] as const, [parted, joined] as const]) {
      const [, section] = sections(...pair);
      expect(
        section?.runs.flatMap(({ blocks }) => blocks).map(({ whole }) => whole !== null),
      ).toEqual([true]);
    }
  });
});

test.each([
  'Dogs travel free.',
  'Dogs travel at no charge, on a lead, and sleep below deck, whatever their size.',
])('what moved from one clause to another is told in both: %s', (dogs) => {
  const [, a, b] = sections(
    clause('a', 'First words of a.', dogs) + B,
    clause('a', 'First words of a.') + B + dogs,
  );
  expect(a?.movedAway.map(textOf)).toEqual([dogs]);
  expect(a && isChangedSection(a)).toBe(true);
  expect(b?.runs.at(-1)?.isNews).toBe(true);
  expect(b?.runs.at(-1)?.blocks.map(textOf)).toEqual([dogs]);
});
