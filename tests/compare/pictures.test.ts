import { describe, expect, test } from 'vitest';
import { clauseChanges } from '../../src/compare/clause-changes.ts';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { shownWords } from '../../src/compare/shown-words.ts';
import { withPictureDigests } from '../../src/policy/pictures.ts';
import { silentChangesInWords } from '../../src/site/words/comparison-in-words.ts';
import { remarksInWords } from '../../src/site/words/remarks-in-words.ts';
import { lineAsText } from '../../src/site/words/substance-in-words.ts';
import { findSubstance } from '../../src/substance/find-substance.ts';
import { substanceLines } from '../../src/substance/substance-lines.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { textOfMarkdown } from './compared-files.ts';

/** Two clauses with a picture, whose files are told by what is in them. */
function between(from: string, to: string, files: readonly Readonly<Record<string, string>>[]) {
  const text = (picture: string, digests: Readonly<Record<string, string>> = {}) => {
    const read = textOfMarkdown(`## Seal {#seal}\n\nOur seal: ${picture}\n\nThe rest stays.\n`);
    return {
      ...read,
      document: withPictureDigests(read.document, (name) => digests[name] ?? null),
    };
  };
  return compareTexts(text(from, files[0]), text(to, files[1]));
}

/** What the page marks and says, what the summary has, and what the counts tell. */
function told(comparison: Comparison): string[] {
  const [block] = comparison.blocks.filter(({ details }) => details.length > 0);
  if (!block) return [];
  return [
    shownWords(block)
      .filter(({ op }) => op !== 'same')
      .map(({ op, text }) => `${op} ${text}`)
      .join(', '),
    ...remarksInWords(ENGLISH_WORDS, block),
    silentChangesInWords(ENGLISH_WORDS, comparison) ?? '',
    ...substanceLines(findSubstance(comparison, 'en')).lines.map((line) =>
      lineAsText(ENGLISH_WORDS, line),
    ),
  ];
}

const PICTURE = '![a lion](seal.png)';
const OTHER = '![a lion](lion.png)';

describe('a picture is what is in its file', () => {
  test('with the same name and another file it is another: marked, told, and its clause changed', () => {
    const comparison = between(PICTURE, PICTURE, [{ 'seal.png': 'aa' }, { 'seal.png': 'bb' }]);
    expect(told(comparison)).toEqual([
      'removed seal.png, added seal.png',
      'The picture seal.png is another file now, under the same name.',
      'Besides words: pictures in 1 place.',
      'Picture: seal.png; another file under the same name',
    ]);
    expect(clauseChanges(comparison, {}).clauses.map(({ kind }) => kind)).toEqual(['changed']);
  });

  test('with another name and the same file it is the same', () => {
    expect(told(between(PICTURE, OTHER, [{ 'seal.png': 'aa' }, { 'lion.png': 'aa' }]))).toEqual([]);
  });

  test('where the files are not known, the names decide', () => {
    expect(told(between(PICTURE, PICTURE, []))).toEqual([]);
    expect(told(between(PICTURE, OTHER, []))).toEqual([
      'removed seal.png, added lion.png',
      'The picture lion.png stands in place of seal.png.',
      'Besides words: pictures in 1 place.',
      'Picture: “seal.png” became “lion.png”',
    ]);
  });

  test('one that came, and one that went', () => {
    expect(told(between('none.', `none. ${PICTURE}`, []))).toContain('The picture seal.png came.');
    expect(told(between(`none. ${PICTURE}`, 'none.', []))).toContain('The picture seal.png went.');
  });
});
