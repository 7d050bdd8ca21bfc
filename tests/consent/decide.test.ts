import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRecord } from '../../src/consent/cookie.ts';
import { currentRecord, renew, whatHolds, whyAsk } from '../../src/consent/decide.ts';
import type { ServiceList } from '../../src/consent/service.ts';
import {
  IDS,
  moments,
  records,
  sampleChoice,
  sampleList,
  sampleRecord,
  sampleService,
} from './sample-consent.ts';

const DECIDED = new Date('2026-06-01T12:00:00Z');
/** So many days, and seconds, after the sample’s choice. */
const daysLater = (days: number, seconds = 0) =>
  new Date(+DECIDED + days * 86_400_000 + seconds * 1000);
const list = sampleList(IDS);

describe('a visitor is asked', () => {
  test.each<[string, ReturnType<typeof sampleRecord> | null, ServiceList, Date, string | null]>([
    ['where there is no record', null, list, DECIDED, 'none'],
    ['where the record is from the future', sampleRecord(), list, daysLater(0, -1), 'none'],
    ['not at once again', sampleRecord(), list, DECIDED, null],
    ['not after 179 days', sampleRecord(), list, daysLater(179), null],
    ['not a second before 180 days', sampleRecord(), list, daysLater(180, -1), null],
    ['after 180 days', sampleRecord(), list, daysLater(180), 'old'],
    [
      'when the policy counts one more time that consent must be asked again',
      sampleRecord(),
      sampleList(IDS, { reconsent: 1 }),
      daysLater(1),
      'reconsent',
    ],
    [
      'not when an old copy of the list counts less',
      sampleRecord(['maps'], { reconsent: 2 }),
      sampleList(IDS, { reconsent: 1 }),
      daysLater(1),
      null,
    ],
    [
      'when a service was added',
      sampleRecord(),
      sampleList([...IDS, 'games']),
      daysLater(1),
      'new',
    ],
    ['not when a service is gone', sampleRecord(), sampleList(['maps']), daysLater(1), null],
    [
      'not when a technical service was added',
      sampleRecord(),
      { ...list, services: [...list.services, sampleService('login', { category: 'technical' })] },
      daysLater(1),
      null,
    ],
    [
      'not when the words of policies changed',
      sampleRecord(),
      sampleList(IDS, {
        policy: { ...list.policy, version: '2027-01-01' },
        versions: { cookies: '2027-01-01', terms: '2026-07' },
      }),
      daysLater(1),
      null,
    ],
    [
      'not when other words describe a service',
      sampleRecord(),
      {
        ...list,
        services: list.services.map((each) => ({ ...each, name: 'X', category: 'analytics' })),
      },
      daysLater(1),
      null,
    ],
    [
      'for its age first, whatever else is new',
      sampleRecord(),
      sampleList(['games'], { reconsent: 1 }),
      daysLater(400),
      'old',
    ],
  ])('%s', (_, record, services, now, why) => {
    expect(whyAsk(record, services, false, now)).toBe(why);
  });
});

describe('of the cookies of its name', () => {
  const value = (granted: string[], last: Date) =>
    formatRecord(sampleChoice({ granted, now: last }));

  test('the newest sound one counts, wherever it stands', () => {
    const values = [
      value(['ads'], daysLater(1)),
      value([], daysLater(3)),
      value(['maps'], daysLater(2)),
    ];
    for (const order of [values, values.toReversed(), [values[1], values[0], values[2]]])
      expect(currentRecord(order.map(String), 180, daysLater(4))?.last).toBe(
        '2026-06-04T12:00:00Z',
      );
  });

  test('damaged ones, and those of a later day, don’t count', () => {
    const sound = value(['maps'], DECIDED);
    const others = ['', 'yes', sound.slice(0, -9), value(['ads'], daysLater(9)), `${sound}~`];
    expect(currentRecord([...others, sound, ...others], 180, daysLater(1))?.granted).toEqual([
      'maps',
    ]);
    expect(currentRecord(others, 180, daysLater(1))).toBeNull();
    expect(currentRecord([], 180, daysLater(1))).toBeNull();
  });

  test.each([
    [179, true],
    [180, false],
    [181, false],
  ])('one counts after %i days: %s, however long the browser keeps it', (days, counts) => {
    expect(currentRecord([value(['maps'], DECIDED)], 180, daysLater(days)) !== null).toBe(counts);
  });

  test('of two of the same second, the one that grants less counts', () => {
    const two = [value(['ads', 'maps'], DECIDED), value(['ads'], DECIDED)];
    for (const values of [two, two.toReversed()])
      expect(currentRecord(values, 180, DECIDED)?.granted).toEqual(['ads']);
  });

  test('none counts that was not given, and what counts is one of them', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 5 }), fc.string(), moments, (given, junk, now) => {
        const values = given.map(formatRecord);
        const found = currentRecord([...values, junk], 180, now);
        const sound = given.filter(
          ({ last }) => Date.parse(last) <= +now && +now - Date.parse(last) < 180 * 86_400_000,
        );
        if (sound.length === 0) expect(found).toBeNull();
        else {
          expect(given).toContainEqual(found);
          expect(sound.every(({ last }) => last <= String(found?.last))).toBe(true);
        }
      }),
    );
  });
});

describe('what holds now', () => {
  const held = (
    record: ReturnType<typeof sampleRecord> | null,
    { services = list, gpc = false, now = daysLater(1) } = {},
  ) => whatHolds(record, services, gpc, now);

  test('a service runs only where it was granted', () => {
    expect(held(sampleRecord(['maps'])).running).toEqual(['maps']);
    expect(held(sampleRecord(['maps', 'unheard-of'])).running).toEqual(['maps']);
    expect(held(null)).toEqual({ reason: 'none', record: null, running: [] });
  });

  test('nothing of a consent that must be asked again, but its refusals', () => {
    const services = sampleList(IDS, { reconsent: 1 });
    expect(held(sampleRecord(IDS), { services })).toEqual({
      reason: 'reconsent',
      record: null,
      running: [],
    });
  });

  test.each([
    ['counts against an earlier grant', sampleRecord(['maps']), 'gpc', []],
    [
      'does not undo what was granted in spite of it',
      sampleRecord(['maps'], { gpc: true }),
      null,
      ['maps'],
    ],
    ['asks nobody who had refused', sampleRecord([]), null, []],
  ])('Global Privacy Control %s', (_, record, reason, running) => {
    expect(held(record, { gpc: true })).toMatchObject({ reason, running });
  });

  test('without a list nothing runs, and what was refused is still known', () => {
    const record = sampleRecord(['maps']);
    expect(whatHolds(record, null, false, DECIDED)).toEqual({
      reason: null,
      record: { ...record, granted: [] },
      running: [],
    });
  });

  test('is one answer: what it gives as granted is what may run, technical services apart', () => {
    const lists = fc.record({
      ids: fc.uniqueArray(fc.constantFrom(...IDS, 'games'), { maxLength: 4 }),
      technical: fc.subarray(IDS),
      reconsent: fc.nat({ max: 2 }),
    });
    fc.assert(
      fc.property(
        lists,
        fc.subarray(IDS),
        fc.nat({ max: 1 }),
        fc.boolean(),
        fc.boolean(),
        fc.nat({ max: 200 }),
        ({ ids, technical, reconsent }, granted, before, gpc, sent, days) => {
          const services = sampleList([], {
            reconsent,
            services: ids.map((id) =>
              sampleService(id, { category: technical.includes(id) ? 'technical' : 'marketing' }),
            ),
          });
          const record = sampleRecord(granted, { reconsent: before, gpc: sent });
          const holding = held(record, { services, gpc, now: daysLater(days) });
          const optional = holding.running.filter((id) => !technical.includes(id));
          const told = holding.record?.granted.filter((id) => !technical.includes(id)) ?? [];
          expect(told.toSorted()).toEqual(optional.toSorted());
          for (const id of holding.running) {
            expect(record.refused).not.toContain(id);
            if (!technical.includes(id)) expect(record.granted).toContain(id);
          }
        },
      ),
    );
  });
});

describe('a visit renews the cookie', () => {
  test('for the seconds that are left, and with the same value', () => {
    const record = sampleRecord();
    expect(renew(record, 180, daysLater(7))).toEqual({
      value: formatRecord(record),
      maxAge: 173 * 86_400,
    });
    expect(renew(record, 180, daysLater(180, -1))?.maxAge).toBe(1);
  });

  test('not when its days are over, and not while it lies in the future', () => {
    expect(renew(sampleRecord(), 180, daysLater(180))).toBeNull();
    expect(renew(sampleRecord(), 180, daysLater(-1))).toBeNull();
  });

  test('so that it ends when it would have ended, however often that is', () => {
    fc.assert(
      fc.property(records, fc.array(fc.nat({ max: 200 * 86_400 })), (record, visits) => {
        for (const seconds of visits) {
          const now = new Date(Date.parse(record.last) + seconds * 1000);
          const renewed = renew(record, 180, now);
          expect(renewed === null).toBe(seconds >= 180 * 86_400);
          if (renewed)
            expect(+now / 1000 + renewed.maxAge).toBe(
              Date.parse(record.last) / 1000 + 180 * 86_400,
            );
        }
      }),
    );
  });
});
