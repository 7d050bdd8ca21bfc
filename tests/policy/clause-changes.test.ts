import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseChanges, isPreambleChanged } from '../../src/policy/clause-changes.ts';
import { clausesOf, type Document } from '../../src/policy/document.ts';
import type { Version } from '../../src/policy/library.ts';
import { histories } from './clause-histories.ts';
import { clause, documentOf, paragraph, versionOf } from './sample-version.ts';

const withClauses = (document: Document, facts: Partial<Version> = {}) =>
  versionOf('2020', { document, ...facts });
const shown = (from: Version, to: Version) =>
  clauseChanges(from, to).map(
    (change) =>
      `${change.kind} ${change.from?.id ?? '–'} → ${change.to?.id ?? '–'}${change.isMoved ? ' moved' : ''}`,
  );

describe('of two versions', () => {
  test('clauses are paired by id, in the order of the later text', () => {
    const from = withClauses(documentOf([clause('a'), clause('b'), clause('c')]));
    const to = withClauses(documentOf([clause('c'), clause('a', 'Other words.'), clause('d')]));
    expect(shown(from, to)).toEqual([
      'same c → c',
      'changed a → a',
      'removed b → –',
      'added – → d',
    ]);
  });

  test('a moved clause is paired with its successor', () => {
    const from = withClauses(
      documentOf([{ ...clause('old'), heading: [{ kind: 'text', text: 'Fees' }] }]),
    );
    const to = withClauses(
      documentOf([{ ...clause('new', 'Text of old.'), heading: [{ kind: 'text', text: 'Fees' }] }]),
      { moved: { old: 'new' } },
    );
    expect(shown(from, to)).toEqual(['same old → new moved']);
  });

  test('of two clauses that became one, both are named', () => {
    const from = withClauses(documentOf([clause('a'), clause('b'), clause('c')]));
    const to = withClauses(documentOf([clause('ab'), clause('c')]), {
      moved: { a: 'ab', b: 'ab' },
    });
    expect(shown(from, to)).toEqual(['changed a → ab moved', 'removed b → – moved', 'same c → c']);
  });

  test('a clause is judged by its own words, not by those of its sub-clauses', () => {
    const from = withClauses(documentOf([clause('a', 'One.', [clause('b', 'Two.')])]));
    const to = withClauses(documentOf([clause('a', 'One.', [clause('b', 'Three.')])]));
    expect(shown(from, to)).toEqual(['same a → a', 'changed b → b']);
  });

  test('a removed clause stands after the clause that was before it', () => {
    const from = withClauses(documentOf([clause('a'), clause('b'), clause('c'), clause('d')]));
    const to = withClauses(documentOf([clause('d'), clause('a')]));
    expect(shown(from, to)).toEqual(['same d → d', 'same a → a', 'removed b → –', 'removed c → –']);
  });

  test('another footnote changes the clause that refers to it, and no other', () => {
    const referring = {
      ...clause('b'),
      blocks: [
        {
          kind: 'paragraph' as const,
          inlines: [{ kind: 'footnote-reference' as const, label: 'n' }],
        },
      ],
    };
    const withNote = (words: string) =>
      withClauses({
        ...documentOf([clause('a'), referring], [paragraph('Zero.')]),
        footnotes: [{ label: 'n', blocks: [paragraph(words)] }],
      });
    expect(shown(withNote('One.'), withNote('Two.'))).toEqual(['same a → a', 'changed b → b']);
    expect(isPreambleChanged(withNote('One.'), withNote('Two.'))).toBe(false);
  });

  test('other words before the first heading, or another title, are a change of the preamble', () => {
    const of = (words: string, title: string) =>
      withClauses(documentOf([clause('a')], [paragraph(words)]), { title });
    expect(isPreambleChanged(of('One.', 'Terms'), of('One.', 'Terms'))).toBe(false);
    expect(isPreambleChanged(of('One.', 'Terms'), of('Two.', 'Terms'))).toBe(true);
    expect(isPreambleChanged(of('One.', 'Terms'), of('One.', 'Conditions'))).toBe(true);
  });
});

test('every clause of each of two versions stands in the changes exactly once', () => {
  fc.assert(
    fc.property(histories, (versions) => {
      versions.slice(1).forEach((to, index) => {
        const from = versions[index] as Version;
        const changes = clauseChanges(from, to);
        const ids = (side: 'from' | 'to') => changes.flatMap((change) => change[side]?.id ?? []);
        expect(ids('to')).toEqual([...clausesOf(to.document.clauses)].map(({ id }) => id));
        expect(ids('from').sort()).toEqual(
          [...clausesOf(from.document.clauses)].map(({ id }) => id).sort(),
        );
      });
    }),
    { numRuns: 300 },
  );
});

test('a version against itself has no change', () => {
  fc.assert(
    fc.property(histories, ([version]) => {
      const changes = clauseChanges(version as Version, { ...(version as Version), moved: {} });
      expect(changes.every(({ kind, isMoved }) => kind === 'same' && !isMoved)).toBe(true);
    }),
  );
});
