import { expect, test } from 'vitest';
import { lineAsText } from '../../src/site/words/substance-in-words.ts';
import { findSubstance } from '../../src/substance/find-substance.ts';
import { substanceLines } from '../../src/substance/substance-lines.ts';
import { compareMarkdown } from '../compare/compared-files.ts';
import { ENGLISH_WORDS } from '../english-words.ts';

const said = (from: string, to: string) =>
  substanceLines(findSubstance(compareMarkdown(from, to), 'en')).lines.map((line) =>
    lineAsText(ENGLISH_WORDS, line),
  );

const KEPT = 'We keep what we need to keep.';

test('paragraphs of which no rule knows anything are named, in one line', () => {
  const come = ['one', 'two', 'three', 'four'].map((name) => `A new service by name of ${name}.`);
  expect(said(KEPT, [KEPT, ...come].join('\n\n'))).toEqual([
    '4 paragraphs added: “A new service by name of one.”, “A new service by name of two.”, “A new service by name of three.”; and 1 more',
  ]);
  expect(said([KEPT, ...come.slice(0, 1)].join('\n\n'), KEPT)).toEqual([
    'Paragraph removed: “A new service by name of one.”',
  ]);
});

test('what came with a whole clause, or is told otherwise, is not named again', () => {
  const clause = '## New\n\nA new service by another name.';
  expect(said(`## Old\n\n${KEPT}`, `## Old\n\n${KEPT}\n\n${clause}`)).toEqual([
    'Clause added: “New”',
  ]);
  expect(said(KEPT, `${KEPT}\n\nWe must not sell any of it at all.`)).toEqual([
    'Paragraph added: “We must not sell any of it at all.”; with negation, duty or permission',
  ]);
});

test('rows that changed are named, whatever changed in them', () => {
  const table = (tool: string) => `| Site | Tools |\n| --- | --- |\n| bells | ${tool} |`;
  expect(said(table('alpha, beta'), table('beta, alpha and more'))).toEqual([
    'Table row changed: bells',
  ]);
});

test('the name of a site that came into a list is told', () => {
  expect(said('It holds for bells.com.', 'It holds for bells.com, chimes.org.')).toEqual([
    'Person, contact or site added: “It holds for bells.com.” became “It holds for bells.com, chimes.org.”',
  ]);
});
