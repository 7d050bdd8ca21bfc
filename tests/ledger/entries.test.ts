import { describe, expect, test } from 'vitest';
import { entryLine, type VersionEntry } from '../../src/ledger/entry.ts';
import { formatLedger, subjectOf } from '../../src/ledger/ledger.ts';
import { entryOf } from '../../src/ledger/read-entry.ts';
import { resumeLedger } from '../../src/ledger/resume-ledger.ts';
import {
  changeDigest,
  entryForServices,
  substanceDigest,
} from '../../src/ledger/seal-of-services.ts';
import { toldDigest, toldOf } from '../../src/ledger/told.ts';
import type { Day } from '../../src/policy/date.ts';
import type { ListChange, Service } from '../../src/policy/service.ts';
import { sampleVersion } from '../policy/sample-version.ts';
import { sha } from './node-hash.ts';
import { moved, noticed, redacted, sampleLedger, sealed } from './sample-ledger.ts';

describe('the approvals of an entry', () => {
  const approval = { by: 'Ada', role: 'Legal', date: '2026-11-19' as Day };

  test('are read as they were written', () => {
    const entry = sealed({ approvals: [approval, { ...approval, by: 'Bo' }] });
    expect(entryOf(JSON.parse(entryLine(entry)))).toEqual(entry);
  });

  test.each([
    ['nobody', []],
    ['no list', approval],
    ['nothing', null],
    ['one that is null', [null]],
    ['one that is a word', ['Ada']],
    ['one without a name', [{ ...approval, by: '' }]],
    ['one without a role', [{ ...approval, role: 3 }]],
    ['one on no day', [{ ...approval, date: '2026-11' }]],
    ['one with more', [{ ...approval, more: 1 }]],
    ['one with less', [{ by: 'Ada', role: 'Legal' }]],
    ['one that is sound, one that is none', [approval, null]],
  ])('are none with %s', (_, approvals) => {
    expect(
      entryOf(sealed({ approvals: approvals as VersionEntry['approvals'] & object })),
    ).toBeNull();
  });
});

test('each entry is about something that people can find', () => {
  const service = { kind: 'services', organisation: 'acme', source: '', services: [] } as const;
  const day = '2026-11-20' as Day;
  expect(
    [
      sealed(),
      redacted(),
      moved(),
      noticed(),
      { ...service, changes: [], sealed: day },
      { ...sealed(), kind: 'translation' as const, language: 'it', translationOf: '' },
    ].map(subjectOf),
  ).toEqual([
    'acme/privacy/2020-01-01',
    'acme/privacy/2020-01-01',
    'acme/privacy (moved to acme/data)',
    'acme/privacy/2020-01-01 (notice by email on 2026-11-20)',
    'acme/services.yaml',
    'acme/privacy/2020-01-01.it',
  ]);
});

describe('a ledger goes on from the published one', () => {
  const terms = sealed({ policy: 'acme/terms' });
  const published = sampleLedger(sealed(), terms);
  const ours = [formatLedger(published)];

  test('as it is, where it only adds to that', () => {
    const now = sampleLedger(sealed(), terms, redacted());
    expect(resumeLedger(sha, published, now, [])).toEqual({ kind: 'extends' });
  });

  test('with what was lost to be sealed again', () => {
    const other = sealed({ policy: 'acme/cookies' });
    const resumed = resumeLedger(sha, published, sampleLedger(sealed(), other), ['x', ...ours]);
    expect(resumed).toMatchObject({ kind: 'again', lost: [other] });
    expect(resumed).toMatchObject({ ledger: { entries: [sealed(), terms] } });
  });

  test('never where the repository did not have that', () => {
    const now = sampleLedger(sealed());
    for (const earlier of [[], ['x'], [formatLedger(now)]])
      expect(resumeLedger(sha, published, now, earlier)).toEqual({
        kind: 'refused',
        why: expect.stringMatching(/^The ledger that is published is none that .* ever had\. The/),
      });
  });

  test.each([
    ['a redaction', redacted()],
    ['a move', moved()],
  ])('never where %s would be lost', (_, lost) => {
    expect(resumeLedger(sha, published, sampleLedger(sealed(), lost), ours)).toEqual({
      kind: 'refused',
      why: expect.stringContaining('restore the ledger of the published site and do that again'),
    });
  });
});

describe('what a consent to a service rests on', () => {
  const service: Service = {
    ...{ id: 'maps', name: 'Maps', category: 'marketing', purpose: 'Maps.', toConfirm: [] },
    hosts: ['a.example', 'b.example'],
    cookies: [
      { name: 'x', duration: null },
      { name: 'y', duration: '1 day' },
    ],
    signals: ['ad_storage', 'ad_user_data'],
    translations: [
      { language: 'de', purpose: 'Karten.', toConfirm: [] },
      { language: 'it', purpose: 'Mappe.', toConfirm: [] },
    ],
  };
  const digest = substanceDigest(sha, service);

  test('is the same in whichever order its lists are written, and whatever it is called', () => {
    for (const key of ['hosts', 'cookies', 'signals', 'translations'] as const)
      expect(substanceDigest(sha, { ...service, [key]: [...service[key]].reverse() })).toBe(digest);
    expect(substanceDigest(sha, { ...service, name: 'Charts', toConfirm: ['x'] })).toBe(digest);
  });

  test.each<Partial<Service>>([
    { category: 'analytics' },
    { purpose: 'Charts.' },
    { hosts: ['a.example'] },
    { cookies: [] },
    { cookies: service.cookies.map((each) => ({ ...each, duration: '1 day' })) },
    { signals: ['ad_storage'] },
    { translations: service.translations.slice(1) },
    { translations: service.translations.map((each) => ({ ...each, purpose: 'X' })) },
  ])('is another with %j', (facts) => {
    expect(substanceDigest(sha, { ...service, ...facts })).not.toBe(digest);
  });

  test('is sealed by the id of each service, with each change of the list', () => {
    const change: ListChange = {
      ...{ date: '2026-11-19' as Day, services: ['maps'], reconsent: true, because: 'More.' },
    };
    const list = {
      ...{ policy: 'cookies', domain: null, digest: 'a'.repeat(64) },
      ...{ cookie: { name: 'c', days: 1 }, services: [service], changes: [change] },
    };
    const entry = entryForServices(sha, 'acme', list, '2026-11-20' as Day);
    expect(entry).toEqual({
      ...{ kind: 'services', organisation: 'acme', source: 'a'.repeat(64) },
      services: [`maps ${digest}`],
      changes: [changeDigest(sha, change)],
      sealed: '2026-11-20',
    });
    expect(entryOf(JSON.parse(entryLine(entry)))).toEqual(entry);
    const others: Partial<ListChange>[] = [
      { date: '2026-11-18' as Day },
      { services: [] },
      { reconsent: false },
      { because: '' },
    ];
    for (const facts of others)
      expect(changeDigest(sha, { ...change, ...facts })).not.toBe(changeDigest(sha, change));
  });
});

test('what is told of a notice has the consents for which it asks, each with its necessity', () => {
  const consents = [{ clause: 'news', required: false }];
  const plain = toldOf(sampleVersion());
  const asking = toldOf(sampleVersion({ consents }));
  expect(asking).toEqual({ ...plain, consents });
  expect(plain).not.toHaveProperty('consents');
  const digests = [plain, asking, { ...plain, consents: [{ clause: 'news', required: true }] }].map(
    (told) => toldDigest(sha, told),
  );
  expect(new Set(digests).size).toBe(3);
});
