import { describe, expect, test } from 'vitest';
import { lineAsText } from '../../src/site/words/substance-in-words.ts';
import { findSubstance } from '../../src/substance/find-substance.ts';
import { substanceLines } from '../../src/substance/substance-lines.ts';
import { compareMarkdown } from '../compare/compared-files.ts';
import { ENGLISH_WORDS } from '../english-words.ts';

/** A text of paragraphs and headings, in which a reference stands. */
function textWith(reference: string, ...blocks: string[]): string {
  return [...blocks, `We do what stands in ${reference}. It is so.`].join('\n\n');
}

/** What is told of references between two texts. */
function toldBetween(from: string, to: string): string[] {
  const found = findSubstance(compareMarkdown(from, to), 'en');
  return substanceLines(found)
    .lines.map((line) => lineAsText(ENGLISH_WORDS, line))
    .filter((line) => line.startsWith('Reference left as it was'));
}

const AIMS = 'The aims of this text.';
const DATA = 'Which data we hold of you.';
const SALE = 'We sell nothing to anybody at all.';

describe('a reference that stayed while its clause lost the number is told', () => {
  test.each([
    ['in Roman numbers', 'Section II', 'I. Aims', 'II. Data', 'II. Sale', 'III. Data'],
    ['in letters', 'Part B', 'Part A: Aims', 'Part B: Data', 'Part B: Sale', 'Part C: Data'],
    ['in digits', 'Section 2', '1. Aims', '2. Data', '2. Sale', '3. Data'],
  ])('%s', (_, reference, aims, data, sale, dataNow) => {
    expect(
      toldBetween(
        textWith(reference, `## ${aims}`, AIMS, `## ${data}`, DATA),
        textWith(reference, `## ${aims}`, AIMS, `## ${sale}`, SALE, `## ${dataNow}`, DATA),
      ),
    ).toEqual([
      `Reference left as it was: “${reference}” stays, but its number was that of “${data}”, and “${sale}” bears it now`,
    ]);
  });

  test('in the first Roman number, which is no person there', () => {
    expect(
      toldBetween(
        textWith('Section I', '## I. Data', DATA, '## II. Aims', AIMS),
        textWith('Section I', '## I. Sale', SALE, '## II. Data', DATA, '## III. Aims', AIMS),
      ),
    ).toEqual([
      'Reference left as it was: “Section I” stays, but its number was that of “I. Data”, and “I. Sale” bears it now',
    ]);
  });

  test('where the clause is gone, and no other one was numbered anew', () => {
    expect(
      toldBetween(
        textWith('Section 2', '## 1. Aims', AIMS, '## 2. Data', DATA),
        textWith('Section 2', '## 1. Aims', AIMS),
      ),
    ).toEqual([
      'Reference left as it was: “Section 2” stays, but its number was that of “2. Data”, and no clause bears it now',
    ]);
  });

  test('where the clause of an item bears another number', () => {
    const data = (letter: string) => [`## ${letter}. Data`, '(a) One thing', '(b) Two things'];
    const sale = (letter: string) => [`## ${letter}. Sale`, SALE];
    expect(
      toldBetween(
        textWith('Section C(b)', '## A. Aims', AIMS, ...sale('B'), ...data('C')),
        textWith('Section C(b)', '## A. Aims', AIMS, ...data('B'), ...sale('C')),
      ),
    ).toEqual([
      'Reference left as it was: “Section C(b)” stays, but its number was that of “(b) Two things”, and no clause bears it now',
    ]);
  });
});

describe('a reference that stayed is not told', () => {
  const from = textWith('Section 2', '## 1. Aims', AIMS, '## 2. Data', DATA);

  test('where its clause has another name, and its number still', () => {
    expect(
      toldBetween(from, textWith('Section 2', '## 1. Aims', AIMS, '## 2. All data', DATA)),
    ).toEqual([]);
  });

  test('where its clause was written anew under its old name', () => {
    expect(
      toldBetween(from, textWith('Section 2', '## 2. Data', SALE, SALE, '## 1. Aims', AIMS)),
    ).toEqual([]);
  });

  test('where several clauses bear the number', () => {
    const twice = ['## 2. Sale', SALE, '## 2. Names', 'How all of you are called.'];
    expect(toldBetween(from, textWith('Section 2', '## 1. Aims', AIMS, ...twice))).toEqual([]);
  });

  test('where “I” is a person', () => {
    expect(
      toldBetween(
        textWith('the section I wrote', '## I. Data', DATA),
        textWith('the section I wrote', '## II. Data', DATA),
      ),
    ).toEqual([]);
  });
});
