import { describe, expect, test } from 'vitest';
import { entryLine, type ServicesEntry } from '../../src/ledger/entry.ts';
import { formatLedger, isFault, ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import { entryOf } from '../../src/ledger/read-entry.ts';
import type { Day } from '../../src/policy/date.ts';
import { sha } from './node-hash.ts';
import { listed, sealedView, siteOf, verified } from './published-site.ts';
import { sampleLedger, sealed } from './sample-ledger.ts';

function listEntry(facts: Partial<ServicesEntry> = {}): ServicesEntry {
  return {
    kind: 'services',
    organisation: 'acme',
    source: 'a'.repeat(64),
    services: [`maps ${'b'.repeat(64)}`],
    changes: [],
    sealed: '2026-11-20' as Day,
    ...facts,
  };
}

describe('an entry about a list of services', () => {
  test('is one line of JSON without spaces, its keys in a fixed order', () => {
    const { sealed: day, ...others } = listEntry();
    expect(entryLine({ sealed: day, ...others })).toBe(
      `{"kind":"services","organisation":"acme","source":"${'a'.repeat(64)}","services":["maps ${'b'.repeat(64)}"],"changes":[],"sealed":"2026-11-20"}`,
    );
    expect(entryOf(JSON.parse(entryLine(listEntry())))).toEqual(listEntry());
  });

  test.each([
    ['a key too many', { ...listEntry(), policy: 'acme/cookies' }],
    ['no organisation', listEntry({ organisation: '' })],
    ['a digest that is none', listEntry({ source: 'A'.repeat(64) })],
    ['a service without a digest', listEntry({ services: ['maps'] })],
    ['services that are no list', { ...listEntry(), services: 'maps' }],
    ['a change that is no digest', listEntry({ changes: ['x'] })],
    ['no day', listEntry({ sealed: '2026' as Day })],
  ])('is none with %s', (_, value) => {
    expect(entryOf(value)).toBeNull();
  });

  const faultOf = (...entries: ServicesEntry[]) => {
    const read = parseLedger(sha, formatLedger(ledgerOf(sha, [sealed(), ...entries])));
    return isFault(read) ? `${read.kind} ${read.line}` : null;
  };
  const next = listEntry({ source: 'c'.repeat(64), changes: ['d'.repeat(64)] });

  test('stands beside those about texts, and is followed by other states with the changes told before', () => {
    expect(faultOf(listEntry(), next, listEntry({ organisation: 'bell' }))).toBeNull();
    expect(faultOf(listEntry(), listEntry())).toBe('order 7');
    expect(faultOf(next, listEntry())).toBe('order 7');
    const { seals, lists } = sampleLedger(sealed(), listEntry(), next);
    expect([seals.size, lists.get('acme')]).toEqual([1, [listEntry(), next]]);
  });
});

test('services.json of a site is held against the list that was sealed last', async () => {
  const view = sealedView();
  const last = view.ledger.entries.at(-1)?.sealed as Day;
  const states = [listEntry({ sealed: last }), listEntry({ source: 'c'.repeat(64), sealed: last })];
  const entries = [...view.ledger.entries, ...states];
  const files = siteOf({ ...view, ledger: ledgerOf(sha, entries) });
  const judged = async (digest: string | null) => {
    if (digest) files.set('acme/services.json', JSON.stringify({ digest }));
    const { findings, unsealed } = await verified(listed(files));
    const own = findings.filter(({ path }) => path === 'acme/services.json');
    return [own.map(({ what }) => what), unsealed];
  };
  expect(await judged(null)).toEqual([['It is missing, or does not say of which list it is.'], []]);
  expect(await judged('c'.repeat(64))).toEqual([[], []]);
  expect(await judged('a'.repeat(64))).toEqual([
    ['It is of an earlier list of services than the one that was sealed last.'],
    [],
  ]);
  expect(await judged('e'.repeat(64))).toEqual([[], ['acme/services.json']]);
});
