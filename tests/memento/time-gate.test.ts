import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTimeGate, mementoHeaders } from '../../src/memento/time-gate.ts';
import { formatTimeMap, httpDate, parseTimeMap, type TimeMap } from '../../src/memento/time-map.ts';

const at = (name: string) => `https://sample.example/acme/privacy/${name}`;
const MAP: TimeMap = {
  original: at(''),
  self: at('timemap.link'),
  mementos: [
    { address: at('2011-10/'), time: Date.UTC(2011, 9, 1) },
    { address: at('2016-10-17/'), time: Date.UTC(2016, 9, 17) },
    { address: at('2020/'), time: Date.UTC(2020, 0, 1) },
  ],
};
const locationFor = (wanted: string | null) => answerTimeGate(MAP, wanted).headers['Location'];

test('a TimeMap that was written is read again', () => {
  expect(parseTimeMap(formatTimeMap(MAP))).toEqual(MAP);
  expect(parseTimeMap('<html>')).toBeNull();
});

test('a TimeMap names the resource, itself and each version with its time', () => {
  expect(formatTimeMap(MAP)).toBe(
    `<${at('')}>; rel="original",
<${at('timemap.link')}>; rel="self"; type="application/link-format"; from="Sat, 01 Oct 2011 00:00:00 GMT"; until="Wed, 01 Jan 2020 00:00:00 GMT",
<${at('2011-10/')}>; rel="first memento"; datetime="Sat, 01 Oct 2011 00:00:00 GMT",
<${at('2016-10-17/')}>; rel="memento"; datetime="Mon, 17 Oct 2016 00:00:00 GMT",
<${at('2020/')}>; rel="last memento"; datetime="Wed, 01 Jan 2020 00:00:00 GMT"
`,
  );
});

describe('a TimeGate (RFC 7089)', () => {
  test.each([
    ['before the first version, to that one', 'Thu, 01 Jan 2004 00:00:00 GMT', '2011-10/'],
    [
      'at the very second at which one begins, to it',
      'Mon, 17 Oct 2016 00:00:00 GMT',
      '2016-10-17/',
    ],
    ['a second before, to the one before', 'Sun, 16 Oct 2016 23:59:59 GMT', '2011-10/'],
    ['after the last, to the last', 'Fri, 01 Jan 2100 00:00:00 GMT', '2020/'],
    ['where no time is asked for, to the last', null, '2020/'],
  ])('leads %s', (_case, wanted, name) => {
    const { status, headers } = answerTimeGate(MAP, wanted);
    expect([status, headers['Location'], headers['Vary']]).toEqual([
      302,
      at(name),
      'accept-datetime',
    ]);
  });

  test.each([
    ['2016-10-17'],
    ['Mon, 17 Oct 2016 00:00:00'],
    ['Tue, 17 Oct 2016 00:00:00 GMT'],
    ['Wed, 30 Feb 2016 00:00:00 GMT'],
    ['Mon, 17 Oct 2016 00:00:00 +0200'],
    [''],
  ])('refuses “%s”, which is no HTTP date', (wanted) => {
    const { status, headers } = answerTimeGate(MAP, wanted);
    expect([status, headers]).toEqual([400, { Vary: 'accept-datetime' }]);
  });

  test('names the resource, the list, and the first, the chosen and the last version', () => {
    const { Link } = answerTimeGate(MAP, 'Mon, 17 Oct 2016 12:00:00 GMT').headers;
    expect(Link?.split(', <').length).toBe(5);
    for (const rel of ['original', 'timemap', 'first memento', 'memento', 'last memento'])
      expect(Link).toContain(`rel="${rel}"`);
  });

  test('finds nothing where no version has a date', () => {
    expect(answerTimeGate({ ...MAP, mementos: [] }, null).status).toBe(404);
  });

  test('leads to the last version that began by then, whatever the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (milliseconds) => {
        const time = Math.floor(milliseconds / 1000) * 1000;
        const begun = MAP.mementos.filter((each) => each.time <= time);
        expect(locationFor(httpDate(time))).toBe((begun.at(-1) ?? MAP.mementos[0])?.address);
      }),
    );
  });
});

test('a version says since when it applied, and depends on nothing that was asked', () => {
  expect(mementoHeaders(MAP, at('2011-10/'))).toEqual({
    'Memento-Datetime': 'Sat, 01 Oct 2011 00:00:00 GMT',
    Link: `<${at('')}>; rel="original latest-version", <${at('timemap.link')}>; rel="timemap"; type="application/link-format"`,
  });
  expect(mementoHeaders(MAP, at('history/'))).toBeNull();
});
