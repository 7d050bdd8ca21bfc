import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRecord, LARGEST_VALUE, parseRecord, readCookies } from '../../src/consent/cookie.ts';
import { RECORD_ROOM } from '../../src/library/rules/services.ts';
import { ids, records, sampleChoice, sampleList, sampleRecord } from './sample-consent.ts';

describe('a record in a cookie', () => {
  test('can be read by people', () => {
    expect(formatRecord(sampleRecord())).toBe(
      'schema=1&id=0b8f2a52-6c52-4a3e-9a2e-5d1f6f0f9c11&first=2026-06-01T12:00:00Z&last=2026-06-01T12:00:00Z' +
        '&granted=maps&refused=ads~statistics&versions=cookies@2022-03-10~privacy@2021-11-17.2' +
        '&reconsent=0&how=selected&language=en&gpc=0&code=1.0.0',
    );
  });

  test('is read again as what it was', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(parseRecord(formatRecord(record))).toEqual(record);
      }),
    );
  });

  test('holds only what RFC 6265 allows in a value', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(formatRecord(record)).toMatch(/^[!#-+\--:<-[\]-~]*$/);
      }),
    );
  });

  test('is one cookie of at most 700 bytes with twelve services of everyday names and five policies', () => {
    const services = [
      ...['facebook-pixel', 'google-analytics', 'google-ads', 'impact', 'links-conversion'],
      ...['youtube-player', 'soundcloud-player', 'instagram-embed', 'twitter-widgets'],
      ...['microsoft-clarity', 'linkedin-insight', 'hotjar-recordings'],
    ];
    const versions = Object.fromEntries(
      ['cookies', 'data-privacy-framework', 'privacy', 'terms-of-use', 'warranty'].map((slug) => [
        slug,
        '2021-11-17.2',
      ]),
    );
    for (const granted of [[], services, services.slice(6)])
      expect(`${'n'.repeat(32)}=${longest(services, versions, granted)}`.length).toBeLessThan(700);
  });

  test('is short enough wherever `policy check` finds no fault with the services', () => {
    const slugs = fc.uniqueArray(ids, { maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(ids, { maxLength: 30 }), slugs, (services, policies) => {
        const room = [
          ...services.map((id) => id.length + 1),
          ...policies.map((slug) => slug.length + 15),
        ];
        fc.pre(room.reduce((sum, length) => sum + length, 0) <= RECORD_ROOM);
        const versions = Object.fromEntries(policies.map((slug) => [slug, '2021-11-17.22']));
        expect(longest(services, versions, services).length).toBeLessThanOrEqual(LARGEST_VALUE);
      }),
      { numRuns: 500 },
    );
  });

  test('is never written where it could not be kept or read again', () => {
    expect(() => formatRecord(sampleRecord(['maps'], { id: 'a;b' }))).toThrow(RangeError);
    expect(() => formatRecord(sampleRecord(['maps'], { granted: ['A b'] }))).toThrow(RangeError);
    const many = Array.from({ length: 60 }, (_, index) => `service-${index}`);
    expect(() => formatRecord(sampleRecord(['maps'], { refused: many }))).toThrow(RangeError);
  });
});

describe('what is no record of ours is none:', () => {
  const sound = formatRecord(sampleRecord(['ads', 'maps']));

  test.each([
    ['nothing', ''],
    ['another schema', sound.replace('schema=1', 'schema=2')],
    ['JSON', '{"schema":1,"granted":["ads"]}'],
    ['percent signs', encodeURIComponent(sound)],
    ['something before it', ` ${sound}`],
    ['something behind it', `${sound}&more=1`],
    ['a line break behind it', `${sound}\n`],
    ['a field twice', sound.replace('&gpc=0', '&gpc=0&gpc=0')],
    ['a field less', sound.replace('&gpc=0', '')],
    ['a day that is not in the calendar', sound.replaceAll('2026-06-01T', '2026-02-30T')],
    ['a month that is not', sound.replaceAll('2026-06-01T', '2026-13-01T')],
    ['an hour that is not', sound.replaceAll('T12:', 'T24:')],
    ['a last time before the first', sound.replace('last=2026', 'last=2025')],
    ['a service granted and refused', sound.replace('refused=statistics', 'refused=ads')],
    ['a service granted twice', sound.replace('granted=ads', 'granted=maps')],
    ['another way of choosing', sound.replace('how=selected', 'how=scrolled')],
    ['a number that counts otherwise', sound.replace('reconsent=0', 'reconsent=00')],
    ['large letters in an id', sound.replace('granted=ads', 'granted=Ads')],
  ])('%s', (_, value) => {
    expect(value).not.toBe(sound);
    expect(parseRecord(value)).toBeNull();
  });

  test('any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseRecord(text) === null));
  });

  test('a record that was cut short or changed in one letter, unless it is another sound one', () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.string({ minLength: 0, maxLength: 1 }), (at, by) => {
        const changed = sound.slice(0, at) + by + sound.slice(at + 1);
        const record = parseRecord(changed);
        expect(record && formatRecord(record)).toBe(record && changed);
      }),
    );
    for (let end = 0; end < sound.length - 4; end++)
      expect(parseRecord(sound.slice(0, end))).toBeNull();
  });
});

describe('cookies of a name', () => {
  test('are found among others, in their order', () => {
    expect(readCookies('a=1; acme-consent=x=y; acme=2; acme-consent=z', 'acme-consent')).toEqual([
      'x=y',
      'z',
    ]);
  });

  test('are none where none is, or a name only begins or ends alike', () => {
    expect(readCookies('', 'acme')).toEqual([]);
    expect(readCookies('acme; my-acme=1; acme-b=2', 'acme')).toEqual([]);
  });

  test('may be empty', () => {
    expect(readCookies('acme=;b=1', 'acme')).toEqual(['']);
  });
});

/** The longest value that a choice among these services can have. */
function longest(
  services: readonly string[],
  versions: Readonly<Record<string, string>>,
  granted: readonly string[],
): string {
  return formatRecord(
    sampleChoice({
      granted,
      list: sampleList(services, { versions, reconsent: 9999 }),
      language: 'sl-Latn-IT-nedis-x-private-use',
      gpc: true,
      code: '100.200.300-candidate.10',
    }),
  );
}
