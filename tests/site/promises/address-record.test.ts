import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AddressRecord,
  formatAddressRecord,
  mergeAddressRecords,
  parseAddressRecord,
} from '../../../src/site/promises/address-record.ts';
import { checkRecord } from '../../../src/site/promises/check-record.ts';

const names = fc.array(fc.oneof(fc.constantFrom('/', '/a/', '/a/b/', 'x', 'y'), fc.string()));
const records: fc.Arbitrary<AddressRecord> = fc.record({
  addresses: names,
  clauses: fc.dictionary(fc.constantFrom('a/b', 'a/c', 'd/e'), names, { noNullPrototype: true }),
});

describe('merging records', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(formatAddressRecord(mergeAddressRecords(a, b))).toBe(
          formatAddressRecord(mergeAddressRecords(b, a)),
        );
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const once = mergeAddressRecords(a, b);
        expect(formatAddressRecord(mergeAddressRecords(once, b))).toBe(formatAddressRecord(once));
        expect(formatAddressRecord(mergeAddressRecords(once, once))).toBe(
          formatAddressRecord(once),
        );
      }),
    );
  });

  test('never loses anything, and invents nothing', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeAddressRecords(a, b);
        expect(new Set(merged.addresses)).toEqual(new Set([...a.addresses, ...b.addresses]));
        for (const policy of new Set([...Object.keys(a.clauses), ...Object.keys(b.clauses)]))
          expect(new Set(merged.clauses[policy])).toEqual(
            new Set([...(a.clauses[policy] ?? []), ...(b.clauses[policy] ?? [])]),
          );
      }),
    );
  });
});

test('a record written and read again is the same', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(parseAddressRecord(formatAddressRecord(record))).toEqual(record);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"addresses": ['],
  ['no record', '{}'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an address that is none', '{"addresses": [1], "clauses": {}}'],
  ['no clauses', '{"addresses": ["/"], "clauses": null}'],
  ['a list of clauses', '{"addresses": ["/"], "clauses": []}'],
  ['clauses that are no lists', '{"addresses": ["/"], "clauses": {"a/b": "x"}}'],
])('a file with %s is damaged, and says how to mend it', (_, text) => {
  expect(checkRecord(text, { addresses: ['/'], clauses: {} })).toEqual([
    {
      file: 'addresses.json',
      line: 1,
      column: 1,
      rule: 'address-record',
      what: 'This file cannot be read, so that no address can be held against what was published.',
      mend: 'Restore it from git; `npm run policy -- addresses --write` writes it, nobody else.',
      severity: 'error',
    },
  ]);
});
