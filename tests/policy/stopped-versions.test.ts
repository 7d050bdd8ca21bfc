import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { timelineOf, withdrawalBeforeStart } from '../../src/policy/timeline.ts';
import { samplePolicy, versionOf, withdrawalOn } from './sample-version.ts';

const on = (versions: ReturnType<typeof versionOf>[], day: string, facts = {}) =>
  timelineOf(samplePolicy(versions, facts), day as Day).map(
    ({ version, status, predecessor, successor, withdrawal }) => ({
      name: version.name,
      status,
      before: predecessor?.name ?? null,
      after: successor?.name ?? null,
      withdrawn: withdrawal?.date ?? null,
    }),
  );

test('a draft has no neighbours, and none has it', () => {
  const versions = [versionOf('2020'), versionOf('2021', { draft: true }), versionOf('2022')];
  expect(
    on(versions, '2023-01-01').map(({ name, before, after }) => [name, before, after]),
  ).toEqual([
    ['2020', null, '2022'],
    ['2021', null, null],
    ['2022', '2020', null],
  ]);
});

test('where all versions before were stopped, the last of them stands before', () => {
  const versions = ['2020', '2021', '2022'].map((year) =>
    versionOf(year, year === '2022' ? {} : { withdrawn: withdrawalOn(`${year}-01-01`) }),
  );
  const [first, second, third] = on(versions, '2023-01-01');
  expect([first?.before, second?.before, third?.before]).toEqual([null, '2020', '2021']);
});

test('a version that will be stopped, but is not yet, stands in the order', () => {
  const stop = { withdrawn: withdrawalOn('2021-06-01') };
  const versions = [versionOf('2020'), versionOf('2022', stop), versionOf('2023')];
  expect(on(versions, '2021-05-31')[0]?.after).toBe('2022');
  expect(on(versions, '2021-06-01')[0]?.after).toBe('2023');
});

describe('the withdrawal that ends a version', () => {
  const of = (own: string | null, policy: string | null, day = '2030-01-01') =>
    on([versionOf('2020', { withdrawn: own === null ? null : withdrawalOn(own) })], day, {
      withdrawn: policy === null ? null : withdrawalOn(policy),
    })[0]?.withdrawn;

  test('is the earlier one of its own and that of its policy', () => {
    expect(of('2021-01-01', '2022-01-01')).toBe('2021-01-01');
    expect(of('2022-01-01', '2021-01-01')).toBe('2021-01-01');
    expect(of(null, '2021-01-01')).toBe('2021-01-01');
    expect(of('2021-01-01', null)).toBe('2021-01-01');
    expect(of(null, null)).toBeNull();
  });

  test('is none before its day', () => {
    expect(of('2022-01-01', '2021-01-01', '2020-12-31')).toBeNull();
    expect(of('2022-01-01', '2021-01-01', '2021-01-01')).toBe('2021-01-01');
  });

  test('is none on the day from which another version applies', () => {
    const [first] = on(
      [versionOf('2020', { withdrawn: withdrawalOn('2021-01-01') }), versionOf('2021-01-01')],
      '2022-01-01',
    );
    expect(first).toMatchObject({ status: 'superseded', withdrawn: null });
  });
});

test('what stops a version before it applies is the earlier withdrawal, if it comes in time', () => {
  const stop = (own: string | null, policy: string | null) =>
    withdrawalBeforeStart(
      versionOf('2020-05-05', { withdrawn: own === null ? null : withdrawalOn(own) }),
      { withdrawn: policy === null ? null : withdrawalOn(policy) },
    )?.date ?? null;
  expect(stop('2020-05-01', '2020-05-02')).toBe('2020-05-01');
  expect(stop('2020-05-02', '2020-05-01')).toBe('2020-05-01');
  expect(stop('2020-05-05', '2020-05-06')).toBe('2020-05-05');
  expect(stop('2020-05-06', null)).toBeNull();
  expect(stop(null, null)).toBeNull();
});
