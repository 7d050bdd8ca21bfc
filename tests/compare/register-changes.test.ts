import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnChanges, registerChanges } from '../../src/compare/register-changes.ts';
import type { RegisterRow } from '../../src/policy/register.ts';

const row = (key: string, duration: string, purpose = 'counts'): RegisterRow => ({
  key,
  clause: 'cookies',
  cells: { cookie: key, duration, purpose },
});

const told = (from: readonly RegisterRow[], to: readonly RegisterRow[]) =>
  registerChanges(from, to).map(({ kind, from: before, to: after, cells }) =>
    [kind, before?.key ?? '', after?.key ?? '', ...cells.map(({ column }) => column)].join(' '),
  );

describe('from one version of a register to the next', () => {
  test('rows are known by their keys, in whatever order they stand', () => {
    const before = [row('_ga', '2 years'), row('_gid', '1 day'), row('old', '1 day', 'else')];
    const after = [row('new', '3 days', 'other'), row('_gid', '1 day'), row('_ga', '400 days')];
    expect(told(before, after)).toEqual(['added  new', 'changed _ga _ga duration', 'removed old ']);
  });

  test('a row that is the same but for its key was renamed, where no other is like it', () => {
    expect(told([row('_ga', '2 years')], [row('_ga4', '2 years')])).toEqual(['renamed _ga _ga4']);
    const twice = [row('a', '1 day'), row('b', '1 day')];
    expect(told(twice, [row('c', '1 day')])).toEqual(['added  c', 'removed a ', 'removed b ']);
  });

  test('a column that came or went is told once, and changed no row', () => {
    const narrow = [{ ...row('_ga', ''), cells: { cookie: '_ga', purpose: 'counts' } }];
    const wide = [row('_ga', '2 years')];
    expect(told(narrow, wide)).toEqual([]);
    expect(columnChanges(narrow, wide)).toEqual({ added: ['duration'], removed: [] });
    expect(columnChanges(wide, narrow)).toEqual({ added: [], removed: ['duration'] });
    expect(columnChanges([], wide)).toEqual({ added: [], removed: [] });
  });

  test('several rows of one key stay apart', () => {
    const before = [row('x', '1 day'), row('x', '2 days')];
    expect(told(before, [row('x', '2 days'), row('x', '3 days')])).toEqual([
      'changed x x duration',
    ]);
  });

  const rows = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'D', 'd'), fc.constantFrom('1', '2', ''))
      .map(([key, duration]) => row(key, duration)),
    { maxLength: 6 },
  );

  test('every row is accounted for: what was, less what went, and what came, is what is', () => {
    fc.assert(
      fc.property(rows, rows, (from, to) => {
        const changes = registerChanges(from, to);
        const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
        expect(from.length - count('removed') + count('added')).toBe(to.length);
        const sides = changes.flatMap((change) => [change.from, change.to].filter(Boolean));
        expect(new Set(sides).size).toBe(sides.length);
      }),
    );
  });

  test('from a register to itself nothing changed', () => {
    fc.assert(
      fc.property(rows, (same) => {
        expect(registerChanges(same, same)).toEqual([]);
      }),
    );
  });
});
