import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { compareVersions, inForce, timelineOf } from '../../../src/policy/timeline.ts';
import { type AppliedPeriod, onPage } from '../../../src/site/pages/on-page.ts';
import { type Applied, appliedOn } from '../../../src/site/view/applied-on.ts';
import { withdrawalOn } from '../../policy/sample-version.ts';
import { runs } from '../../runs.ts';
import { type PolicyFacts, policyView, type VersionFacts } from '../sample-library.ts';

const nameOf = ({ version }: AppliedPeriod) => version.href.split('/').at(-2) ?? '';

function named(applied: Applied<AppliedPeriod>): string {
  switch (applied.kind) {
    case 'known':
      return nameOf(applied.period);
    case 'vague':
      return `${applied.periods.map(nameOf).join(' or ')}${applied.isCertain ? '' : '?'}`;
    case 'before':
      return `before ${nameOf(applied.first)}`;
    case 'none':
      return `none after ${nameOf(applied.last)}`;
  }
}

/** What the page of a policy answers for a day. */
function answer(facts: PolicyFacts, day: string): string {
  const { view, policy } = policyView(facts);
  return named(appliedOn(onPage(view, policy).periods, day));
}

const undated: VersionFacts = { notBefore: '2018-05-25' as PolicyDate };

describe('on a day', () => {
  test.each<[string, PolicyFacts['versions'], string, string]>([
    ['the version of that day applied', { '2016-10-17': {} }, '2016-10-17', '2016-10-17'],
    ['before the first, none is known', { '2016-10-17': {} }, '2016-10-16', 'before 2016-10-17'],
    ['the version before applied until then', { 2011: {}, '2016-10-17': {} }, '2016-10-16', '2011'],
    ['in a vague month, either', { 2011: {}, '2016-10': {} }, '2016-10-05', '2011 or 2016-10'],
    ['after that month, the later', { 2011: {}, '2016-10': {} }, '2016-11-01', '2016-10'],
    ['in the vague month of the first, perhaps', { '2016-10': {} }, '2016-10-05', '2016-10?'],
    [
      'in a month with two versions, any of three',
      { 2011: {}, '2016-10': {}, '2016-10.2': {} },
      '2016-10-05',
      '2011 or 2016-10 or 2016-10.2',
    ],
    ['in a vague year, either', { '2011-05-01': {}, 2016: {} }, '2016-12-31', '2011-05-01 or 2016'],
    [
      'an undated one may not have applied yet',
      { 2011: {}, undated },
      '2020-01-01',
      '2011 or undated',
    ],
    ['nothing tells when a lone undated one began', { undated: {} }, '1990-01-01', 'undated?'],
    [
      'what was withdrawn does not come back',
      { '2011-05-01': {}, '2016-05-01': { withdrawn: withdrawalOn('2017-01-01') } },
      '2017-01-01',
      'none after 2016-05-01',
    ],
    [
      'what was withdrawn before a vague month did not apply in it',
      { '2011-05-01': { withdrawn: withdrawalOn('2015-01-01') }, '2016-10': {} },
      '2016-10-05',
      '2016-10?',
    ],
    [
      'what was withdrawn before it applied ended no other',
      { '2011-05-01': {}, '2016-05-01': { withdrawn: withdrawalOn('2016-04-01') } },
      '2017-01-01',
      '2011-05-01',
    ],
    [
      'what is to come applies then',
      { '2011-05-01': {}, '2031-01-01': {} },
      '2031-01-01',
      '2031-01-01',
    ],
    [
      'what is to be withdrawn has ended then',
      { '2011-05-01': { withdrawn: withdrawalOn('2031-01-01') } },
      '2031-01-01',
      'none after 2011-05-01',
    ],
    ['a draft never applies', { 2011: {}, '2016-05-01': { draft: true } }, '2017-01-01', '2011'],
  ])('%s', (_, versions, day, name) => {
    expect(answer({ versions }, day)).toBe(name);
  });
});

const YEARS = ['2015', '2016', '2017'];
const MONTHS = ['01', '02', '12'];
const DAYS = ['01', '15', '28'];
const days = fc
  .tuple(
    fc.constantFrom('2014', ...YEARS, '2018'),
    fc.constantFrom(...MONTHS),
    fc.constantFrom(...DAYS),
  )
  .map((parts) => parts.join('-'));
const names = fc.oneof(
  fc.constantFrom('undated', 'undated.2', ...YEARS, '2016.2'),
  fc.tuple(fc.constantFrom(...YEARS), fc.constantFrom(...MONTHS)).map((parts) => parts.join('-')),
  days,
  days.map((day) => `${day}.2`),
);
const withdrawn = fc.option(days.map(withdrawalOn), { nil: null, freq: 3 });
const facts: fc.Arbitrary<PolicyFacts> = fc.record({
  versions: fc.dictionary(
    names,
    fc.record({
      withdrawn,
      draft: fc.boolean(),
      notBefore: fc.option(
        days.map((day) => day as PolicyDate),
        { nil: null },
      ),
    }),
    { minKeys: 1, maxKeys: 5 },
  ),
  withdrawn,
});

test('whatever the history, the answer is the version that the timeline has in force, or says that it may be another', () => {
  fc.assert(
    fc.property(
      facts,
      days,
      fc.constantFrom('2014-01-01', '2016-06-01', '2026-11-20'),
      (all, day, today) => {
        const { view, policy } = policyView(all, today);
        const { periods } = onPage(view, policy);
        const truth = inForce(timelineOf(policy, day as Day))?.version.name ?? null;
        if (periods.length === 0) return void expect(truth).toBeNull();
        const applied = appliedOn(periods, day);
        if (applied.kind === 'known') return void expect(nameOf(applied.period)).toBe(truth);
        if (applied.kind !== 'vague') return void expect(truth).toBeNull();
        const possible = applied.periods.map(nameOf);
        const versions = possible.map((name) => policy.versions.find((each) => each.name === name));
        expect(possible.at(-1)).toBe(truth);
        expect(versions.every((version) => version && !version.draft)).toBe(true);
        expect(versions).toEqual(versions.toSorted((a, b) => (a && b ? compareVersions(a, b) : 0)));
      },
    ),
    { numRuns: runs(2000) },
  );
});

test('whatever the history, a day that every date names exactly is never vague', () => {
  const exact = fc.dictionary(days, fc.record({ withdrawn }), { minKeys: 1, maxKeys: 5 });
  fc.assert(
    fc.property(exact, days, (versions, day) => {
      const { view, policy } = policyView({ versions });
      const { periods } = onPage(view, policy);
      if (periods.length > 0) expect(appliedOn(periods, day).kind).not.toBe('vague');
    }),
  );
});
