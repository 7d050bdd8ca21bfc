import { expect, test } from 'vitest';
import { printRepeated } from '../../../src/site/html/print-repeated.ts';
import { compareMarkdown } from '../../compare/compared-files.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';

const clauses = (term: string, seventh: string) =>
  Array.from({ length: 12 }, (_, at) => {
    const words = at === 6 ? seventh : 'and answers for it';
    return `## Clause ${at + 1}\n\nThe ${term} collects what you give the ${term} in case ${at + 1}, ${words}.`;
  }).join('\n\n');

test('the one place in which more changed than a renamed term is singled out', () => {
  const from = clauses('Company', 'and answers for it');
  const changed = printRepeated(
    ENGLISH_WORDS,
    compareMarkdown(from, clauses('Provider', 'and does not answer for it')),
  );
  expect(changed).toMatch(
    /“Company”, which became “Provider”, more changed in <a href="#[^"]+">Clause 7</,
  );
  expect(changed.match(/<a /g)).toHaveLength(1);
  expect(
    printRepeated(ENGLISH_WORDS, compareMarkdown(from, clauses('Provider', 'and answers for it'))),
  ).toBe('');
});
