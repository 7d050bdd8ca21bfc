import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseFates, clauseIds, joinMoves } from '../../src/policy/clause-fate.ts';
import type { Document } from '../../src/policy/document.ts';
import { histories } from './clause-histories.ts';
import { clause, documentOf, versionOf } from './sample-version.ts';

const withIds = (date: string, ids: readonly string[], moved = {}, removed: string[] = []) =>
  versionOf(date, { document: documentOf(ids.map((id) => clause(id))), moved, removed });

test('a clause that moved twice is found under its last id', () => {
  const fates = clauseFates([
    withIds('2010', ['a']),
    withIds('2011', ['b'], { a: 'b' }),
    withIds('2012', ['c'], { b: 'c' }),
  ]);
  expect(
    fates.map(({ id, successor, last, endedBy }) => [id, successor, last.name, endedBy.name]),
  ).toEqual([
    ['a', 'c', '2010', '2011'],
    ['b', 'c', '2011', '2012'],
  ]);
});

test('a clause that moved and was then removed is removed', () => {
  const fates = clauseFates([
    withIds('2010', ['a', 'z']),
    withIds('2011', ['b', 'z'], { a: 'b' }),
    withIds('2012', ['z'], {}, ['b']),
  ]);
  expect(fates.map(({ id, successor }) => [id, successor])).toEqual([
    ['a', null],
    ['b', null],
  ]);
});

test('a clause that comes back is alive', () => {
  const versions = [
    withIds('2010', ['a', 'z']),
    withIds('2011', ['z'], {}, ['a']),
    withIds('2012', ['a', 'z']),
  ];
  expect(clauseFates(versions.slice(0, 2)).map(({ id }) => id)).toEqual(['a']);
  expect(clauseFates(versions)).toEqual([]);
});

test('a clause called like a property of every object is a clause', () => {
  const [fate] = clauseFates([
    withIds('2010', ['constructor']),
    withIds('2011', ['z'], {}, ['constructor']),
  ]);
  expect(fate?.successor).toBeNull();
});

test('sub-clauses are listed after the clause that holds them', () => {
  const version = versionOf('2010', {
    document: documentOf([
      clause('a', '', [clause('b', '', [clause('c')]), clause('d')]),
      clause('e'),
    ]),
  });
  expect(clauseIds(version)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('every id ever published stands in the last version or has a fate, never both', () => {
  fc.assert(
    fc.property(histories, (versions) => {
      const last = versions.at(-1);
      const alive = new Set(last ? clauseIds(last) : []);
      const fates = new Map(clauseFates(versions).map((fate) => [fate.id, fate]));
      for (const id of new Set(versions.flatMap(clauseIds)))
        expect(alive.has(id)).toBe(!fates.has(id));
      expect(
        [...fates.keys()].every((id) =>
          versions.some((version) => clauseIds(version).includes(id)),
        ),
      ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a successor always stands in the last version', () => {
  fc.assert(
    fc.property(histories, (versions) => {
      const alive = clauseIds(versions.at(-1) as (typeof versions)[number]);
      for (const { successor } of clauseFates(versions))
        if (successor !== null) expect(alive).toContain(successor);
    }),
    { numRuns: 500 },
  );
});

test('the last version that had an id had it, and the next one gave it up', () => {
  fc.assert(
    fc.property(histories, (versions) => {
      for (const { id, last, endedBy } of clauseFates(versions)) {
        expect(clauseIds(last)).toContain(id);
        expect(clauseIds(endedBy)).not.toContain(id);
        expect(versions.indexOf(endedBy)).toBe(versions.indexOf(last) + 1);
        for (const later of versions.slice(versions.indexOf(endedBy)))
          expect(clauseIds(later)).not.toContain(id);
      }
    }),
    { numRuns: 500 },
  );
});

describe('moves over several versions', () => {
  test('are joined to one, and the first of them is kept where it ends', () => {
    expect(joinMoves([{ a: 'b' }, {}, { b: 'c', x: 'y' }])).toEqual({ a: 'c', b: 'c', x: 'y' });
    expect(joinMoves([])).toEqual({});
  });

  test('follow the last move of an id that came back', () => {
    expect(joinMoves([{ a: 'b' }, { a: 'c' }])).toEqual({ a: 'c' });
  });

  test('take an id that is called like a property of every object for an id', () => {
    expect(joinMoves([{ a: 'constructor' }, {}])).toEqual({ a: 'constructor' });
    expect(joinMoves([{ a: 'b' }, { b: 'constructor' }])['a']).toBe('constructor');
  });

  test('lead each id of the first version to the successor that its fate names', () => {
    fc.assert(
      fc.property(histories, (versions) => {
        const moved = joinMoves(versions.slice(1).map((version) => version.moved));
        const last = clauseIds(versions.at(-1) as (typeof versions)[number]);
        const isBack = comesBack(versions);
        for (const { id, successor } of clauseFates(versions)) {
          if (successor !== null) expect(moved[id]).toBe(successor);
          // One that was dropped on the way may have come back as another clause.
          else if (!isBack && Object.hasOwn(moved, id)) expect(last).not.toContain(moved[id]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether any id was given up and came back. */
function comesBack(versions: readonly { readonly document: Document }[]): boolean {
  const ids = [...new Set(versions.flatMap(clauseIds))];
  return ids.some((id) => {
    const had = versions.map((version) => clauseIds(version).includes(id));
    return had.some((has, at) => has && at > had.indexOf(true) && !had[at - 1]);
  });
}
