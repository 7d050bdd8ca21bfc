import { describe, expect, test } from 'vitest';
import { checkpointBody, formatCheckpoint } from '../../src/ledger/checkpoint.ts';
import { formatLedger, type Ledger } from '../../src/ledger/ledger.ts';
import { faultSince, parseKept } from '../../src/ledger/verify-since.ts';
import { sha } from './node-hash.ts';
import { sampleLedger, sealed } from './sample-ledger.ts';

const entries = ['2011', '2012', '2013', '2014', '2015'].map((version) => sealed({ version }));
const OLD = sampleLedger(...entries.slice(0, 3));
const NEW = sampleLedger(...entries);
const FORGED = sampleLedger(
  ...entries.map((entry) => (entry.version === '2012' ? { ...entry, language: 'it' } : entry)),
);

const checkpointOf = ({ tree }: Ledger) =>
  formatCheckpoint(checkpointBody({ origin: 'x', size: tree.size, root: tree.root }));
const since = (text: string, now: Ledger) => {
  const kept = parseKept(sha, text);
  if (!kept) throw new Error('It is neither.');
  return faultSince(sha, kept, now);
};

describe.each([
  ['checkpoint', checkpointOf],
  ['ledger', formatLedger],
])('against a %s that somebody kept', (kind, print) => {
  test('a ledger that only grew has no fault', () => {
    for (const ledger of [sampleLedger(), OLD, NEW]) expect(since(print(ledger), NEW)).toBeNull();
  });

  test('one that lost entries has', () => {
    expect(since(print(NEW), OLD)).toBe(
      'The ledger had 5 entries and has 3: some were taken away.',
    );
  });

  test('one that was rewritten has, even as long as before', () => {
    const which = kind === 'ledger' ? ' The first that differs is number 2.' : '';
    const sentence = (size: number) =>
      new RegExp(
        `^The ledger was rewritten: its first ${size} entries are not those whose root was [0-9a-f]{64}\\.${which.replace('.', '\\.')}$`,
      );
    expect(since(print(OLD), FORGED)).toMatch(sentence(3));
    expect(since(print(NEW), FORGED)).toMatch(sentence(5));
  });
});

test('what is neither a checkpoint nor a ledger cannot be held against one', () => {
  expect(parseKept(sha, 'x')).toBeNull();
  expect(parseKept(sha, formatLedger(OLD).replace('2012', '2010'))).toBeNull();
});
