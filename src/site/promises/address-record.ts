import { parseTag } from '../../announce/entry-tag.ts';
import { sealKey } from '../../ledger/seal-key.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import { policyId } from '../../policy/policy-id.ts';
import { redirectsOf } from '../files/redirects.ts';
import { tagToRecord } from '../view/first-published.ts';
import { otherViews } from '../view/language-view.ts';
import { pagePaths, serviceListPaths } from '../view/page-list.ts';
import { entryName, textsOf } from '../view/version-texts.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { unsealedVersions } from './unsealed-versions.ts';

/** `content/addresses.json`: every address and clause id ever published, from the site’s root. */
export interface AddressRecord {
  readonly addresses: readonly string[];
  /** By policy (`ikotek/privacy`). */
  readonly clauses: Readonly<Record<string, readonly string[]>>;
  /**
   * The `tag:` address that each version has in feeds and calendars, by `ikotek/privacy/2021-11-17`: given
   * when
   * it was first recorded, and kept wherever the site moves. Versions that were sealed before have none here;
   * the ledger keeps theirs.
   */
  readonly tags?: Readonly<Record<string, string>>;
}

export const RECORD_FILE = 'addresses.json';

/** The record of a site of which nothing was published yet. */
export const EMPTY_RECORD: AddressRecord = { addresses: [], clauses: {} };

/** What the site publishes now. */
export function currentAddressRecord(view: View): AddressRecord {
  const base = view.addresses.path('/').length - 1;
  const paths = [
    ...[view, ...otherViews(view)].flatMap(pagePaths),
    // The one file that scripts on other sites cannot do without.
    ...serviceListPaths(view),
    // What is recorded of Word files are their pages of comparison.
    ...redirectsOf(view).flatMap(({ from, leadsTo }) => (leadsTo === 'word-files' ? [] : from)),
  ];
  const clauses = publishedPolicies(view).map((policy): [string, string[]] => {
    const published = textsOf(policy).filter((version) => !version.draft);
    return [policyId(policy), sorted(published.flatMap(clauseIds))];
  });
  return {
    addresses: sorted(paths.map((path) => path.slice(base))),
    clauses: Object.fromEntries(clauses),
    ...tagsIn(currentTags(view)),
  };
}

/** The tags of what is not sealed yet: the ledger keeps the day and the host of everything else. */
function currentTags(view: View): [string, string][] {
  return unsealedVersions(view)
    .filter(({ policy, version }) => policy.versions.includes(version))
    .map(({ policy, version }) => {
      const name = sealKey(entryName(policy, version));
      return [name, view.tags[name] ?? tagToRecord(view, policy, version, view.today)];
    });
}

/** The key is left out where there are none: records from before they were kept stay as they are. */
function tagsIn(tags: readonly (readonly [string, string])[]): Pick<AddressRecord, 'tags'> {
  return tags.length > 0 ? { tags: Object.fromEntries(tags) } : {};
}

/** The record with everything added that is published now; nothing is ever dropped. */
export function mergeAddressRecords(
  recorded: AddressRecord,
  current: AddressRecord,
): AddressRecord {
  const policies = sorted([...Object.keys(recorded.clauses), ...Object.keys(current.clauses)]);
  const named = [...Object.entries(recorded.tags ?? {}), ...Object.entries(current.tags ?? {})];
  // The earlier day is that of the first publication.
  const tags = sorted(named.map(([name]) => name)).map((name) => {
    const given = named.flatMap(([each, tag]) => (each === name ? [tag] : []));
    return [name, given.reduce((first, tag) => (isEarlier(tag, first) ? tag : first))] as const;
  });
  return {
    addresses: sorted([...recorded.addresses, ...current.addresses]),
    clauses: Object.fromEntries(
      policies.map((policy) => [
        policy,
        sorted([...(recorded.clauses[policy] ?? []), ...(current.clauses[policy] ?? [])]),
      ]),
    ),
    ...tagsIn(tags),
  };
}

function isEarlier(tag: string, other: string): boolean {
  const [day, otherDay] = [tag, other].map((each) => parseTag(each)?.day ?? '9999');
  return day === otherDay ? tag < other : (day ?? '') < (otherDay ?? '');
}

/** The record as its file has it: one entry a line, so that a change shows as a line. */
export function formatAddressRecord(record: AddressRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Reads the record’s file. Returns null if it is not one. */
export function parseAddressRecord(text: string): AddressRecord | null {
  try {
    const value = JSON.parse(text) as Partial<AddressRecord> | null;
    const { addresses, clauses, tags = {} } = value ?? {};
    const lists = [addresses, ...Object.values(clauses ?? {})];
    const isRecord =
      typeof clauses === 'object' &&
      clauses !== null &&
      !Array.isArray(clauses) &&
      typeof tags === 'object' &&
      Object.values(tags ?? {}).every((tag) => typeof tag === 'string') &&
      lists.every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));
    return isRecord ? (value as AddressRecord) : null;
  } catch {
    return null;
  }
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
