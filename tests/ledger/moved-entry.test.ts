import { describe, expect, test } from 'vitest';
import { formatLedger, isFault, ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import type { Day } from '../../src/policy/date.ts';
import { sha } from './node-hash.ts';
import { moved, redacted, sampleLedger, sealed } from './sample-ledger.ts';

describe('a policy that moved', () => {
  const ledger = sampleLedger(
    sealed(),
    moved(),
    redacted({ policy: 'acme/data', sealed: '2026-11-23' as Day }),
  );

  test('has all its seals under its new name, with their own entries', () => {
    expect([...ledger.seals.keys()]).toEqual(['acme/data/2020-01-01']);
    const seal = ledger.seals.get('acme/data/2020-01-01');
    expect(seal).toMatchObject({ policy: 'acme/data', indices: [0, 1, 2] });
    expect(seal?.entry.policy).toBe('acme/privacy');
    expect(parseLedger(sha, formatLedger(ledger))).toMatchObject({ entries: ledger.entries });
  });

  test.each([
    ['was never sealed', [sealed(), moved({ policy: 'acme/terms' })]],
    ['moved away already', [sealed(), moved(), moved({ to: 'acme/terms' })]],
    ['goes where another one is sealed', [sealed(), sealed({ policy: 'acme/data' }), moved()]],
    ['goes where it is', [sealed(), moved({ to: 'acme/privacy' })]],
  ])('is a fault of the ledger where it %s', (_, entries) => {
    const read = parseLedger(sha, formatLedger(ledgerOf(sha, entries)));
    expect(isFault(read)).toBe(true);
  });
});
