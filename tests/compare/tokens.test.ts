import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/compare/tokens.ts';
import { foldTypography } from '../../src/compare/typography.ts';
import { createVocabulary } from '../../src/compare/vocabulary.ts';

function cut(text: string): string[] {
  const { starts, ends } = tokensOf(text, createVocabulary());
  return starts.map((start, at) => text.slice(start, ends[at]));
}

const keysOf = (text: string) => tokensOf(text, createVocabulary()).keys;

test.each([
  ['IK S.r.l., Modena.', ['IK', 'S.r.l', '.', ',', 'Modena', '.']],
  ['e-mail and/or fax', ['e-mail', 'and/or', 'fax']],
  ['EUR 1,000.50, or so', ['EUR', '1,000.50', ',', 'or', 'so']],
  ['one,two', ['one', ',', 'two']],
  ['dpo@a.example!', ['dpo@a.example', '!']],
  ['See https://a.example/x?y=1&z=2#top.', ['See', 'https://a.example/x?y=1&z=2#top', '.']],
  ['(https://a.example/)', ['(', 'https://a.example/', ')']],
  ['it’s “so”…', ['it’s', '“', 'so', '”', '…']],
  ['wait... now', ['wait', '...', 'now']],
  ['当社は30日', ['当', '社', 'は', '30', '日']],
  ['サーバーA', ['サ', 'ー', 'バ', 'ー', 'A']],
  ['か\u3099き', ['か\u3099', 'き']],
  ['ข้อมูล', ['ข้', 'อ', 'มู', 'ล']],
  ['بياناتك لمدة', ['بياناتك', 'لمدة']],
  ['prote\u0301geons', ['prote\u0301geons']],
  ['a\tb', ['a', 'b']],
  ['a\nb', ['a', '\n', 'b']],
  ['🙂ok', ['🙂', 'ok']],
])('%j is cut into %j', (text, tokens) => {
  expect(cut(text)).toEqual(tokens);
});

test('between any tokens there is white space alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { starts, ends } = tokensOf(text, createVocabulary());
      const between = [...starts, text.length].map((start, at) =>
        text.slice(ends[at - 1] ?? 0, start),
      );
      expect(between.join('')).not.toMatch(/\S/);
    }),
  );
});

test('words are counted up to each token, and marks are none', () => {
  const { wordsBefore, words } = tokensOf('One, two.', createVocabulary());
  expect([wordsBefore, words]).toEqual([[0, 1, 1, 2, 2], 2]);
});

describe('typography is folded:', () => {
  test.each([
    ['“a” „b‟ «c»', '"a" "b" "c"'],
    ['it’s ‘so’', "it's 'so'"],
    ['a–b—c−d e\u2011f', 'a-b-c-d e-f'],
    ['wait…', 'wait...'],
    ['co\u00adop\u200b\u2060\ufeff', 'coop'],
    ['ﬁﬂoﬀ', 'fifloff'],
    ['prote\u0301ge', 'protége'],
  ])('%j is %j', (text, plain) => {
    expect(foldTypography(text)).toBe(plain);
    expect(keysOf(text)).toEqual(keysOf(text));
  });

  test.each(['A', 'ß', 'ａ', '1', '½', 'İ', '@'])('%s stays', (text) => {
    expect(foldTypography(text)).toBe(text);
  });
});

describe('a vocabulary', () => {
  const vocabulary = createVocabulary();

  test('gives one key to words that differ in typography alone, and others to all others', () => {
    expect(vocabulary.keyOf('e‑mail')).toBe(vocabulary.keyOf('e-mail'));
    expect(vocabulary.keyOf('E-mail')).not.toBe(vocabulary.keyOf('e-mail'));
  });

  test.each([
    ['.', 0],
    ['of', 0.25],
    ['may', 0.25],
    ['data', 1],
    ['社', 1],
    ['30', 0.25],
  ])('weighs %s as %d', (word, weight) => {
    expect(vocabulary.weights[vocabulary.keyOf(word)]).toBe(weight);
  });

  test.each([
    ['.', 2],
    ['。', 2],
    [',', 1],
    [')', 1],
    ['word', 0],
  ])('lets a text be cut behind %s at %d', (word, cutting) => {
    expect(vocabulary.cuts[vocabulary.keyOf(word)]).toBe(cutting);
  });
});
