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

test('marks of direction are text beside letters that run from right to left, isolates if they are closed', () => {
  for (const text of [
    'العربية\u200e (ACME)',
    'العربية\u061c!',
    'اسم \u2068ACME Ltd\u2069 هنا',
    'by \u2067العربية\u2069, that is',
    'عن \u2066a \u2068ب\u2069 c\u2069 من',
  ])
    expect(invisiblesIn(text), text).toEqual([]);
});

test.each([
  ['pay \u20661 euro\u2069 now', 2],
  ['عن \u2066a', 1],
  ['عن \u2066a\nb\u2069 من', 2],
  ['عن\u2069', 1],
  ['plain\u061c', 1],
  ['عن \u202ea\u202c من', 2],
])('among other letters, or open to the end of the line, they are refused: %j', (text, count) => {
  expect(invisiblesIn(text)).toHaveLength(count);
});
