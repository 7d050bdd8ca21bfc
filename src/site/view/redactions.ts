import type { RedactionEntry } from '../../ledger/entry.ts';
import type { Day } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { GAP } from '../../policy/redact.ts';
import { dateInWords } from '../words/dates-in-words.ts';
import { sealOf } from './version-texts.ts';
import type { View } from './view.ts';

/** That something had to be taken out of a published text: when and why, never what. */
export interface Redaction {
  readonly date: Day;
  readonly reason: string;
}

/** The tombstones of a version, oldest first. */
export function redactionsOf(view: View, policy: Policy, version: Version): Redaction[] {
  const { indices = [] } = sealOf(view, policy, version) ?? {};
  return indices
    .map((index) => view.ledger.entries[index])
    .filter((entry): entry is RedactionEntry => entry?.kind === 'redaction')
    .map(({ sealed, reason }) => ({ date: sealed, reason }));
}

/** A sentence for the readers of each. */
export function redactionsInWords(view: View, policy: Policy, version: Version): string[] {
  return redactionsOf(view, policy, version).map(({ date, reason }) => {
    const stop = /[.!?…]$/.test(reason) ? '' : '.';
    return `On ${dateInWords(date)} something was taken out of this text, where it now says ${GAP}. The reason: ${reason}${stop}`;
  });
}
