import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/compare/budget.ts';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { textOfMarkdown } from './compared-files.ts';
import { expectExact } from './exact.ts';

// Work is counted in steps of the inner loops, never timed: the same on every machine.

/** Numbers that look random and are always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES = 'ta ri mo ne sul ka ver do pli an'.split(' ');

/** Words of which some are common and most are rare, as in any language. */
function wordsOf(count: number, random: (below: number) => number): string[] {
  return Array.from({ length: count }, () => {
    const rank = Math.floor(4000 ** (random(1000) / 1000));
    return [...`${rank}`].map((digit) => SYLLABLES[Number(digit)]).join('');
  });
}

/** A document of some 200 kB in clauses of paragraphs. */
function longDocument(): string[] {
  const random = numbers(1);
  return Array.from({ length: 500 }, (_, at) =>
    at % 5 === 0 ? `## ${wordsOf(4, random).join(' ')}` : wordsOf(90, random).join(' '),
  );
}

/** Changes one word in so many of a hundred, spread or, as people do, some paragraphs whole. */
function revise(paragraphs: readonly string[], share: number): string[] {
  const random = numbers(share);
  return paragraphs.map((paragraph) =>
    paragraph
      .split(' ')
      .map((word) => (word !== '##' && random(100) < share ? `new${random(500)}` : word))
      .join(' '),
  );
}

const document = longDocument();
const table = (duration: (row: number) => string) =>
  [
    '| Name | Purpose | Duration |\n| --- | --- | --- |',
    ...Array.from(
      { length: 2000 },
      (_, row) => `| cookie${row} | Remembers choice ${row % 7} | ${duration(row)} |`,
    ),
  ].join('\n');
const lines = (text: string) => Array.from({ length: 20_000 }, () => text).join('\n\n');
const numbered = (text: string) =>
  Array.from({ length: 20_000 }, (_, at) => `${text} ${at % 4000}`).join('\n\n');
const block = (seed: number) => wordsOf(30_000, numbers(seed)).join(' ');
const items = Array.from({ length: 4000 }, (_, at) => `item${at} of the list${at}`);

interface Heavy {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** In steps. */
  readonly most: number;
  readonly expected: Partial<Comparison['counts']>;
}

const HEAVY: Heavy[] = [
  {
    what: 'a document of 200 kB with 2 % of its words changed',
    from: document.join('\n\n'),
    to: revise(document, 2).join('\n\n'),
    most: 4_000_000,
    expected: { added: 0, removed: 0, moved: 0 },
  },
  {
    what: 'a document of 200 kB with 60 % of its words changed',
    from: document.join('\n\n'),
    to: revise(document, 60).join('\n\n'),
    most: 5_000_000,
    expected: {},
  },
  {
    what: 'a document of 200 kB in the reverse order',
    from: document.join('\n\n'),
    to: [...document].reverse().join('\n\n'),
    most: 20_000,
    expected: { added: 0, removed: 0, changed: 0 },
  },
  {
    what: 'a table of 2,000 rows with a cell changed in each tenth',
    from: table((row) => `${row % 90} days`),
    to: table((row) => (row % 10 === 0 ? 'one year' : `${row % 90} days`)),
    most: 300_000,
    expected: { same: 1801, changed: 200, added: 0, removed: 0, moved: 0 },
  },
  {
    what: 'a table of 2,000 rows with a cell changed in each',
    from: table((row) => `${row % 90} days`),
    to: table((row) => `${row % 80} months`),
    most: 700_000,
    expected: { same: 1, changed: 2000 },
  },
  {
    what: '20,000 equal lines against 20,000 other ones',
    from: lines('We keep your data.'),
    to: lines('They sell your name.'),
    most: 150_000,
    expected: { same: 0, moved: 0 },
  },
  {
    what: '20,000 equal lines, set behind a heading instead of before it',
    from: `${lines('We keep your data.')}\n\n## A heading that stays`,
    to: `## A heading that stays\n\n${lines('We keep your data.')}`,
    most: 100_000,
    expected: { same: 20_000, moved: 1, added: 0, removed: 0 },
  },
  {
    what: '20,000 lines of which each is there five times, against others like them',
    from: numbered('We keep record'),
    to: numbered('They sell record'),
    most: 2_000_000,
    expected: { same: 0 },
  },
  {
    what: 'one block of 30,000 words rewritten',
    from: block(1),
    to: block(2),
    most: 200_000,
    expected: {},
  },
  {
    what: 'one block of 30,000 words with a word changed in each hundred',
    from: block(1),
    to: revise([block(1)], 1).join(''),
    most: 300_000,
    expected: { changed: 1 },
  },
  {
    what: '4,000 items run together into one paragraph',
    from: items.map((item) => `- ${item}`).join('\n'),
    to: items.join(' '),
    most: 150_000,
    expected: { changed: 1, added: 0, removed: 3999 },
  },
];

describe.each(HEAVY)('$what', ({ from, to, most, expected }) => {
  test('is compared within its work, and exactly', () => {
    const texts = [textOfMarkdown(from), textOfMarkdown(to)] as const;
    const budget = createBudget();
    const before = budget.left;
    const comparison = compareTexts(...texts, { budget });
    expect(comparison.counts).toMatchObject(expected);
    expect(before - budget.left).toBeLessThan(most);
    expectExact(comparison, [...texts]);
  });
});
