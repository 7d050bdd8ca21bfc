import { describe, expect, test } from 'vitest';
import { findSubstance } from '../../src/substance/find-substance.ts';
import { compareMarkdown, news } from './compared-files.ts';

/** What is news between two lines, each alone between the same paragraphs. */
function between(from: string, to: string): string[] {
  const text = (line: string) => `Valid from:\n\n${line}\n\nThe rest stays as it is.\n`;
  return news(compareMarkdown(text(from), text(to)));
}

describe('a number that Markdown reads as that of a list is a word', () => {
  test.each([
    ['5. Mai 2027', '15. Mai 2027', 'changed: [-5-]{+15+}. Mai 2027'],
    ['3. März', '31. März', 'changed: [-3-]{+31+}. März'],
    ['1. marzo 2027', '11. marzo 2027', 'changed: [-1-]{+11+}. marzo 2027'],
    ['12. Juli', '12. August', 'changed: 12. [-Juli-]{+August+}'],
    ['16. Years or older', '13. Years or older', 'changed: [-16-]{+13+}. Years or older'],
    ['14. Tage nach Zugang', '30. Tage nach Zugang', 'changed: [-14-]{+30+}. Tage nach Zugang'],
    ['30. EUR je Mahnung', '50. EUR je Mahnung', 'changed: [-30-]{+50+}. EUR je Mahnung'],
    ['20. A. Smith', '21. A. Smith', 'changed: [-20-]{+21+}. A. Smith'],
  ])('%s became %s', (from, to, expected) => {
    expect(between(from, to)).toEqual([expected]);
  });

  test('a date that was escaped is the same date', () => {
    expect(between('5. Mai 2027', '5\\. Mai 2027')).toEqual([]);
  });

  test('each date of a list of dates is one', () => {
    expect(between('5. Mai 2027\n6. Mai 2027', '5. Mai 2027\n6. Juni 2027')).toEqual([
      'changed: 6. [-Mai-]{+Juni+} 2027',
    ]);
  });

  test('the glance tells the whole date', () => {
    const comparison = compareMarkdown('A line.\n\n5. Mai 2027\n', 'A line.\n\n15. Mai 2027\n');
    expect(findSubstance(comparison, 'de')).toMatchObject([
      { kind: 'date', from: '5. Mai 2027', to: '15. Mai 2027', trend: 'later' },
    ]);
  });
});

describe('a number that counts the items of a list stays none of the words', () => {
  test('in a list of several', () => {
    const comparison = compareMarkdown('1. Years\n2. Months\n', '1. Weeks\n2. Years\n3. Months\n');
    expect(news(comparison)).toContain('added: {+Weeks+}');
  });

  test('in lists that paragraphs part, one going on from the other', () => {
    const list = (first: number) => `${first}. Tage\n\nHow.\n\n${first + 1}. Wochen\n\nWhy.\n`;
    const notes = compareMarkdown(list(1), list(2)).blocks.flatMap((block) => block.notes);
    expect(notes).toEqual(['renumbered', 'renumbered']);
  });
});
