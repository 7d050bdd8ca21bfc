import { clauseIds } from '../policy/clause-fate.ts';
import type { Problem } from '../policy/problem.ts';
import { pagePaths } from './page-list.ts';
import { redirectsOf } from './redirects.ts';
import { publishedPolicies, type View } from './view.ts';

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
export function currentRecord(view: View): AddressRecord {
  const base = view.addresses.home.length - 1;
  const paths = [...pagePaths(view), ...redirectsOf(view).map(({ from }) => from)];
  const clauses = publishedPolicies(view).map((policy): [string, string[]] => {
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

/**
 * What was published once and would vanish (errors), and what is published but not yet recorded (one
 * warning). `text` is the record’s file as it lies in the content folder; null where there is none.
 */
export function checkRecord(text: string | null, current: AddressRecord): Problem[] {
  const recorded = text === null ? EMPTY_RECORD : parseRecord(text);
  if (!recorded)
    return [
      problem(
        1,
        'address-record',
        'This file is damaged, so that nobody can tell which addresses were published.',
        'Restore it from git; `npm run policy -- addresses --write` writes it, nobody else.',
      ),
    ];
  const lines = (text ?? '').split('\n');
  const lineOf = (value: string, from = 0) =>
    lines.findIndex((line, index) => index >= from && line.includes(JSON.stringify(value))) + 1 ||
    1;
  // With or without its last slash, an address answers.
  const bare = (address: string) => address.replace(/\/$/, '');
  const published = new Set(current.addresses.map(bare));
  const addresses = recorded.addresses
    .filter((address) => !published.has(bare(address)))
    .map((address) =>
      problem(
        lineOf(address),
        'vanished-address',
        `The address ${address} was published once and would be gone.`,
        remedyFor(address),
      ),
    );
  // Of a policy that is gone whole, the addresses speak.
  const clauses = Object.entries(recorded.clauses).flatMap(([policy, ids]) => {
    const alive = current.clauses[policy];
    return ids
      .filter((id) => alive && !alive.includes(id))
      .map((id) =>
        problem(
          lineOf(id, lineOf(policy)),
          'vanished-address',
          `The clause #${id} of ${policy} was published once and no version has it any more.`,
          'Restore the version that had it: a published text never changes.',
        ),
      );
  });
  return [...addresses, ...clauses, ...unrecorded(recorded, current)];
}

/** One warning where the record lacks something, however much. */
function unrecorded(recorded: AddressRecord, current: AddressRecord): Problem[] {
  const known = new Set(recorded.addresses);
  const missing = [
    ...current.addresses.filter((address) => !known.has(address)),
    ...Object.entries(current.clauses).flatMap(([policy, ids]) =>
      ids
        .filter((id) => !recorded.clauses[policy]?.includes(id))
        .map((id) => `the clause #${id} of ${policy}`),
    ),
  ];
  const [first, ...more] = missing;
  if (first === undefined) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const warning = problem(
    1,
    'address-record',
    `Published, but not yet recorded here: ${first}${others}.`,
    'Run `npm run policy -- addresses --write` and commit the file, so that they are guarded from now on.',
  );
  return [{ ...warning, severity: 'warning' }];
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
