import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { dayMarks, isDated, redate } from '../../../src/site/html/day-marks.ts';
import { escapeMarkup } from '../../../src/site/html/escape-markup.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';

const [monday, tuesday] = ['2026-11-30', '2026-12-01'].map((day) =>
  dayMarks(ENGLISH_WORDS, day as Day),
) as [ReturnType<typeof dayMarks>, ReturnType<typeof dayMarks>];

/** A page with a text, which cites itself. */
function page(text: string, day: string): string {
  return `<article>${text}</article><p class="colophon" id="_citation"><span>In force. Status as of ${day}.</span></p><footer>colophon</footer>`;
}

describe('a page or record that is taken over on another day', () => {
  test('names the new day where it cites itself, and keeps its text, whatever that says', () => {
    const words = fc.constantFrom(
      'Status as of 30 November 2026.',
      ' As of 30 November 2026.</span>',
      '<p class="colophon" id="_citation">',
      'value="2026-11-30"',
      '"asOf":"2026-11-30"',
    );
    fc.assert(
      fc.property(fc.array(words), (texts) => {
        const text = escapeMarkup(texts.join(' '));
        const before = page(text, '30 November 2026');
        const after = page(text, '1 December 2026');
        expect(redate('a/b/index.html', before, monday, tuesday)).toBe(after);
        expect(redate('a/b/index.html', after, tuesday, monday)).toBe(before);
      }),
    );
  });

  test('names it where a day is asked for, and in JSON as such a record has it', () => {
    const input = (day: string) =>
      `<input id="_date" name="date" type="date" value="${day}" required>`;
    expect(redate('a/b/on/index.html', input('2026-11-30'), monday, tuesday)).toBe(
      input('2026-12-01'),
    );
    const record = (asOf: string) =>
      JSON.stringify({ asOf, title: '"asOf":"2026-11-30"', from: '2026-11-30' });
    expect(redate('a/b/policy.json', record('2026-11-30'), monday, tuesday)).toBe(
      record('2026-12-01'),
    );
  });

  test('is known by its naming a day', () => {
    expect(isDated('a/index.html', page('', '30 November 2026'), monday)).toBe(true);
    expect(isDated('a/index.html', page('', '29 November 2026'), monday)).toBe(false);
    expect(isDated('a/index.html', '<p>Status as of 30 November 2026.</p>', monday)).toBe(false);
  });
});
