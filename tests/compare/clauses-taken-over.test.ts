import { describe, expect, test } from 'vitest';
import { clauseChanges, countClauses } from '../../src/compare/clause-changes.ts';
import { printComparison } from '../../src/site/html/print-comparison.ts';
import { changesInWords } from '../../src/site/words/change-in-words.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { compareMarkdown, marked } from './compared-files.ts';

const PLACES = {
  from: { href: '/a/', name: 'the earlier one' },
  to: { href: '/b/', name: 'the later one' },
  wordings: (clause: string) => `/${clause}/`,
  sourceNotes: new Map(),
  lang: { site: '', policy: '', words: ENGLISH_WORDS },
};

function told(from: string, to: string) {
  const comparison = compareMarkdown(from, to);
  const counts = changesInWords(ENGLISH_WORDS, countClauses(clauseChanges(comparison, {})));
  return { comparison, counts, contents: printComparison(comparison, PLACES).contents };
}

describe('clauses whose words stand under another heading now', () => {
  const { comparison, counts, contents } = told(
    '## Cookies\n\nWe set cookies to keep you signed in.\n\n## Pixels\n\nWe use pixels to learn whether you opened our mail.\n\n## Storage\n\nWe remember your settings in your browser.',
    '## Cookies and the like\n\nWe set cookies to keep you signed in.\n\nWe use pixels to learn whether you opened our mail.\n\nWe remember your settings in your browser.',
  );

  test('were merged, not removed', () => {
    expect(counts).toContain('1 clause changed, 2 merged into others');
    expect(contents.match(/merged into another/g)).toHaveLength(2);
  });

  test('have their lost headings marked', () => {
    expect(comparison.blocks.filter(({ kind }) => kind === 'removed').map(marked)).toEqual([
      '[-Pixels-]',
      '[-Storage-]',
    ]);
  });
});

test('a clause whose words stood in another one was split off, not added', () => {
  const { counts, contents } = told(
    '## Rechte und Pflichten\n\nSie haben das Recht auf Auskunft. Wir antworten binnen eines Monats. Sie müssen uns Änderungen Ihrer Anschrift mitteilen. Wir dürfen den Zugang sperren, wenn Sie den Vertrag verletzen.',
    '## Rechte\n\nSie haben das Recht auf Auskunft. Wir antworten binnen eines Monats.\n\n## Pflichten\n\nSie müssen uns Änderungen Ihrer Anschrift mitteilen.\n\n## Sperre\n\nWir dürfen den Zugang sperren, wenn Sie den Vertrag verletzen.',
  );
  expect(counts).toContain('1 clause changed, 2 split off from others');
  expect(contents.match(/split off/g)).toHaveLength(2);
});

test('a clause that kept little of its words elsewhere was removed', () => {
  const { counts } = told(
    '## Data\n\nWe keep names.\n\n## Sale\n\nWe sell what you tell us to anyone who asks for it and pays.\n\nWe keep dates.',
    '## Data\n\nWe keep names.\n\nWe keep dates.',
  );
  expect(counts).toBe('1 clause changed, 1 removed');
});
