import type { Entry, MovedEntry, RedactionEntry, VersionEntry } from '../../src/ledger/entry.ts';
import { type Ledger, ledgerOf } from '../../src/ledger/ledger.ts';
import type { NoticeEntry } from '../../src/ledger/notice-entry.ts';
import type { Day, PolicyDate } from '../../src/policy/date.ts';
import { sha } from './node-hash.ts';

/** The entry of a version of which nothing is remarkable but what is told. */
export function sealed(facts: Partial<VersionEntry> = {}): VersionEntry {
  return {
    kind: 'version',
    policy: 'acme/privacy',
    version: '2020-01-01',
    language: 'en',
    effective: '2020-01-01' as PolicyDate,
    notBefore: null,
    published: null,
    wording: 'official',
    'index.txt': 'a'.repeat(64),
    'index.md': 'b'.repeat(64),
    site: 'https://sample.example/',
    sealed: '2026-11-20' as Day,
    ...facts,
  };
}

export function redacted(facts: Partial<RedactionEntry> = {}): RedactionEntry {
  return {
    kind: 'redaction',
    policy: 'acme/privacy',
    version: '2020-01-01',
    reason: 'A name was taken out.',
    'index.txt': 'c'.repeat(64),
    'index.md': 'd'.repeat(64),
    sealed: '2026-11-21' as Day,
    ...facts,
  };
}

export function moved(facts: Partial<MovedEntry> = {}): MovedEntry {
  return {
    kind: 'moved',
    policy: 'acme/privacy',
    to: 'acme/data',
    sealed: '2026-11-22' as Day,
    ...facts,
  };
}

export function noticed(facts: Partial<NoticeEntry> = {}): NoticeEntry {
  return {
    kind: 'notice',
    policy: 'acme/privacy',
    version: '2020-01-01',
    channel: 'email',
    on: '2026-11-20' as Day,
    to: 'all customers',
    text: 'e'.repeat(64),
    sealed: '2026-11-22' as Day,
    ...facts,
  };
}

export function sampleLedger(...entries: readonly Entry[]): Ledger {
  return ledgerOf(sha, entries);
}
