import { clauseIds } from '../../policy/clause-fate.ts';
import { policyId } from '../../policy/policy-id.ts';
import { redirectsOf } from '../files/redirects.ts';
import { pagePaths, serviceListPaths } from '../view/page-list.ts';
import { textsOf } from '../view/version-texts.ts';
import { publishedPolicies, type View } from '../view/view.ts';

/** `content/addresses.json`: every address and clause id ever published, from the site’s root. */
export interface AddressRecord {
  readonly addresses: readonly string[];
  /** By policy (`ikotek/privacy`). */
  readonly clauses: Readonly<Record<string, readonly string[]>>;
}

export const RECORD_FILE = 'addresses.json';

/** The record of a site of which nothing was published yet. */
export const EMPTY_RECORD: AddressRecord = { addresses: [], clauses: {} };

/** What the site publishes now. */
export function currentAddressRecord(view: View): AddressRecord {
  const base = view.addresses.home.length - 1;
  const paths = [
    ...pagePaths(view),
    // The one file that scripts on other sites cannot do without.
    ...serviceListPaths(view),
    ...redirectsOf(view).map(({ from }) => from),
  ];
  const clauses = publishedPolicies(view).map((policy): [string, string[]] => {
    const published = textsOf(policy).filter((version) => !version.draft);
    return [policyId(policy), sorted(published.flatMap(clauseIds))];
  });
  return {
    addresses: sorted(paths.map((path) => path.slice(base))),
    clauses: Object.fromEntries(clauses),
  };
}

/** The record with everything added that is published now; nothing is ever dropped. */
export function mergeAddressRecords(
  recorded: AddressRecord,
  current: AddressRecord,
): AddressRecord {
  const policies = sorted([...Object.keys(recorded.clauses), ...Object.keys(current.clauses)]);
  return {
    addresses: sorted([...recorded.addresses, ...current.addresses]),
    clauses: Object.fromEntries(
      policies.map((policy) => [
        policy,
        sorted([...(recorded.clauses[policy] ?? []), ...(current.clauses[policy] ?? [])]),
      ]),
    ),
  };
}

/** The record as its file has it: one entry a line, so that a change shows as a line. */
export function formatAddressRecord(record: AddressRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Reads the record’s file. Null where it is not one. */
export function parseAddressRecord(text: string): AddressRecord | null {
  try {
    const value = JSON.parse(text) as Partial<AddressRecord> | null;
    const { addresses, clauses } = value ?? {};
    const lists = [addresses, ...Object.values(clauses ?? {})];
    const isRecord =
      typeof clauses === 'object' &&
      clauses !== null &&
      !Array.isArray(clauses) &&
      lists.every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));
    return isRecord ? (value as AddressRecord) : null;
  } catch {
    return null;
  }
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
