import { expect, test } from 'vitest';
import { inUsualOrder, parseBlockHeader } from '../../src/timestamp/block-header.ts';

/** The first block of Bitcoin, which everybody knows. */
const FIRST = [
  '01000000',
  '00'.repeat(32),
  '3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a',
  '29ab5f49',
  'ffff001d',
  '1dac2b7c',
].join('');

test('a header tells root, time and hash of its block', () => {
  const header = parseBlockHeader(FIRST);
  expect(header && { ...header, merkleRoot: inUsualOrder(header.merkleRoot) }).toEqual({
    hash: '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f',
    merkleRoot: '4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b',
    time: new Date('2009-01-03T18:15:05Z'),
  });
});

test.each([
  ['is shorter', FIRST.slice(2)],
  ['has other signs', `x${FIRST.slice(1)}`],
  ['lacks the work that it claims', FIRST.replace('29ab5f49', '2aab5f49')],
  ['claims a target of more than 32 bytes', FIRST.replace('ffff001d', 'ffff0021')],
])('what %s is no header', (_, hex) => {
  expect(parseBlockHeader(hex)).toBeNull();
});
