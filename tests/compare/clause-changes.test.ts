import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClauseChange, clauseChanges } from '../../src/compare/clause-changes.ts';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { clauseIds } from '../../src/policy/clause-fate.ts';
import type { Document } from '../../src/policy/document.ts';
import type { Version } from '../../src/policy/library.ts';
import { histories } from '../policy/clause-histories.ts';
import { clause, documentOf, paragraph, versionOf } from '../policy/sample-version.ts';
import { documentOf as documentOfMdx } from '../site/sample-library.ts';

const withClauses = (document: Document, facts: Partial<Version> = {}) =>
  versionOf('2020', { document, ...facts });

function changesOf(from: Version, to: Version, moved = to.moved) {
  const text = ({ title, document }: Version) => ({ title, document, hasLastingIds: true, moved });
  return clauseChanges(compareTexts(text(from), text(to)), moved);
}

function said({ kind, from, to, ...signs }: ClauseChange): string {
  const words = Object.entries(signs).flatMap(([sign, isSo]) => (isSo ? [sign.slice(2)] : []));
  return [kind, from?.clause ?? '–', '→', to?.clause ?? '–', ...words].join(' ');
}

const shown = (from: Version, to: Version) => changesOf(from, to).clauses.map(said);
const shownOfMdx = (from: string, to: string, moved = {}) =>
  shown(withClauses(documentOfMdx(from)), withClauses(documentOfMdx(to), { moved }));

describe('of two versions', () => {
  test('clauses are paired by id, in the order of the later text', () => {
    const from = withClauses(documentOf([clause('a'), clause('b'), clause('c')]));
    const to = withClauses(documentOf([clause('c'), clause('a', 'Other words.'), clause('d')]));
    expect(shown(from, to)).toEqual([
      'removed b → –',
      'same c → c',
      'changed a → a Moved',
      'added – → d',
    ]);
  });

  test('a renamed clause is paired with its successor', () => {
    const fees = (id: string) => ({ ...clause(id, 'Text.'), heading: clause('fees').heading });
    const to = withClauses(documentOf([fees('new')]), { moved: { old: 'new' } });
    expect(shown(withClauses(documentOf([fees('old')])), to)).toEqual(['same old → new Renamed']);
  });

  test('of two clauses that became one, both are named', () => {
    const from = withClauses(documentOf([clause('a'), clause('b'), clause('c')]));
    const moved = { a: 'ab', b: 'ab' };
    const changes = shown(from, withClauses(documentOf([clause('ab'), clause('c')]), { moved }));
    expect(changes.toSorted()).toEqual([
      'changed a → ab Renamed',
      'removed b → – Merged',
      'same c → c',
    ]);
  });

  test('of a clause that was merged into one that follows it, that one goes on as itself', () => {
    const from = withClauses(documentOf([clause('a', 'Write to us.'), clause('b')]));
    const to = withClauses(documentOf([clause('b')]), { moved: { a: 'b' } });
    expect(shown(from, to)).toEqual(['removed a → – Merged', 'same b → b']);
  });

  test('a clause whose successor went too was removed', () => {
    const from = withClauses(documentOf([clause('a'), clause('c')]));
    const changes = changesOf(from, withClauses(documentOf([clause('c')])), { a: 'b' });
    expect(changes.clauses.map(said)).toEqual(['removed a → –', 'same c → c']);
  });

  test('a clause is judged by its own words, not by those of its sub-clauses', () => {
    const from = withClauses(documentOf([clause('a', 'One.', [clause('b', 'Two.')])]));
    const to = withClauses(documentOf([clause('a', 'One.', [clause('b', 'Three.')])]));
    expect(shown(from, to)).toEqual(['same a → a', 'changed b → b']);
  });

  test('a clause that moved whole, with all its blocks, says what it said', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(
      (id) => `## Clause ${id} {#${id}}\n\nFirst words of ${id}.\n\nSecond words of ${id}.\n\n`,
    );
    expect(shownOfMdx(`${a}${b}${c}`, `${c}${a}${b}`)).toEqual([
      'same c → c Moved',
      'same a → a',
      'same b → b',
    ]);
  });

  test('a clause that moved and bears another number says what it said', () => {
    const first = '## 1. Scope {#scope}\n\nThese terms hold for all of our boats.\n\n';
    const second = '## 2. Fees {#fees}\n\nFares are shown at the pier.\n\n';
    const swapped = second.replace('2.', '1.') + first.replace('1.', '2.');
    expect(shownOfMdx(first + second, swapped).map((words) => words.split(' ')[0])).toEqual([
      'same',
      'same',
    ]);
  });

  test('a clause whose paragraphs changed places changed', () => {
    const heading = '## Scope {#scope}\n\n';
    const [one, two] = ['These terms hold for boats.\n\n', 'Dogs travel at no charge.\n\n'];
    expect(shownOfMdx(heading + one + two, heading + two + one)).toEqual(['changed scope → scope']);
  });

  test('a paragraph that went from one clause to another changes both', () => {
    const dogs = 'Dogs travel at no charge.\n\n';
    const from = `## A {#a}\n\nFirst words.\n\n${dogs}## B {#b}\n\nSecond words, which are more than those of the dogs.\n\n`;
    const to = `## A {#a}\n\nFirst words.\n\n## B {#b}\n\nSecond words, which are more than those of the dogs.\n\n${dogs}`;
    expect(shownOfMdx(from, to)).toEqual(['changed a → a', 'changed b → b']);
  });

  test('a paragraph that became a heading makes a clause, and a heading that became one ends it', () => {
    const [plain, headed] = ['Dogs\n\nThey are free.', '## Dogs {#dogs}\n\nThey are free.'];
    const before = '## Scope {#scope}\n\nAll boats.\n\n';
    expect(shownOfMdx(before + plain, before + headed)).toContain('added – → dogs');
    expect(shownOfMdx(before + headed, before + plain)).toContain('removed dogs → –');
  });

  test('other words before the first heading, or another title, are a change of the preamble', () => {
    const of = (words: string, title: string) =>
      withClauses(documentOf([clause('a')], [paragraph(words)]), { title });
    const isChanged = (from: Version, to: Version) => changesOf(from, to).isPreambleChanged;
    expect(isChanged(of('One.', 'Terms'), of('One.', 'Terms'))).toBe(false);
    expect(isChanged(of('One.', 'Terms'), of('Two.', 'Terms'))).toBe(true);
    expect(isChanged(of('One.', 'Terms'), of('One.', 'Conditions'))).toBe(true);
  });

  test('another footnote changes the footnotes alone', () => {
    const withNote = (words: string) =>
      withClauses({
        ...documentOf([clause('a')]),
        footnotes: [{ label: 'n', blocks: [paragraph(words)] }],
      });
    const changes = changesOf(withNote('One.'), withNote('Two.'));
    expect(changes.clauses.map(said)).toEqual(['same a → a']);
    expect(changes).toMatchObject({ isPreambleChanged: false, areFootnotesChanged: true });
  });
});

test('every clause of each of two versions stands in the changes exactly once', () => {
  fc.assert(
    fc.property(histories, (versions) => {
      versions.slice(1).forEach((to, index) => {
        const from = versions[index] as Version;
        const { clauses } = changesOf(from, to);
        const ids = (side: 'from' | 'to') =>
          clauses.flatMap((change) => change[side]?.clause ?? []);
        expect(ids('to')).toEqual(clauseIds(to));
        expect(ids('from').sort()).toEqual(clauseIds(from).sort());
      });
    }),
    { numRuns: 300 },
  );
});

test('a version against itself has no change', () => {
  fc.assert(
    fc.property(histories, ([version]) => {
      const { clauses } = changesOf(version as Version, version as Version, {});
      expect(clauses.every(({ kind, isMoved }) => kind === 'same' && !isMoved)).toBe(true);
    }),
  );
});
