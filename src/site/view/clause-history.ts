import { headingText } from '../../policy/canonical-text.ts';
import { clauseIds, successorIn } from '../../policy/clause-fate.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import type { View } from './view.ts';

/** One wording of a clause: what it said in one version after another. */
export interface Wording {
  /** The versions that had it, oldest first, with the id that the clause had in each. */
  readonly versions: readonly { readonly version: Version; readonly id: string }[];
  /** What this wording did to the one before it; null for the first that is known. */
  readonly change: 'changed' | 'added' | null;
}

/**
 * The version since which each clause of a version has said what it says, by clause id: its own heading
 * and words, in whatever place. The first version that is known stands for what was before it.
 */
export function clauseSince(view: View, policy: Policy, version: Version): Map<string, Version> {
  return sinceByVersion(view, policy).get(version) ?? new Map();
}

const known = new WeakMap<View, Map<Policy, Map<Version, Map<string, Version>>>>();

function sinceByVersion(view: View, policy: Policy): Map<Version, Map<string, Version>> {
  const policies = known.get(view) ?? new Map();
  known.set(view, policies);
  const before = policies.get(policy);
  if (before) return before;
  const since = new Map<Version, Map<string, Version>>();
  const versions = publishedVersions(policy);
  versions.forEach((version, index) => {
    const previous = versions[index - 1];
    const own = new Map<string, Version>();
    for (const { id, from } of originsOf(view, policy, previous ?? null, version)) {
      const old = from === null ? undefined : previous && since.get(previous)?.get(from);
      own.set(id, old ?? version);
    }
    since.set(version, own);
  });
  policies.set(policy, since);
  return since;
}

/**
 * Each clause of a version, with the clause of the version before that said the very same; null if no clause
 * did.
 */
function originsOf(
  view: View,
  policy: Policy,
  previous: Version | null,
  version: Version,
): { id: string; from: string | null }[] {
  if (!previous) return clauseIds(version).map((id) => ({ id, from: null }));
  return view.changes(policy, { from: previous, to: version }).clauses.flatMap((change) => {
    const id = change.to?.clause;
    return id ? [{ id, from: change.kind === 'same' ? (change.from?.clause ?? null) : null }] : [];
  });
}

/**
 * All wordings of a clause, oldest first: back from the last version that has the id to the first that
 * the clause can be followed to, and on to where it went. A version in which it is missing parts them.
 */
export function wordingsOf(view: View, policy: Policy, id: string): Wording[] {
  const versions = publishedVersions(policy);
  const last = versions.findLastIndex((version) => clauseIds(version).includes(id));
  if (last < 0) return [];
  const chain: (string | null)[] = versions.map(() => null);
  chain[last] = id;
  const step = (index: number) => {
    const [from, to] = [versions[index - 1], versions[index]];
    return from && to ? view.changes(policy, { from, to }).clauses : [];
  };
  for (let at = last; at > 0; at--) {
    const change = step(at).find(({ to }) => to?.clause === chain[at]);
    const earlier = change?.from?.clause ?? null;
    // An id that was given up and came back is one clause.
    chain[at - 1] = earlier ?? (clauseIds(versions[at - 1] as Version).includes(id) ? id : null);
  }
  for (let at = last + 1; at < versions.length; at++)
    chain[at] = step(at).find(({ from }) => from?.clause === chain[at - 1])?.to?.clause ?? null;
  const wordings: { versions: { version: Version; id: string }[]; change: Wording['change'] }[] =
    [];
  versions.forEach((version, at) => {
    const current = chain[at];
    if (!current) return;
    const change = at > 0 ? step(at).find(({ to }) => to?.clause === current) : undefined;
    const isSame = change?.kind === 'same' && chain[at - 1] !== null;
    if (isSame) wordings.at(-1)?.versions.push({ version, id: current });
    else
      wordings.push({
        versions: [{ version, id: current }],
        change: change?.kind === 'changed' || change?.kind === 'added' ? change.kind : null,
      });
  });
  return wordings;
}

/** Whether a clause goes on under another id, so that the page of that one shows the same. */
export function isContinued(view: View, policy: Policy, id: string): boolean {
  // Following a clause through all versions takes time.
  const isGivenUp = publishedVersions(policy).some((version) => successorIn(version, id) !== null);
  return isGivenUp && wordingsOf(view, policy, id).at(-1)?.versions.at(-1)?.id !== id;
}

/**
 * Every clause id that the published versions of a policy have had, with the heading of the last that has
 * it.
 */
export function clausesEver(policy: Policy): Map<string, string> {
  const headings = new Map<string, string>();
  // From the newest on, so that those of today come first, in their order.
  for (const { document } of publishedVersions(policy).reverse())
    for (const clause of clausesOf(document.clauses))
      if (!headings.has(clause.id)) headings.set(clause.id, headingText(clause));
  return headings;
}

/** The ids alone. */
export function clauseIdsEver(policy: Policy): string[] {
  return [...clausesEver(policy).keys()];
}
