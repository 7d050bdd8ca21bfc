import fc from 'fast-check';
import type { ConsentRecord } from '../../src/consent/api.ts';
import { choose } from '../../src/consent/decide.ts';
import type { Service, ServiceList } from '../../src/consent/service.ts';

/** A service in which nothing is remarkable but what is told. */
export function sampleService(id: string, facts: Partial<Service> = {}): Service {
  return {
    id,
    name: id,
    category: 'marketing',
    purpose: 'Shows maps.',
    hosts: [],
    cookies: [],
    signals: [],
    toConfirm: [],
    translations: [],
    ...facts,
  };
}

/** A list of these services, as an organisation publishes it. */
export function sampleList(ids: readonly string[], facts: Partial<ServiceList> = {}): ServiceList {
  return {
    organisation: 'acme',
    language: 'en',
    policy: {
      address: 'https://policies.example/acme/cookies/',
      tool: 'https://policies.example/acme/cookies/#choose',
      version: '2022-03-10',
    },
    cookie: { name: 'acme-consent', days: 180 },
    reconsent: 0,
    versions: { cookies: '2022-03-10', privacy: '2021-11-17.2' },
    services: ids.map((id) => sampleService(id)),
    ...facts,
  };
}

export const IDS = ['ads', 'maps', 'statistics'];

/** A choice of maps among three services, on 1 June 2026, unless told otherwise. */
export function sampleChoice(options: Partial<Parameters<typeof choose>[0]> = {}): ConsentRecord {
  return choose({
    granted: ['maps'],
    list: sampleList(IDS),
    how: 'selected',
    language: 'en',
    gpc: false,
    now: new Date('2026-06-01T12:00:00Z'),
    id: '0b8f2a52-6c52-4a3e-9a2e-5d1f6f0f9c11',
    code: '1.0.0',
    previous: null,
    ...options,
  });
}

/** The same with fields that no choice need have made. */
export function sampleRecord(
  granted: readonly string[] = ['maps'],
  facts: Partial<ConsentRecord> = {},
): ConsentRecord {
  return { ...sampleChoice({ granted }), ...facts };
}

/** A moment of some years around, to the second. */
export const moments = fc
  .integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2031, 0) / 1000 })
  .map((seconds) => new Date(seconds * 1000));

export const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/);

/** Records as `choose` makes them of any services and any choice. */
export const records: fc.Arbitrary<ConsentRecord> = fc
  .record({
    services: fc.uniqueArray(ids, { maxLength: 12 }),
    asked: fc.uniqueArray(ids, { maxLength: 3 }),
    share: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    how: fc.constantFrom('accept', 'deny', 'selected', 'closed', 'account', 'api'),
    language: fc.constantFrom('en', 'it', 'zh-Hant-TW'),
    gpc: fc.boolean(),
    now: moments,
    // Few, so that records meet which were made by one visitor or at one time.
    id: fc.constantFrom('aaaaaaaa', 'bbbbbbbb', '0b8f2a52-6c52-4a3e-9a2e-5d1f6f0f9c11'),
    reconsent: fc.nat({ max: 9999 }),
    versions: fc.dictionary(
      fc.constantFrom('cookies', 'privacy', 'data-privacy-framework'),
      fc.constantFrom('2016', '2016-10', '2021-11-17.2', 'undated'),
      { noNullPrototype: true },
    ),
  })
  .map(({ services, asked, share, reconsent, versions, how, ...rest }) =>
    sampleChoice({
      ...rest,
      how,
      granted: [...services.filter((_, index) => share[index]), ...asked],
      list: sampleList(services, { reconsent, versions }),
      code: '12.34.56',
    }),
  );
