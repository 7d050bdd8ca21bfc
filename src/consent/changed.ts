import type { Significance } from '../policy/library.ts';
import type { ConsentRecord, PolicyChange } from './api.ts';
import type { Session } from './session.ts';

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

/** What changed since the visitor decided; nothing where nobody did. */
export async function changesFor(
  session: Session | undefined,
  fetchJson: (path: string) => Promise<PoliciesJson>,
): Promise<PolicyChange[]> {
  const { record, list } = session ?? {};
  return record && list
    ? changedSince(record, list.organisation, await fetchJson('policies.json'))
    : [];
}

/** What changed in an organisation’s policies since a visitor decided. */
export function changedSince(
  { versions }: Pick<ConsentRecord, 'versions'>,
  organisation: string,
  { policies }: PoliciesJson,
): PolicyChange[] {
  return policies
    .filter((each) => each.organisation === organisation)
    .map(({ policy, title, address, inForce, effective, revisions, comparisonWithInForce }) => {
      const from = versions[policy] ?? null;
      const since = revisions.slice(revisions.findIndex(({ version }) => version === from) + 1);
      return {
        policy,
        title,
        address,
        from,
        to: inForce,
        effective,
        significance: LEVELS.find((level) => since.some((it) => it.significance === level)) ?? null,
        reconsent: since.some(({ reconsent }) => reconsent),
        comparison: from && inForce && comparisonWithInForce.replace('{version}', from),
      };
    })
    .filter(({ from, to }) => from !== to);
}

/** The highest first. */
const LEVELS: readonly Significance[] = ['major', 'minor', 'editorial'];
