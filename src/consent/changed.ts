import type { Significance } from '../policy/library.ts';
import type { ConsentRecord } from './record.ts';

/** What `/policies.json` says, as far as it is needed here. */
export interface PoliciesJson {
  readonly policies: readonly {
    readonly organisation: string;
    readonly policy: string;
    readonly title: string;
    readonly address: string;
    /** Null where no version is. */
    readonly inForce: string | null;
    readonly effective: string | null;
    /** With `{version}` for the name of the other version. */
    readonly comparisonWithInForce: string;
    /** The versions that have applied so far, oldest first. */
    readonly revisions: readonly {
      readonly version: string;
      readonly significance: Significance | null;
      readonly reconsent: boolean;
    }[];
  }[];
}

/** A policy of which another version is in force than when the visitor decided. */
export interface PolicyChange {
  readonly policy: string;
  readonly title: string;
  readonly address: string;
  /** In force when the visitor decided; null where there was none. */
  readonly from: string | null;
  /** In force now; null where none is any more. */
  readonly to: string | null;
  /** From when that one applies. */
  readonly effective: string | null;
  /** The highest of all revisions since then. */
  readonly significance: Significance | null;
  /** Whether consent must be asked again because of one of them. */
  readonly reconsent: boolean;
  /** The page that shows both, word by word; null where there are not two. */
  readonly comparison: string | null;
}

/** What changed in an organisation’s policies since a visitor decided. */
export function changedSince(
  record: Pick<ConsentRecord, 'versions'>,
  organisation: string,
  { policies }: PoliciesJson,
): PolicyChange[] {
  return policies
    .filter((policy) => policy.organisation === organisation)
    .flatMap((policy) => {
      const { title, address, inForce: to, effective, revisions } = policy;
      const from = record.versions[policy.policy] ?? null;
      if (from === to) return [];
      const names = revisions.map(({ version }) => version);
      const since = revisions.slice(names.indexOf(from ?? '') + 1);
      const levels = since.map(({ significance }) => significance);
      return {
        policy: policy.policy,
        title,
        address,
        from,
        to,
        effective,
        significance:
          (['major', 'minor', 'editorial'] as const).find((level) => levels.includes(level)) ??
          null,
        reconsent: since.some(({ reconsent }) => reconsent),
        comparison: from && to && policy.comparisonWithInForce.replace('{version}', from),
      };
    });
}
