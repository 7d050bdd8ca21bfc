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
  tags: fc.dictionary(
    fc.constantFrom('a/b/2020', 'a/c/2021', 'd/e/undated'),
    fc.constantFrom('tag:a.example,2026-01-02:x', 'tag:b.example,2025-03-04:x', 'no tag'),
    { noNullPrototype: true, minKeys: 1 },
  ),
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
        for (const [name, tag] of Object.entries(merged.tags ?? {}))
          expect([a.tags?.[name], b.tags?.[name]]).toContain(tag);
        expect(new Set(Object.keys(merged.tags ?? {}))).toEqual(
          new Set([...Object.keys(a.tags ?? {}), ...Object.keys(b.tags ?? {})]),
        );
        for (const policy of new Set([...Object.keys(a.clauses), ...Object.keys(b.clauses)]))
          expect(new Set(merged.clauses[policy])).toEqual(
            new Set([...(a.clauses[policy] ?? []), ...(b.clauses[policy] ?? [])]),
          );
      }),
    );
  });
});

test('of two names of a version the one given first is kept', () => {
  const [old, young] = ['tag:a.example,2025-03-04:x', 'tag:b.example,2026-01-02:x'];
  const of = (tag: string) => ({ addresses: [], clauses: {}, tags: { 'a/b/2020': tag } });
  expect(mergeAddressRecords(of(young), of(old)).tags).toEqual({ 'a/b/2020': old });
  expect(mergeAddressRecords(of(old), { addresses: [], clauses: {} }).tags).toEqual({
    'a/b/2020': old,
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
