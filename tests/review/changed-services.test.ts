import { expect, test } from 'vitest';
import { type ServicesFile, servicesSchema } from '../../src/library/schema/services.ts';
import { changedServices } from '../../src/review/changed-services.ts';

type Facts = Partial<ServicesFile['services'][number]>;

const listOf = (...services: Facts[]): ServicesFile =>
  servicesSchema.parse({
    policy: 'cookies',
    cookie: { name: 'acme', days: 180 },
    services: services.map((facts) => ({
      id: 'maps',
      name: 'Maps',
      category: 'marketing',
      purpose: 'Shows maps.',
      ...facts,
    })),
  });

const LIST = listOf({});

test('a list that says the same, in whichever order, has changed in nothing', () => {
  const signals = ['ad_storage', 'ad_user_data'] as const;
  expect(changedServices(LIST, LIST)).toEqual([]);
  expect(
    changedServices(
      listOf({ hosts: ['a.example', 'b.example'], signals: [...signals] }),
      listOf({ hosts: ['b.example', 'a.example'], signals: [...signals].reverse() }),
    ),
  ).toEqual([]);
});

test.each<[string, Facts, string]>([
  ['category', { category: 'technical' }, 'category: marketing → technical'],
  ['purpose', { purpose: 'Sells data.' }, 'purpose: “Shows maps.” → “Sells data.”'],
  ['hosts', { hosts: ['maps.example'] }, 'hosts: none → maps.example'],
  ['cookies', { cookies: [{ name: '_m', duration: '1 day' }] }, 'cookies: none → _m (1 day)'],
  ['signals', { signals: ['ad_storage'] }, 'signals: none → ad_storage'],
])('a change of its %s is told', (_, facts, told) => {
  expect(changedServices(LIST, listOf(facts))).toEqual([`Maps: ${told}.`]);
});

test('services that come and go are told, and lists that do', () => {
  const other = listOf({ id: 'ads', name: 'Ads' });
  expect(changedServices(LIST, other)).toEqual([
    'Ads: new. Visitors are asked about it.',
    'Maps: gone. Nobody can allow it any more.',
  ]);
  expect(changedServices(null, LIST)).toEqual(['Maps: new. Visitors are asked about it.']);
  expect(changedServices(LIST, null)).toEqual(['Maps: gone. Nobody can allow it any more.']);
});
