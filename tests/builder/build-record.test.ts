import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readRecord, recordFile, writeRecord } from '../../src/builder/build-record.ts';
import type { Day } from '../../src/policy/date.ts';

const out = mkdtempSync(join(tmpdir(), 'clausebook-record-'));
const file = recordFile(out);
const FACTS = {
  day: '2026-12-01' as Day,
  isOfDay: false,
  dated: ['a/b/index.html'],
  steps: {},
  told: {},
};
const RECORD = new Map([
  ['harbour/terms', { key: 'a1', fingerprint: 'b2', ...FACTS }],
  ['quay-books/privacy', { key: 'c3', fingerprint: 'd4', ...FACTS }],
]);

beforeEach(() => writeRecord(out, RECORD));

afterAll(() => {
  rmSync(file, { force: true });
  rmSync(out, { recursive: true });
});

describe('what was noted of a build', () => {
  test('is read as it was written', () => {
    expect(readRecord(out)).toEqual(RECORD);
  });

  test('is nothing where there was no build', () => {
    expect(readRecord(join(out, 'another'))).toEqual(new Map());
  });

  test('is nothing where its file was cut short, wherever', () => {
    const whole = readFileSync(file, 'utf8');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        writeFileSync(file, whole.slice(0, length));
        expect(readRecord(out)).toEqual(new Map());
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['another kind of value', '7'],
    ['none', 'null'],
    ['a list', '[1]'],
    ['folders without their facts', '{"harbour/terms":null}'],
    ['facts of other types', '{"harbour/terms":{"key":1,"fingerprint":"b2","steps":{}}}'],
    [
      'steps that were not counted',
      '{"harbour/terms":{"key":"a1","fingerprint":"b2","steps":{"x":null}}}',
    ],
  ])('is nothing where its file says %s', (_, text) => {
    writeFileSync(file, text);
    expect(readRecord(out)).toEqual(new Map());
  });
});
