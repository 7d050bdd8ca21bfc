import { describe, expect, test } from 'vitest';
import { entryLine, type TranslationEntry } from '../../src/ledger/entry.ts';
import { formatLedger, isFault, ledgerOf, parseLedger } from '../../src/ledger/ledger.ts';
import { entryOf } from '../../src/ledger/read-entry.ts';
import type { Day } from '../../src/policy/date.ts';
import { sha } from './node-hash.ts';
import { sealed } from './sample-ledger.ts';

function translated(facts: Partial<TranslationEntry> = {}): TranslationEntry {
  return {
    kind: 'translation',
    policy: 'acme/privacy',
    version: '2020-01-01',
    language: 'it',
    translationOf: 'a'.repeat(64),
    wording: 'official',
    'index.txt': 'c'.repeat(64),
    'index.md': 'd'.repeat(64),
    site: 'https://sample.example/',
    sealed: '2026-11-21' as Day,
    ...facts,
  };
}

const read = (...entries: Parameters<typeof ledgerOf>[1]) =>
  parseLedger(sha, formatLedger(ledgerOf(sha, entries)));

describe('an entry about a translation', () => {
  test('is read as it was written', () => {
    expect(entryOf(JSON.parse(entryLine(translated())))).toEqual(translated());
  });

  test.each([
    ['no digest of the text that was translated', { translationOf: 'a' }],
    ['no language', { language: '' }],
    ['another wording', { wording: 'free' as 'official' }],
  ])('is none with %s', (_, facts) => {
    expect(entryOf(translated(facts))).toBeNull();
  });

  test('may come again as the translation changes, and the last one counts', () => {
    const second = translated({ 'index.txt': 'e'.repeat(64), sealed: '2026-11-22' as Day });
    const ledger = read(sealed(), translated(), second);
    if (isFault(ledger)) throw new Error('It is a sound ledger.');
    const seal = ledger.translations.get('acme/privacy/2020-01-01.it');
    expect([seal?.entry, seal?.indices]).toEqual([second, [1, 2]]);
    expect(ledger.seals.get('acme/privacy/2020-01-01')?.indices).toEqual([0]);
  });

  test('does not come again with nothing new, nor before the version that it renders', () => {
    const later = translated({ sealed: '2026-11-22' as Day });
    expect(read(sealed(), translated(), later)).toMatchObject({ kind: 'order' });
    expect(read(translated())).toMatchObject({ kind: 'order' });
  });
});
