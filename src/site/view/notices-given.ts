import type { NoticeEntry } from '../../ledger/notice-entry.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { sealOf } from './version-texts.ts';
import type { View } from './view.ts';

/** A notice that is recorded, and where its entry stands in the ledger, from 0. */
export interface GivenNotice {
  readonly index: number;
  readonly entry: NoticeEntry;
}

/** The notices of a version that were recorded, in the order of their records. */
export function noticesGiven(view: View, policy: Policy, version: Version): GivenNotice[] {
  const { indices = [] } = sealOf(view, policy, version) ?? {};
  return indices.flatMap((index) => {
    const entry = view.ledger.entries[index];
    return entry?.kind === 'notice' ? [{ index, entry }] : [];
  });
}
