import { expect, test } from 'vitest';
import { receiptLine } from '../../examples/keep-receipts.js';
import { sampleRecord } from './sample-consent.ts';

const NOW = new Date('2026-11-30T09:00:00Z');
const record = sampleRecord();
const receipt = {
  schema: 1,
  id: record.id,
  record,
  host: 'www.acme.example',
  organisation: 'acme',
  policy: { version: '2022-03-10', digest: 'd2' },
  services: 'd1',
  words: { release: '0.3.0', language: 'en' },
};

test('a receipt becomes one line, with the time at which it arrived', () => {
  const line = receiptLine(JSON.stringify({ ...receipt, more: 'x' }), NOW);
  expect(line?.endsWith('}\n')).toBe(true);
  const { schema: _, ...kept } = receipt;
  expect(JSON.parse(line ?? '')).toEqual({ received: NOW.toJSON(), ...kept });
});

test('a deletion is one too', () => {
  const line = receiptLine(JSON.stringify({ ...receipt, record: null }), NOW);
  expect(JSON.parse(line ?? '')).toMatchObject({ id: record.id, record: null });
});

test.each([
  ['no JSON', 'granted'],
  ['nothing', 'null'],
  ['another schema', JSON.stringify({ ...receipt, schema: 2 })],
  ['the record of another id', JSON.stringify({ ...receipt, id: 'another-id' })],
  ['ids that are none', JSON.stringify({ ...receipt, record: { ...record, granted: ['<b>'] } })],
  ['too much', JSON.stringify({ ...receipt, host: 'x'.repeat(5000) })],
])('%s is no receipt', (_, body) => {
  expect(receiptLine(body, NOW)).toBeNull();
});
