import { expect, test } from 'vitest';
import { passagesOf } from '../../src/library/markdown/passages.ts';
import { definitionsIn } from '../../src/library/questions/definitions.ts';

test('however many terms stand in a row, they are read at once', () => {
  const terms = Array.from({ length: 40 }, (_, at) => `« Term ${at} »`).join(', ');
  const found = (text: string) => definitionsIn(passagesOf(text)).map(({ term }) => term);
  expect(found(`We say ${terms} here.`)).toEqual([]);
  expect(found(`${terms} mean one thing.`)).toHaveLength(40);
});
