import { expect, test } from 'vitest';
import { passagesOf } from '../../src/library/markdown/passages.ts';
import { definedTerms } from '../../src/library/questions/defined-terms.ts';
import type { Reading } from '../../src/library/questions/question.ts';

test('of thousands of defined terms, the first five hundred are looked for: each costs a whole reading', () => {
  const text = Array.from({ length: 600 }, (_, at) => `“Thing${at} Data” means a thing.`);
  const reading = { facts: { language: 'en' }, passages: passagesOf(text.join('\n\n')) };
  const asked = definedTerms(reading as unknown as Reading);
  expect(asked).toHaveLength(500);
  expect(asked.at(-1)?.about).toBe('Thing499 Data');
});
