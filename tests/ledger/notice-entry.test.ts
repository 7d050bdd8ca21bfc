import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/ledger/entry.ts';
import { formatLedger, isFault, ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import { formatProof, isProven, parseProof } from '../../src/ledger/proof-file.ts';
import { resumeLedger } from '../../src/ledger/resume-ledger.ts';
import type { Day } from '../../src/policy/date.ts';
import { sha } from './node-hash.ts';
import { moved, noticed, redacted, sampleLedger, sealed } from './sample-ledger.ts';

const readAgain = (...entries: Entry[]) => parseLedger(sha, formatLedger(ledgerOf(sha, entries)));

describe('a notice in the ledger', () => {
  test('is proven with its version, whose text stays the one that was sealed', () => {
    const ledger = sampleLedger(sealed(), redacted(), noticed());
    const seal = ledger.seals.get('acme/privacy/2020-01-01');
    expect(seal?.indices).toEqual([0, 1, 2]);
    expect(seal?.latest.kind).toBe('redaction');
    const proof = seal && parseProof(formatProof(ledger, seal));
    expect(proof && isProven(sha, proof, ledger.tree)).toBe(true);
    expect(proof?.entries[2]?.entry).toEqual(noticed());
    expect(readAgain(...ledger.entries)).toMatchObject({ entries: ledger.entries });
  });

  test('may be of a policy under its new name, and goes with it when it moves', () => {
    const later = noticed({ policy: 'acme/data', channel: 'post' });
    const ledger = sampleLedger(sealed(), noticed(), moved(), later);
    expect(ledger.seals.get('acme/data/2020-01-01')?.indices).toEqual([0, 1, 2, 3]);
    expect(isFault(readAgain(...ledger.entries))).toBe(false);
  });

  test.each<[string, Entry[]]>([
    ['is of a version that was never sealed', [sealed(), noticed({ version: '2021-01-01' })]],
    ['is recorded twice', [sealed(), noticed(), noticed({ text: 'f'.repeat(64) })]],
    ['was given after it was recorded', [sealed(), noticed({ on: '2026-11-23' as Day })]],
    ['has a day that is none', [sealed(), noticed({ on: '2026-11' as Day })]],
    ['went a way that is unknown', [sealed(), noticed({ channel: 'pigeon' as 'email' })]],
    ['went to nobody', [sealed(), noticed({ to: '' })]],
    ['has no digest of its text', [sealed(), noticed({ text: 'e' })]],
    ['says more than it may', [sealed(), { ...noticed(), note: 'x' } as Entry]],
  ])('is a fault of the ledger where it %s', (_, entries) => {
    expect(isFault(entries[1] ? readWith(entries) : readAgain(...entries))).toBe(true);
  });
});

/** As somebody else’s program could have written it: with all that an entry has. */
function readWith(entries: readonly Entry[]) {
  const ledger = ledgerOf(sha, entries);
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return parseLedger(
    sha,
    formatLedger(ledger).replace(/"entries": \[\n[\s\S]*\n {2}\]/, `"entries": [\n${lines}\n  ]`),
  );
}

describe('a ledger that goes on from the published one', () => {
  const before = sampleLedger(sealed());
  const earlier = [formatLedger(before), formatLedger(sampleLedger(sealed(), terms()))];

  test('keeps the notices that were recorded beside it, on a day that can be', () => {
    const published = sampleLedger(sealed(), terms());
    const resumed = resumeLedger(sha, published, sampleLedger(sealed(), noticed()), earlier);
    expect(resumed).toMatchObject({
      kind: 'again',
      ledger: { entries: [sealed(), terms(), noticed({ sealed: terms().sealed })] },
    });
  });

  test('is refused where they are of a version that would be lost with them', () => {
    const published = sampleLedger(sealed(), terms());
    const of = { policy: 'acme/cookies', sealed: terms().sealed };
    const now = sampleLedger(sealed(), sealed(of), noticed(of));
    expect(resumeLedger(sha, published, now, earlier)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('A notice was recorded'),
    });
  });
});

function terms() {
  return sealed({ policy: 'acme/terms', sealed: '2026-11-25' as Day });
}
