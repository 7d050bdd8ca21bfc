import { expect, test } from 'vitest';
import { directionOf, languageAttributes } from '../../src/messages/language-attributes.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['de', 'ltr'],
  ['ja', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('words among others of their language say nothing; else they say theirs, and their direction where it differs', () => {
  expect(languageAttributes('en', 'EN')).toEqual({});
  expect(languageAttributes('de', 'en')).toEqual({ lang: 'de' });
  expect(languageAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageAttributes('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
});
