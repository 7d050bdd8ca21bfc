import { expect, test } from 'vitest';
import type { Inline } from '../../src/policy/document.ts';
import { hasNotes, notesIn, withoutNotes } from '../../src/policy/footnotes.ts';

const note = (label: string): Inline => ({ kind: 'footnote-reference', label });
const word: Inline = { kind: 'text', text: 'x' };
const bold = (...inlines: Inline[]): Inline => ({ kind: 'strong', inlines });
const TEXT = [word, note('1'), bold(word, note('2'), bold(note('3')))];

test('references to footnotes are found wherever they stand, in their order', () => {
  expect(notesIn(TEXT)).toEqual([note('1'), note('2'), note('3')]);
  expect(hasNotes(TEXT)).toBe(true);
  expect(hasNotes([bold(bold(note('1')))])).toBe(true);
  expect(notesIn([word, bold(word)])).toEqual([]);
  expect(hasNotes([word, bold(word)])).toBe(false);
  expect(hasNotes([])).toBe(false);
});

test('a text without its references keeps all else, or the references that are to be kept', () => {
  expect(withoutNotes(TEXT)).toEqual([word, bold(word, bold())]);
  expect(withoutNotes(TEXT, (label) => label === '2')).toEqual([
    word,
    bold(word, note('2'), bold()),
  ]);
  expect(withoutNotes([word, bold(word)])).toEqual([word, bold(word)]);
});
