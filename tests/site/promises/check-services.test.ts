import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../../src/ledger/ledger.ts';
import { entryForServices } from '../../../src/ledger/seal-of-services.ts';
import type { Day } from '../../../src/policy/date.ts';
import type { ListChange, Service, Services } from '../../../src/policy/service.ts';
import { nodeSha256 } from '../../../src/site/load-site.ts';
import {
  checkServices,
  listsToAdd,
  unsealedLists,
} from '../../../src/site/promises/check-services.ts';
import { serviceLists } from '../../../src/site/view/service-list.ts';
import { sampleService } from '../../consent/sample-consent.ts';
import { sampleView } from '../sample-library.ts';

const TODAY = '2026-11-20' as Day;
const MAPS = sampleService('maps', { name: 'Maps', hosts: ['maps.example'] });
const CHANGE: ListChange = {
  date: '2026-11-19' as Day,
  services: ['maps'],
  reconsent: true,
  because: 'Another purpose.',
};

let digests = 0;

/** Another file each time, whatever it says. */
function listOf(services: readonly Service[], changes: readonly ListChange[] = []): Services {
  digests += 1;
  const digest = digests.toString(16).padStart(64, '0');
  const cookie = { name: 'acme-consent', days: 180 };
  return { policy: 'cookies', domain: null, digest, cookie, services, changes };
}

/** What is published of a list, over a ledger of those that were sealed before. */
function viewOf(services: Services, sealed: readonly Services[]) {
  const view = sampleView(
    {
      policies: { 'acme/cookies': { versions: { '2022': {} } } },
      organisations: { acme: { services } },
    },
    TODAY,
  );
  const entries = sealed.map((each) => entryForServices(nodeSha256, 'acme', each, TODAY));
  return { ...view, ledger: ledgerOf(nodeSha256, entries) };
}

const problemsOf = (services: Services, ...sealed: readonly Services[]) =>
  checkServices(nodeSha256, viewOf(services, sealed), (organisation, path) => ({
    file: `${organisation}/services.yaml`,
    line: 1,
    column: 1 + Number(path.at(-1)),
  })).map(({ rule, severity, column }) => `${rule} ${severity} ${column}`);

describe('a list of services', () => {
  test('is sealed once, and again when its file is another one', () => {
    const list = listOf([MAPS]);
    expect(unsealedLists(viewOf(list, []))).toHaveLength(1);
    const [entry] = listsToAdd(nodeSha256, viewOf(list, []), TODAY);
    expect(entry).toMatchObject({ kind: 'services', organisation: 'acme', source: list.digest });
    expect(unsealedLists(viewOf(list, [list]))).toEqual([]);
    expect(listsToAdd(nodeSha256, viewOf(listOf([MAPS]), [list]), TODAY)).toHaveLength(1);
  });

  test.each<[string, Partial<Service>]>([
    ['category', { category: 'analytics' }],
    ['purpose', { purpose: 'Sells data.' }],
    [
      'purpose in another language',
      { translations: [{ language: 'it', purpose: 'Mappe.', toConfirm: [] }] },
    ],
    ['hosts', { hosts: [] }],
    ['cookies', { cookies: [{ name: '_m', duration: null }] }],
    ['signals', { signals: ['ad_storage'] }],
  ])('with another %s asks whether consent must be asked again, until that is said', (_, facts) => {
    const sealed = listOf([sampleService('ads'), MAPS]);
    const services = [sampleService('ads'), { ...MAPS, ...facts }];
    expect(problemsOf(listOf(services), sealed)).toEqual(['changed-services question 2']);
    expect(problemsOf(listOf(services, [CHANGE]), sealed)).toEqual([]);
  });

  test('asks nothing of names, notes and order, of new services, and before it was ever sealed', () => {
    const sealed = listOf([{ ...MAPS, hosts: ['a.example', 'b.example'] }]);
    const same = {
      ...MAPS,
      name: 'Street maps',
      toConfirm: ['x'],
      hosts: ['b.example', 'a.example'],
    };
    expect(problemsOf(listOf([sampleService('ads'), same]), sealed)).toEqual([]);
    expect(problemsOf(listOf([MAPS]))).toEqual([]);
  });

  test('asks of a service that comes back otherwise, for records may still name it', () => {
    const without = listOf([sampleService('ads')]);
    const back = listOf([{ ...MAPS, purpose: 'Sells data.' }]);
    expect(problemsOf(back, listOf([MAPS]), without)).toEqual(['changed-services question 1']);
  });

  test('does not take the answer to an earlier question for one to a later', () => {
    const first = listOf([{ ...MAPS, purpose: 'First.' }]);
    const second = listOf([{ ...MAPS, purpose: 'Second.' }], [CHANGE]);
    const third = [{ ...MAPS, purpose: 'Third.' }];
    expect(problemsOf(second, first)).toEqual([]);
    expect(problemsOf(listOf(third, [CHANGE]), first, second)).toEqual([
      'changed-services question 1',
    ]);
    const because = 'Again.';
    expect(problemsOf(listOf(third, [CHANGE, { ...CHANGE, because }]), first, second)).toEqual([]);
  });

  test('stops the build where a change that was sealed is no longer told as it was', () => {
    const sealed = listOf([MAPS], [CHANGE]);
    for (const changes of [[], [{ ...CHANGE, reconsent: false }]])
      expect(problemsOf(listOf([MAPS], changes), sealed)).toEqual(['sealed-services error 1']);
  });

  test('is asked about in exactly those services whose substance is another', () => {
    const purposes = fc.array(fc.constantFrom('A.', 'B.'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(purposes, purposes, (before, after) => {
        const servicesOf = (list: readonly string[]) =>
          list.map((purpose, index) => sampleService(`s${index}`, { purpose }));
        const asked = after.flatMap((purpose, index) =>
          before[index] === undefined || before[index] === purpose
            ? []
            : [`changed-services question ${index + 1}`],
        );
        expect(problemsOf(listOf(servicesOf(after)), listOf(servicesOf(before)))).toEqual(asked);
      }),
    );
  });

  test('asks for consent again from the day of a change that says so', () => {
    const later = { ...CHANGE, date: '2026-11-21' as Day };
    const counterOf = (...changes: ListChange[]) =>
      serviceLists(viewOf(listOf([MAPS], changes), []))[0]?.reconsent;
    expect([counterOf(), counterOf(CHANGE), counterOf(CHANGE, later)]).toEqual([0, 1, 1]);
    expect(counterOf({ ...CHANGE, reconsent: false })).toBe(0);
  });
});
