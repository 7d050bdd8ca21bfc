import type { RedactionEntry } from '../../ledger/entry.ts';
import type { Day } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
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
