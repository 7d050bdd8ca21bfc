import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { clausesOf } from '../../../src/policy/document.ts';
import type { Policy, Version } from '../../../src/policy/library.ts';
import { clauseSince, wordingsOf } from '../../../src/site/view/clause-history.ts';
import { type View, viewOf } from '../../../src/site/view/view.ts';
import { sinceInWords } from '../../../src/site/words/since-in-words.ts';
import { histories } from '../../policy/clause-histories.ts';
import { samplePolicy } from '../../policy/sample-version.ts';
import { runs } from '../../runs.ts';
import { policyView, sampleLibrary } from '../sample-library.ts';

/** Which version each clause of the last one has said the same since. */
function sinceOf(
  texts: Record<string, string>,
  moved: Record<string, Record<string, string>> = {},
) {
  const { view, policy } = policyView({
    versions: Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, { text, moved: moved[name] ?? {} }]),
    ),
  });
  const last = policy.versions.at(-1) as Version;
  return Object.fromEntries(
    [...clauseSince(view, policy, last)].map(([id, { name }]) => [id, name]),
  );
}

const clause = (id: string, words = `All words of the clause ${id}.`) =>
  `## ${id} {#${id}}\n\n${words}\n\n`;

describe('a clause has said what it says', () => {
  test('since the version that changed it last', () => {
    const [before, after] = [clause('a', 'Before.'), clause('a', 'After.')];
    expect(sinceOf({ 2010: before, 2011: after, 2012: after })).toEqual({ a: '2011' });
    expect(sinceOf({ 2010: before, 2011: after, 2012: before })).toEqual({ a: '2012' });
  });

  test('since the first that is known, where none changed it', () => {
    expect(sinceOf({ 2010: clause('a'), 2011: clause('a') + clause('b') })).toEqual({
      a: '2010',
      b: '2011',
    });
  });

  test('in whatever place it stood, and under whatever id', () => {
    expect(sinceOf({ 2010: clause('a') + clause('b'), 2011: clause('b') + clause('a') })).toEqual({
      b: '2010',
      a: '2010',
    });
    const renamed = clause('a').replace('{#a}', '{#z}');
    expect(sinceOf({ 2010: clause('a'), 2011: renamed }, { 2011: { a: 'z' } })).toEqual({
      z: '2010',
    });
  });

  test('since it came back, if it was gone', () => {
    expect(
      sinceOf({
        2010: clause('a') + clause('b'),
        2011: clause('b'),
        2012: clause('a') + clause('b'),
      }),
    ).toEqual({ a: '2012', b: '2010' });
  });

  test('whatever its sub-clauses say', () => {
    const [before, after] = ['Before.', 'After.'].map(
      (words) => `${clause('a')}### b {#b}\n\n${words}\n`,
    ) as [string, string];
    expect(sinceOf({ 2010: before, 2011: after })).toEqual({ a: '2010', b: '2011' });
  });
});

test('the words link the comparison in which the clause changed last, or where it never did, its wordings', () => {
  const { view, policy, standing } = policyView({
    versions: {
      undated: { text: clause('a') + clause('b') },
      '2016-10': { text: clause('a') + clause('b', 'Other words.') },
    },
  });
  expect(Object.fromEntries(sinceInWords(view, policy, standing('2016-10').version))).toEqual({
    a: '<a href="/acme/privacy/clause/a/">Since the undated version</a>',
    b: '<a href="/acme/privacy/compare/undated/2016-10/#b">Since October 2016</a>',
  });
});

test('a policy of one version has no words for it', () => {
  const { view, policy, standing } = policyView({ versions: { 2016: {}, 2017: { draft: true } } });
  expect(sinceInWords(view, policy, standing('2016').version).size).toBe(0);
});

/** Histories, with a view in which each can be asked for. */
const views = histories.map((versions): { view: View; policy: Policy } => {
  const policy = samplePolicy(versions);
  const library = sampleLibrary({ policies: {}, organisations: { acme: { policies: [policy] } } });
  return { policy, view: viewOf(library, '2026-11-20' as Day) };
});

/** What a clause of a version says itself: its heading and its blocks. */
function own(version: Version | undefined, id: string): string | null {
  const found = [...clausesOf(version?.document.clauses ?? [])].find((each) => each.id === id);
  return found ? JSON.stringify([found.heading, found.blocks]) : null;
}

describe('whatever the history', () => {
  test('a clause said the same, word for word, in each version since then, under an id that leads to its own', () => {
    fc.assert(
      fc.property(views, ({ view, policy }) => {
        const { versions } = policy;
        versions.forEach((version, at) => {
          for (const [id, since] of clauseSince(view, policy, version)) {
            let current = id;
            for (let back = at; back > versions.indexOf(since); back--) {
              const said = own(versions[back], current);
              const before = idsBefore(versions, back, current);
              const same = before.find((each) => own(versions[back - 1], each) === said);
              expect(same, `${id} of ${version.name} in ${versions[back - 1]?.name}`).toBeDefined();
              current = same ?? current;
            }
          }
        });
      }),
      { numRuns: runs(300) },
    );
  });

  test('a clause that kept its id and its words has said so as long as before', () => {
    fc.assert(
      fc.property(views, ({ view, policy }) => {
        policy.versions.slice(1).forEach((version, at) => {
          const previous = policy.versions[at] as Version;
          for (const [id, since] of clauseSince(view, policy, version))
            if (own(previous, id) === own(version, id))
              expect(since).toBe(clauseSince(view, policy, previous).get(id));
        });
      }),
      { numRuns: runs(300) },
    );
  });

  test('each version that has an id is in the wordings of that id once, in order, and in one wording all say the same', () => {
    fc.assert(
      fc.property(views, ({ view, policy }) => {
        const { versions } = policy;
        for (const id of new Set(
          versions.flatMap((each) => clausesOf(each.document.clauses).map((it) => it.id)),
        )) {
          const wordings = wordingsOf(view, policy, id);
          const places = wordings.flatMap((each) =>
            each.versions.map((it) => versions.indexOf(it.version)),
          );
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          const last = versions.findLastIndex((each) => own(each, id) !== null);
          expect(places).toContain(last);
          for (const { versions: all } of wordings)
            expect(new Set(all.map((it) => own(it.version, it.id))).size).toBe(1);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('the newest wording of a clause of the last version begins when it began to say so', () => {
    fc.assert(
      fc.property(views, ({ view, policy }) => {
        const last = policy.versions.at(-1) as Version;
        for (const [id, since] of clauseSince(view, policy, last)) {
          const newest = wordingsOf(view, policy, id).at(-1);
          expect(newest?.versions[0]?.version).toBe(since);
          expect(newest?.versions.at(-1)).toEqual({ version: last, id });
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

/** The ids that a clause can have had in the version before: its own, and those that were given up for it. */
function idsBefore(versions: readonly Version[], at: number, id: string): string[] {
  const moved = Object.entries(versions[at]?.moved ?? {});
  return [id, ...moved.flatMap(([old, successor]) => (successor === id ? [old] : []))];
}
