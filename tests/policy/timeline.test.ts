import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../src/policy/date.ts';
import type { Policy } from '../../src/policy/library.ts';
import {
  compareVersions,
  hasNeverApplied,
  inForce,
  startOf,
  timelineOf,
  withdrawalBeforeStart,
} from '../../src/policy/timeline.ts';
import { parseVersionName } from '../../src/policy/version-name.ts';
import { samplePolicy, sampleVersion, versionOf, withdrawalOn } from './sample-version.ts';

const at = (policy: Policy, day: string) =>
  Object.fromEntries(
    timelineOf(policy, day as Day).map(({ version, status }) => [version.name, status]),
  );

const [older, newer] = [versionOf('2020-03-01'), versionOf('2021-06')];

describe('a version', () => {
  test('applies from its first day until the next one applies', () => {
    const policy = samplePolicy([older, newer]);
    expect(at(policy, '2020-02-29')).toEqual({ '2020-03-01': 'upcoming', '2021-06': 'upcoming' });
    expect(at(policy, '2020-03-01')).toEqual({ '2020-03-01': 'in force', '2021-06': 'upcoming' });
    expect(at(policy, '2021-05-31')).toEqual({ '2020-03-01': 'in force', '2021-06': 'upcoming' });
    expect(at(policy, '2021-06-01')).toEqual({ '2020-03-01': 'superseded', '2021-06': 'in force' });
  });

  test('that is withdrawn before it applies ends no other', () => {
    const policy = samplePolicy([older, { ...newer, withdrawn: withdrawalOn('2021-05-01') }]);
    expect(at(policy, '2021-04-30')).toEqual({ '2020-03-01': 'in force', '2021-06': 'upcoming' });
    expect(at(policy, '2022-01-01')).toEqual({ '2020-03-01': 'in force', '2021-06': 'withdrawn' });
    expect(timelineOf(policy, '2022-01-01' as Day)[0]?.supersededBy).toBeNull();
  });

  test('that is withdrawn on its own day is withdrawn, though another of that day took its place', () => {
    const first = { ...newer, withdrawn: withdrawalOn('2021-06-01') };
    const policy = samplePolicy([older, first, { ...newer, name: '2021-06.2' }]);
    expect(at(policy, '2021-06-01')).toEqual({
      '2020-03-01': 'superseded',
      '2021-06': 'withdrawn',
      '2021-06.2': 'in force',
    });
    const [before, , after] = timelineOf(policy, '2021-06-01' as Day);
    expect(before?.successor?.name).toBe('2021-06.2');
    expect(before?.supersededBy?.name).toBe('2021-06.2');
    expect(after?.predecessor?.name).toBe('2020-03-01');
  });

  test('that is withdrawn after it applied does not bring the one before back', () => {
    const policy = samplePolicy([older, { ...newer, withdrawn: withdrawalOn('2021-08-01') }]);
    expect(at(policy, '2021-08-01')).toEqual({
      '2020-03-01': 'superseded',
      '2021-06': 'withdrawn',
    });
    expect(inForce(timelineOf(policy, '2021-08-01' as Day))).toBeNull();
  });

  test('is withdrawn with its whole policy, unless it was superseded before', () => {
    const policy = samplePolicy([older, newer], { withdrawn: withdrawalOn('2022-01-01') });
    expect(at(policy, '2021-12-31')).toEqual({ '2020-03-01': 'superseded', '2021-06': 'in force' });
    expect(at(policy, '2022-01-01')).toEqual({
      '2020-03-01': 'superseded',
      '2021-06': 'withdrawn',
    });
    expect(timelineOf(policy, '2022-01-01' as Day)[1]?.withdrawal?.date).toBe('2022-01-01');
  });

  test('of the same date as another follows it by its count', () => {
    const second = { ...older, name: '2020-03-01.2' };
    expect(at(samplePolicy([older, second]), '2020-03-01')).toEqual({
      '2020-03-01': 'superseded',
      '2020-03-01.2': 'in force',
    });
  });

  test('without a date is in force, from the day on which it can first have applied', () => {
    const undated = sampleVersion({ name: 'undated', effective: null });
    expect(at(samplePolicy([undated]), '1990-01-01')).toEqual({ undated: 'in force' });
    const bounded = { ...undated, notBefore: '2023-07-10' as Day };
    expect(at(samplePolicy([bounded]), '2023-07-09')).toEqual({ undated: 'upcoming' });
  });

  test('that is a draft has no part in the order of the others', () => {
    const draft = versionOf('2020-07', { draft: true });
    const standings = timelineOf(samplePolicy([older, draft, newer]), '2025-01-01' as Day);
    expect(standings.map(({ status }) => status)).toEqual(['superseded', 'draft', 'in force']);
    expect(standings[2]?.predecessor).toBe(older);
    expect(standings[0]?.successor).toBe(newer);
  });
});

const dates = fc.constantFrom(
  '2019',
  '2020',
  '2020-02',
  '2020-02-03',
  '2020-02-04',
  '2021-11',
  '2022-05-06',
  '2030',
);
const withdrawals = fc.option(
  fc
    .constantFrom(
      '2019-01-01',
      '2020-02-01',
      '2020-02-03',
      '2020-02-05',
      '2022-05-06',
      '2029-12-31',
    )
    .map(withdrawalOn),
  { freq: 3 },
);
const versions = fc
  .array(
    fc.record({ date: fc.option(dates, { freq: 6 }), withdrawn: withdrawals, draft: fc.boolean() }),
    { maxLength: 6 },
  )
  .map((list) => {
    const counts = new Map<string, number>();
    return list.map(({ date, withdrawn, draft }) => {
      const stem = date ?? 'undated';
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      return sampleVersion({
        name: count > 1 ? `${stem}.${count}` : stem,
        effective: date as PolicyDate | null,
        withdrawn,
        draft,
      });
    });
  });
const policies = fc
  .tuple(versions, withdrawals)
  .map(([list, withdrawn]) => samplePolicy([...list].sort(compareVersions), { withdrawn }));
const days = fc.constantFrom(
  '2018-12-31',
  '2019-01-01',
  '2020-01-31',
  '2020-02-01',
  '2020-02-03',
  '2020-02-04',
  '2020-02-06',
  '2021-11-01',
  '2022-05-06',
  '2025-01-01',
  '2031-01-01',
) as fc.Arbitrary<Day>;

describe('on any day, whatever was withdrawn,', () => {
  test('at most one version is in force', () => {
    fc.assert(
      fc.property(policies, days, (policy, day) => {
        const statuses = timelineOf(policy, day).map(({ status }) => status);
        expect(statuses.filter((status) => status === 'in force').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('every version has one status, and it agrees with its dates', () => {
    fc.assert(
      fc.property(policies, days, (policy, day) => {
        const standings = timelineOf(policy, day);
        expect(standings.map(({ version }) => version)).toEqual(policy.versions);
        for (const { version, status, supersededBy, withdrawal } of standings) {
          expect(status === 'draft').toBe(version.draft);
          const hasStarted = (startOf(version) ?? day) <= day;
          if (status === 'upcoming') expect(hasStarted).toBe(false);
          if (status === 'in force') expect(hasStarted).toBe(true);
          expect(status === 'withdrawn').toBe(withdrawal !== null && !version.draft);
          if (status === 'superseded') expect(supersededBy).not.toBeNull();
        }
      }),
    );
  });

  test('a version that was superseded is never in force again', () => {
    fc.assert(
      fc.property(policies, days, days, (policy, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const [before, after] = [timelineOf(policy, earlier), timelineOf(policy, later)];
        before.forEach((standing, index) => {
          if (standing.status === 'superseded' || standing.status === 'withdrawn')
            expect(after[index]?.status).toBe(standing.status);
          if (standing.status === 'in force') expect(after[index]?.status).not.toBe('upcoming');
        });
      }),
      { numRuns: 500 },
    );
  });

  test('predecessor and successor mirror each other among those that apply', () => {
    fc.assert(
      fc.property(policies, days, (policy, day) => {
        const standings = timelineOf(policy, day);
        const applying = standings.filter(
          (standing) => standing.status !== 'draft' && !hasNeverApplied(standing),
        );
        for (const { version, successor } of applying) {
          const next = standings.find((standing) => standing.version === successor);
          expect(next ? next.predecessor : version).toBe(version);
        }
      }),
    );
  });

  test('what was withdrawn before it applied is withdrawn, and ends no other', () => {
    fc.assert(
      fc.property(policies, days, (policy, day) => {
        const standings = timelineOf(policy, day);
        for (const { version, status, supersededBy } of standings) {
          const stop = version.draft ? null : withdrawalBeforeStart(version, policy);
          if (stop && stop.date <= day) expect(status).toBe('withdrawn');
          if (supersededBy) expect(withdrawalBeforeStart(supersededBy, policy)).toBeNull();
        }
      }),
    );
  });
});

test('the order of versions does not depend on the order in which they are given', () => {
  fc.assert(
    fc.property(
      versions.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const names = (of: typeof list) => [...of].sort(compareVersions).map(({ name }) => name);
        expect(names(shuffled)).toEqual(names(list));
      },
    ),
  );
});

test('versions of one date are ordered by their count, not letter by letter', () => {
  const named = (name: string) =>
    sampleVersion({ name, effective: parseVersionName(name)?.date ?? null });
  const sorted = ['2020-01-01.10', '2020-01-01.2', '2020-01-01', 'undated']
    .map(named)
    .sort(compareVersions);
  expect(sorted.map(({ name }) => name)).toEqual([
    'undated',
    '2020-01-01',
    '2020-01-01.2',
    '2020-01-01.10',
  ]);
});
