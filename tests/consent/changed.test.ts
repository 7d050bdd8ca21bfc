import { describe, expect, test } from 'vitest';
import { changedSince } from '../../src/consent/changed.ts';
import type { Day } from '../../src/policy/date.ts';
import { policiesJson } from '../../src/site/files/machine-readable.ts';
import { type LibraryFacts, sampleView } from '../site/sample-library.ts';

const LIBRARY: LibraryFacts = {
  policies: {
    'acme/cookies': {
      title: 'Cookie Policy',
      versions: {
        '2022-03-10': {},
        '2025-01-01': { significance: 'major', summary: 'New services.', reconsent: true },
        '2026-02': { significance: 'editorial', summary: 'Commas.' },
        '2027': { significance: 'major', summary: 'To come.', reconsent: true },
      },
    },
    'acme/privacy': { versions: { '2021-11-17': {} } },
    'acme/warranty': {
      versions: { '2020': {} },
      withdrawn: { date: '2026-06-01' as Day, reason: 'Ended.' },
    },
    'other/cookies': { versions: { '2026-05-05': {} } },
  },
};

/** What changed by a day since a decision under these versions. */
const changes = (versions: Record<string, string>, day = '2026-07-01') =>
  changedSince({ versions }, 'acme', policiesJson(sampleView(LIBRARY, day)));

const SAME = { cookies: '2026-02', privacy: '2021-11-17' };

describe('since a decision', () => {
  test('nothing changed where the same versions are in force', () => {
    expect(changes(SAME)).toEqual([]);
  });

  test('a policy changed of which another version is in force, and the page that shows both is named', () => {
    expect(changes({ ...SAME, cookies: '2025-01-01' })).toEqual([
      {
        policy: 'cookies',
        title: 'Cookie Policy',
        address: 'https://sample.example/acme/cookies/',
        from: '2025-01-01',
        to: '2026-02',
        effective: '2026-02',
        significance: 'editorial',
        reconsent: false,
        comparison: 'https://sample.example/acme/cookies/compare/2025-01-01/',
      },
    ]);
  });

  test('the most significant of several revisions counts, and whether any asks for consent again', () => {
    expect(changes({ ...SAME, cookies: '2022-03-10' })).toMatchObject([
      { significance: 'major', reconsent: true },
    ]);
  });

  test('a version counts from its day', () => {
    expect(changes(SAME, '2026-12-31')).toEqual([]);
    expect(changes(SAME, '2027-01-01')).toMatchObject([{ from: '2026-02', to: '2027' }]);
  });

  test('a policy that is new or no longer in force has nothing to be compared', () => {
    expect(changes({ privacy: '2021-11-17', warranty: '2020' })).toMatchObject([
      { policy: 'cookies', from: null, to: '2026-02', reconsent: true, comparison: null },
      { policy: 'warranty', from: '2020', to: null, comparison: null },
    ]);
  });

  test('a version that the policy never had counts as older than all', () => {
    expect(changes({ ...SAME, cookies: '1999' })).toMatchObject([{ significance: 'major' }]);
  });

  test('an earlier version that is in force again, because the later one was withdrawn, is a change too', () => {
    const { policies } = policiesJson(sampleView(LIBRARY, '2026-01-01'));
    expect(changedSince({ versions: SAME }, 'acme', { policies })).toMatchObject([
      { from: '2026-02', to: '2025-01-01' },
      { policy: 'warranty' },
    ]);
  });
});
