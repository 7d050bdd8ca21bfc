import { expect, test } from 'vitest';
import { remarksInWords } from '../../../src/site/words/remarks-in-words.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { compareMdx, printMdx } from '../compared-texts.ts';

const remarks = (from: string, to: string) =>
  compareMdx(`## A {#a}\n\n${from}`, `## A {#a}\n\n${to}`).blocks.flatMap((block) =>
    remarksInWords(ENGLISH_WORDS, block),
  );

test.each([
  [
    'One.[^1] Two.\n\n[^1]: N.',
    'One. Two.[^1]\n\n[^1]: N.',
    'A reference to a footnote came, went or stands elsewhere.',
  ],
  ['We never sell.', 'We ~~never~~ sell.', 'Words that are printed struck out count as removed.'],
  ['One is one.', '- One is one.', 'This was a paragraph and is an item of a list now.'],
  [
    '- a\n  - b',
    '- a\n- b',
    'The item lay in 2 lists, one within the other, and now lies in one list.',
  ],
  [
    '[a](https://a.example/)',
    '[a](https://b.example/)',
    'The link “a” leads to https://b.example/ now; it led to https://a.example/.',
  ],
])('%j, then %j: %s', (from, to, remark) => {
  expect(remarks(from, to)).toEqual([remark]);
});

test('what holds of all items of a list is said once on the page', () => {
  const { text } = printMdx('## A {#a}\n\n1. One.\n2. Two.', '## A {#a}\n\n3. One.\n4. Two.');
  expect(text.match(/The number changed/g)).toHaveLength(1);
});

test('a clause of which only the number of the heading follows others is not called unchanged', () => {
  const rest = (number: number) => `## ${number} B {#b}\n\nB.\n`;
  const { text } = printMdx(
    `## 1 A {#a}\n\nA.\n\n${rest(2)}`,
    `## 1 A {#a}\n\nA.\n\n## 2 C {#c}\n\nC.\n\n${rest(3)}`,
  );
  expect(text).toContain('<small>only numbering changed</small>');
});
