import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { parseQuery } from '../../src/search/query.ts';

const FILLER = Array.from({ length: 60 }, (_, index) => `word${index}x`).join(' ');

function excerpt(query: string, content: string) {
  const parts = excerptOf(parseQuery(query), content);
  return {
    text: parts.map(({ text }) => text).join(' '),
    marked: parts.flatMap(({ text, isWanted }) => (isWanted ? [text] : [])),
  };
}

describe('an excerpt', () => {
  test('of a short text is the whole of it', () => {
    const { text, marked } = excerpt('controller', 'We are the Controller.');
    expect([text, marked]).toEqual(['We are the Controller.', ['Controller.']]);
  });

  test('shows where the words stand, however far down', () => {
    const { text, marked } = excerpt('arbitration', `${FILLER} binding arbitration. ${FILLER}`);
    expect(text).toMatch(/^… .* binding arbitration\. .* …$/);
    expect(marked).toEqual(['arbitration.']);
  });

  test('prefers the stretch that has all words to one that has one of them often', () => {
    const content = `days days days ${FILLER} cookies last 180 days ${FILLER}`;
    expect(excerpt('cookies 180 days', content).marked).toEqual(['cookies', '180', 'days']);
  });

  test('marks the words of a phrase, forms, and words with hyphens', () => {
    expect(excerpt('"safe harbor"', 'the Safe Harbor programme').marked).toEqual([
      'Safe',
      'Harbor',
    ]);
    expect(excerpt('email transfers', 'by e-mail, transferred').marked).toEqual([
      'e-mail,',
      'transferred',
    ]);
  });

  test('is a stretch of the text with a word that was asked for, whatever the text', () => {
    const word = fc.constantFrom('a', 'of', 'data', 'cookies', 'third-party', '“x”', '9.2');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), word, (words, asked) => {
        const content = words.join(' ');
        const query = parseQuery(asked);
        const parts = excerptOf(query, content);
        const inner = parts.map(({ text }) => text).filter((text) => text !== '…');
        expect(content).toContain(inner.join(' '));
        expect(inner.length).toBe(Math.min(words.length, 32));
        if (query.words.length > 0 && words.includes(asked))
          expect(parts.some(({ isWanted }) => isWanted)).toBe(true);
      }),
    );
  });
});
