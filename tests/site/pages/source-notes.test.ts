import { expect, test } from 'vitest';
import { sourceNotesOf } from '../../../src/site/pages/source-notes.ts';
import { documentOf } from '../sample-library.ts';

const note = (words: string) => `<SourceNote>\n\n${words}\n\n</SourceNote>\n\n`;

test('notes on the source are told as text, by the clause in which they stand', () => {
  const text = `Hear.\n\n${note('**Before** all.')}## A {#a}\n\n${note('One [link](/x/).\n\nTwo.')}${note('Three.')}### B {#b}\n\nNo note.\n\n## C {#c}\n\n${note('- In\n- a list')}`;
  expect([...sourceNotesOf(documentOf(text))]).toEqual([
    ['', ['Before all.']],
    ['a', ['One link. Two.', 'Three.']],
    ['c', ['In a list']],
  ]);
});
