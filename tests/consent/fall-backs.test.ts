import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fallBacks } from '../../src/consent/fall-backs.ts';

test.each([
  ['it', 'it'],
  ['IT-it', 'it'],
  ['it-CH', 'it'],
  ['pt', 'pt-BR'],
  ['pt-BR', 'pt-BR'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['sr-Latn', 'sr-Latn'],
  ['de-1996-x-shop', 'de'],
  ['', 'en'],
  ['en_GB', 'en'],
])('on a page in %s, words in %s are found', (tag, words) => {
  expect(fallBacks(tag)).toContain(words);
});

test('a page’s own tag comes first, English last', () => {
  expect(fallBacks('pt-BR').at(0)).toBe('pt-BR');
  expect(fallBacks('pt-PT')).not.toContain('pt-BR');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fallBacks(text).at(-1)).toBe('en');
    }),
  );
});
