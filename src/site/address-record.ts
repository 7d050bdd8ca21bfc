import { clauseIds } from '../policy/clause-fate.ts';
import type { Problem } from '../policy/problem.ts';
import { pagePaths } from './page-list.ts';
import { redirectsOf } from './redirects.ts';
import { policiesOf, type View } from './view.ts';

/** `content/addresses.json`: every address and clause id ever published, from the site’s root. */
export interface AddressRecord {
  readonly addresses: readonly string[];
  /** By policy (`ikotek/privacy`). */
  readonly clauses: Readonly<Record<string, readonly string[]>>;
}

export const RECORD_FILE = 'addresses.json';

/** What the site publishes now. */
export function currentRecord(view: View): AddressRecord {
  const base = view.addresses.home.length - 1;
  const paths = [...pagePaths(view), ...redirectsOf(view).map(({ from }) => from)];
  const clauses = policiesOf(view).map((policy): [string, string[]] => {
    const published = policy.versions.filter((version) => !version.draft);
    return [`${policy.organisation}/${policy.slug}`, sorted(published.flatMap(clauseIds))];
  });
  return {
    addresses: sorted(paths.map((path) => path.slice(base))),
    clauses: Object.fromEntries(clauses),
  };
}

/** The record with everything added that is published now; nothing is ever dropped. */
export function mergeRecords(recorded: AddressRecord, current: AddressRecord): AddressRecord {
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
export function formatRecord(record: AddressRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Reads the record’s file. Null where it is not one. */
export function parseRecord(text: string): AddressRecord | null {
  try {
    const value = JSON.parse(text) as Partial<AddressRecord> | null;
    const lists = [value?.addresses, ...Object.values(value?.clauses ?? {})];
    const isRecord =
      Boolean(value?.clauses) &&
      lists.every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));
    return isRecord ? (value as AddressRecord) : null;
  } catch {
    return null;
  }
}

/**
 * What was published once and would vanish (errors), and what is published but not yet recorded (one
 * warning). `text` is the record’s file as it lies in the content folder; null where there is none.
 */
export function checkRecord(text: string | null, current: AddressRecord): Problem[] {
  const recorded = text === null ? { addresses: [], clauses: {} } : parseRecord(text);
  if (!recorded)
    return [
      problem(
        1,
        'address-record',
        'This file is damaged, so that nobody can tell which addresses were published.',
        'Restore it from git; `npm run policy -- addresses --write` writes it, nobody else.',
      ),
    ];
  const lineOf = (value: string) =>
    (text ?? '').split('\n').findIndex((line) => line.includes(JSON.stringify(value))) + 1 || 1;
  const published = new Set(current.addresses);
  const addresses = recorded.addresses
    .filter((address) => !published.has(address))
    .map((address) =>
      problem(
        lineOf(address),
        'vanished-address',
        `The address ${address} was published once and would be gone.`,
        remedyFor(address),
      ),
    );
  const clauses = Object.entries(recorded.clauses).flatMap(([policy, ids]) => {
    const alive = new Set(current.clauses[policy] ?? []);
    const isGoneWhole = !(policy in current.clauses);
    return isGoneWhole
      ? []
      : ids
          .filter((id) => !alive.has(id))
          .map((id) =>
            problem(
              lineOf(id),
              'vanished-address',
              `The clause #${id} of ${policy} was published once and no version has it any more.`,
              'Restore the version that had it: a published text never changes.',
            ),
          );
  });
  const isComplete =
    formatRecord(mergeRecords(recorded, current)) ===
    formatRecord(mergeRecords(recorded, recorded));
  const missing = isComplete
    ? []
    : [
        {
          ...problem(
            1,
            'address-record',
            'Addresses that this site publishes are not yet recorded here.',
            'Run `npm run policy -- addresses --write` and commit the file, so that they are guarded from now on.',
          ),
          severity: 'warning' as const,
        },
      ];
  return [...addresses, ...clauses, ...missing];
}

function remedyFor(address: string): string {
  const [, organisation, policy, version] = address.split('/');
  if (!policy)
    return `Restore the folder content/${organisation ?? ''}/ from git, or add ${address} to the \`aliases\` of the policy that took its place.`;
  const file = version && /^\d|^undated/.test(version) ? `/${version}.mdx` : '/';
  return `Restore content/${organisation}/${policy}${file} from git, or add ${address} to the \`aliases\` of the policy that took its place.`;
}

function problem(line: number, rule: string, what: string, mend: string): Problem {
  return { file: RECORD_FILE, line, column: 1, rule, what, mend, severity: 'error' };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
