import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../src/importer/foreign.ts';
import {
  readingOfWords,
  type SecondReading,
  type SeenFact,
  type Stretch,
} from '../../src/importer/second-reading.ts';
import { verifyDraft } from '../../src/importer/verify-draft.ts';

const draft = (words: string, facts: readonly SeenFact[] = []) => ({ words, facts });
const verifyWords = (source: string, words: string) =>
  verifyDraft(readingOfWords(source), draft(words));

test('the same words in order are the same text, whatever the white space and the signs of lists', () => {
  expect(verifyWords('We  keep\n• your\u00a0name.', 'We keep\nyour name.\n')).toEqual({
    words: 4,
    missing: 0,
    added: 0,
    misplaced: 0,
    leftOut: 0,
    compared: {},
    lost: 0,
    faults: [],
    leftOuts: [],
  });
});

test.each([
  ['words-missing', 'We do not sell data.', 'We do sell data.', [1, 0, 0]],
  ['words-added', 'We do sell data.', 'We do not sell data.', [0, 1, 0]],
  ['words-out-of-order', 'a b c d e f', 'b c d e f a', [0, 0, 1]],
])('%s are named', (rule, source, result, counts) => {
  const { missing, added, misplaced, faults } = verifyWords(source, result);
  expect([missing, added, misplaced]).toEqual(counts);
  expect(new Set(faults.map((each) => each.rule))).toEqual(new Set([rule]));
});

test('no word can be taken out without being missed', () => {
  const text = fc.array(fc.constantFrom('we', 'keep', 'no', 'data', 'of', 'you'), { minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const kept = words.filter((_, index) => index !== at % words.length);
      const { missing, added, misplaced } = verifyWords(words.join(' '), kept.join(' '));
      expect(missing - added).toBe(1);
      expect(misplaced).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe('words that are no text', () => {
  const stretch = (words: string, shown: Stretch['shown'] = 'text', line = 0): Stretch => ({
    words,
    shown,
    line,
    holder: shown === 'text' ? '' : 'The menu',
  });
  const reading = (...stretches: Stretch[]): SecondReading => ({
    ...readingOfWords(''),
    stretches,
  });

  test('are quoted whole where they are left out, and count as no fault', () => {
    const source = reading(stretch('Home About ', 'aside', 4), stretch('We keep data.'));
    const { leftOuts, faults, words, leftOut } = verifyDraft(source, draft('We keep data.'));
    expect([words, leftOut, faults]).toEqual([3, 2, []]);
    expect(leftOuts).toMatchObject([
      { line: 4, rule: 'left-out', what: 'The menu: left out, with 2 words: “Home About”.' },
    ]);
  });

  test('may stand in the draft', () => {
    const source = reading(stretch('Home '), stretch('Withdraw', 'aside'), stretch(' it.'));
    const { leftOuts, faults, added } = verifyDraft(source, draft('Home Withdraw it.'));
    expect([leftOuts, faults, added]).toEqual([[], [], 0]);
  });

  test.each(['struck', 'hidden'] as const)(
    'are a fault if they are %s and stand there',
    (shown) => {
      const source = reading(stretch('We do '), stretch('not ', shown), stretch('sell.'));
      expect(verifyDraft(source, draft('We do sell.')).leftOuts).toMatchObject([
        { rule: `${shown}-words`, what: expect.stringContaining('“not”') },
      ]);
      const { faults } = verifyDraft(source, draft('We do not sell.'));
      expect(faults).toMatchObject([
        { rule: 'words-added', what: expect.stringContaining('“not”') },
      ]);
    },
  );

  test('do not part the word in which they stand', () => {
    const source = reading(stretch('Kept 1'), stretch('9', 'struck'), stretch('2 days.'));
    expect(verifyDraft(source, draft('Kept 12 days.')).missing).toBe(0);
  });
});

describe('of headings, links and cells', () => {
  const fact = (kind: SeenFact['kind'], words: string, value = ''): SeenFact => ({
    kind,
    words,
    value,
    line: 7,
  });
  const source: SecondReading = {
    ...readingOfWords('a b'),
    kinds: ['heading', 'link', 'cell'],
    facts: [fact('heading', 'a'), fact('link', 'b', '/gone'), fact('cell', 'b', '2')],
  };

  test('each that the draft lacks is named with its line, and all are counted', () => {
    const facts = [fact('heading', 'a'), fact('cell', 'b', '1')];
    const { faults, lost, compared } = verifyDraft(source, draft('a b', facts));
    expect(faults.map(({ rule }) => rule)).toEqual(['lost-link', 'moved-cell']);
    expect(faults[1]?.what).toContain('“b” (line 7)');
    expect([lost, compared]).toEqual([2, { heading: 1, link: 1, cell: 1 }]);
  });

  test('what was said already is not said again', () => {
    const told: Doubt = {
      line: 7,
      near: '',
      rule: 'lost-link',
      what: 'The link `/gone` …',
      mend: '',
    };
    const facts = [fact('heading', 'a'), fact('cell', 'b', '2')];
    expect(verifyDraft(source, draft('a b', facts), [told]).faults).toEqual([]);
  });
});
