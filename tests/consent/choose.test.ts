import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatHolds, whyAsk } from '../../src/consent/decide.ts';
import {
  IDS,
  ids,
  moments,
  sampleChoice,
  sampleList,
  sampleRecord,
  sampleService,
} from './sample-consent.ts';

describe('a choice', () => {
  test('grants what was chosen, refuses everything else, and says under which texts', () => {
    const id = '11111111-2222-4333-8444-555555555555';
    expect(sampleChoice({ id })).toEqual({
      schema: 1,
      id,
      first: '2026-06-01T12:00:00Z',
      last: '2026-06-01T12:00:00Z',
      granted: ['maps'],
      refused: ['ads', 'statistics'],
      versions: { cookies: '2022-03-10', privacy: '2021-11-17.2' },
      reconsent: 0,
      list: null,
      how: 'selected',
      language: 'en',
      gpc: false,
      code: '1.0.0',
    });
  });

  test('of the kind “deny” grants nothing', () => {
    expect(sampleChoice({ granted: IDS, how: 'deny' }).granted).toEqual([]);
  });

  test('names the list that was shown, by the beginning of its digest', () => {
    const list = sampleList(IDS, { digest: 'abcdef0123456789'.repeat(4) });
    expect(sampleChoice({ list }).list).toBe('abcdef0123456789');
  });

  test('leaves open what is not decided yet', () => {
    const { granted, refused } = sampleChoice({ granted: ['maps'], open: ['ads'] });
    expect([granted, refused]).toEqual([['maps'], ['statistics']]);
  });

  test('never lets a refused service run because it is called technical now', () => {
    const list = sampleList([], {
      services: IDS.map((id) =>
        sampleService(id, { category: id === 'ads' ? 'technical' : 'marketing' }),
      ),
    });
    const previous = sampleChoice({ granted: [] });
    const now = new Date('2026-06-02T12:00:00Z');
    const next = sampleChoice({ list, granted: IDS, how: 'accept', previous, now });
    expect(next).toMatchObject({ granted: ['maps', 'statistics'], refused: ['ads'] });
    for (const record of [previous, next])
      expect(whatHolds(record, list, false, now).running).not.toContain('ads');
  });

  test('notes the signal of Global Privacy Control', () => {
    expect(sampleChoice({ gpc: true }).gpc).toBe(true);
  });

  test('that takes the place of another keeps its id and first time', () => {
    const now = new Date('2026-06-06T12:00:00Z');
    const next = sampleChoice({ previous: sampleRecord(), id: 'another-id', now });
    expect(next).toMatchObject({
      id: sampleRecord().id,
      first: '2026-06-01T12:00:00Z',
      last: '2026-06-06T12:00:00Z',
    });
  });

  test('is never made before it was first made, though the clock went back', () => {
    const next = sampleChoice({ previous: sampleRecord(), now: new Date('2026-05-27T12:00:00Z') });
    expect(next).toMatchObject({ first: next.last });
  });

  test('never grants what was not chosen, is not offered, or needs no consent', () => {
    const some = fc.array(ids, { maxLength: 6 });
    const hows = fc.constantFrom('accept', 'deny', 'selected', 'closed', 'account', 'api');
    fc.assert(
      fc.property(some, some, some, hows, moments, (granted, offered, technical, how, now) => {
        const services = [
          ...offered.filter((id) => !technical.includes(id)).map((id) => sampleService(id)),
          ...technical.map((id) => sampleService(id, { category: 'technical' })),
        ];
        const list = sampleList([], { services });
        const record = sampleChoice({ granted, list, how, now });
        const { running } = whatHolds(record, list, false, now);
        for (const id of record.granted) {
          expect(granted).toContain(id);
          expect(offered).toContain(id);
          expect(technical).not.toContain(id);
        }
        for (const id of [...granted, ...offered, ...technical])
          expect(running.includes(id)).toBe(record.granted.includes(id) || technical.includes(id));
      }),
    );
  });

  test('leaves nothing to ask', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ids, { maxLength: 8 }), moments, (services, now) => {
        const offered = sampleList(services, { reconsent: 3 });
        expect(whyAsk(sampleChoice({ list: offered, now }), offered, false, now)).toBeNull();
      }),
    );
  });
});
