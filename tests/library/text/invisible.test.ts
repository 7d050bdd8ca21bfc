import { expect, test } from 'vitest';
import { invisiblesIn } from '../../../src/library/text/invisible.ts';

test.each([
  ['\u200b', 'a zero-width space (U+200B)'],
  ['\u00ad', 'a soft hyphen (U+00AD)'],
  ['\u202e', 'a mark that turns the direction of writing (U+202E)'],
  ['\u2066', 'a mark that turns the direction of writing (U+2066)'],
  ['\ufeff', 'a byte order mark (U+FEFF)'],
  ['\u0007', 'a control character (U+0007)'],
  ['\u{e0041}', 'a control character (U+E0041)'],
])('%j is found and named', (character, name) => {
  expect(invisiblesIn(`é😀a${character}b`)).toEqual([{ index: 4, name }]);
});

test('what people see, and plain white space, is no invisible character', () => {
  expect(invisiblesIn('R&D\t“café”\u00a0– 日本語 العربية 😀 e\u0301\r\n')).toEqual([]);
});

test('joiners are text between letters that need them, and nowhere else', () => {
  expect(invisiblesIn('می\u200cخواهم')).toEqual([]);
  expect(invisiblesIn('क\u094d\u200dष')).toEqual([]);
  expect(invisiblesIn('👩\u200d🚀')).toEqual([]);
  expect(invisiblesIn('data\u200cbase')).toHaveLength(1);
  expect(invisiblesIn('العربية\u202eabc')).toHaveLength(1);
});
