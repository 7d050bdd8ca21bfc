import { expect, test } from 'vitest';
import { continuedAs, wordsOfClause } from '../../src/policy/summed-clause.ts';
import { NOTES, OPENING, partStandings, partTexts } from '../../src/policy/translation.ts';
import { documentOf as parsed } from '../site/sample-library.ts';
import { clause, documentOf, versionOf } from './sample-version.ts';

const TEXT =
  'Welcome.\n\nRead on.\n\n## A {#a}\n\nOne.[^1]\n\nTwo.\n\n### B {#b}\n\nThree.\n\n## C {#c}\n\n[^1]: A note.\n';

test('the parts of a text are its opening, each clause without those below it, and its notes', () => {
  expect([...partTexts('Privacy', parsed(TEXT))]).toEqual([
    [OPENING, 'Privacy\nWelcome.\nRead on.\n'],
    ['a', expect.stringMatching(/^A\nOne\..*\nTwo\.\n$/)],
    ['b', 'B\nThree.\n'],
    ['c', 'C\n'],
    [NOTES, expect.stringContaining('A note.')],
  ]);
});

test('a text without clauses is all opening', () => {
  expect([...partTexts('Privacy', parsed('One.\n\nTwo.'))]).toEqual([
    [OPENING, 'Privacy\nOne.\nTwo.\n'],
  ]);
});

test('a part is current, behind or untranslated, as the translation says of each that there is now', () => {
  const now = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
    ['d', '4'],
  ]);
  expect(partStandings({ a: '1', b: '1', c: 'untranslated', gone: '9' }, now)).toEqual({
    a: 'current',
    b: 'behind',
    c: 'untranslated',
    d: 'behind',
  });
});

test('a clause is summed up with all below it, and what is in no clause by itself', () => {
  const text = { title: 'Privacy', document: parsed(TEXT) };
  expect(wordsOfClause(text, 'a')).toMatch(/^A\nOne\..*\nTwo\.\nB\nThree\.\n$/);
  expect(wordsOfClause(text, 'b')).toBe('B\nThree.\n');
  expect(wordsOfClause(text, OPENING)).toBe('Privacy\nWelcome.\nRead on.\n');
  expect(wordsOfClause(text, 'gone')).toBeNull();
  const empty = documentOf([{ ...clause('x'), heading: [], blocks: [] }]);
  expect(wordsOfClause({ title: 'Privacy', document: empty }, 'x')).toBe('');
});

test('a clause is followed from version to version to its last id, or to where it was dropped', () => {
  const later = (ids: readonly string[], moved = {}) =>
    versionOf('2020', { document: documentOf(ids.map((id) => clause(id))), moved });
  expect(continuedAs('a', [])).toBe('a');
  expect(continuedAs('a', [later(['a', 'b'])])).toBe('a');
  expect(continuedAs('a', [later(['b'], { a: 'b' }), later(['c'], { b: 'c' })])).toBe('c');
  expect(continuedAs('a', [later(['b']), later(['a'])])).toBeNull();
  // A clause that stays is not led to where another version would move it.
  expect(continuedAs('a', [later(['a', 'b'], { a: 'b' })])).toBe('a');
  expect(continuedAs(OPENING, [later(['b'], { [OPENING]: 'b' })])).toBe(OPENING);
});
