import { expect, test } from 'vitest';
import { parseTimeMap } from '../../src/memento/time-map.ts';
import { contactsIn } from '../../src/substance/names.ts';
import { sentencesOf } from '../../src/substance/sentences.ts';

// A pattern that begins anew at each letter of a run needs the square of its length: here an hour.
const LENGTH = 1_000_000;

test.each(['a', 'A', '1', '.', 'a.', 'a@', '-'])('a word of %j alone is read once', (part) => {
  expect(contactsIn(part.repeat(LENGTH / part.length), null)).toEqual([]);
});

test.each(['!', '.', '…', '。', ';', '"'])('so is a row of %s, which ends one sentence', (sign) => {
  expect(sentencesOf(`Words${sign.repeat(LENGTH)}`)).toHaveLength(1);
  expect(sentencesOf(`Words${sign.repeat(LENGTH)}\nMore.`)).toHaveLength(2);
});

test('and what a server sends in place of a list of versions', () => {
  expect(parseTimeMap('<'.repeat(LENGTH))).toBeNull();
});
