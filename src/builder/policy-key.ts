import { createHash } from 'node:crypto';
import { quarterOf } from '../policy/date.ts';
import type { Policy } from '../policy/library.ts';
import { namedServices } from '../policy/named-services.ts';
import { policyId } from '../policy/policy-id.ts';
import { redirectsOf } from '../site/files/redirects.ts';
import { eventsOf } from '../site/files/revision-entry.ts';
import type { LoadedSite } from '../site/load-site.ts';
import { noticedVersions } from '../site/view/noticed.ts';
import { serviceLists } from '../site/view/service-list.ts';
import { successorOf } from '../site/view/successor.ts';
import { summedClauses } from '../site/view/summed-up.ts';

import { policiesOf, type View } from '../site/view/view.ts';

/** The record of addresses grows with every version; each policy's key has its own part of it. */
const NOT_SHARED = new Set(['addresses.json']);

/**
 * For each policy’s folder in the built site: SHA-256 of everything that decides what is written below
 * it. What is not of another organisation or another policy counts, whether or not a page makes use
 * of it today; what such a page is to show of other policies must be added here.
 * @param view the site’s own, or that of a further language, whose folders lie below its code
 * @param surroundings digests of what does not lie in the content: code, assets
 */
export function policyKeys(
  { view, digests }: { view: View } & Pick<LoadedSite, 'digests'>,
  surroundings: readonly string[],
): Map<string, string> {
  const files = [...digests].map(([path, digest]) => ({ path, digest, at: path.split('/') }));
  const base = view.home.addresses.path('/').length;
  const redirects = redirectsOf(view).map(({ from, to }) => [from.slice(base), to] as const);
  const shared = files.filter(
    ({ path, at }) => (at.length === 1 || at[0] === 'words') && !NOT_SHARED.has(path),
  );
  const lists = serviceLists(view);
  return new Map(
    policiesOf(view).map((policy) => {
      const folder = policyId(policy);
      const place = folderIn(view, policy);
      const own = files.filter(
        ({ path, at }) =>
          path.startsWith(`${folder}/`) || (at.length === 2 && at[0] === policy.organisation),
      );
      const facts = {
        surroundings,
        language: view.language,
        statuses: statusFacts(view, policy),
        files: [...shared, ...own].map(({ path, digest }) => [path, digest]),
        // All that the record of addresses decides about the policy.
        comparisons: view.comparisons(policy).map(({ from, to }) => [from.name, to.name]),
        // The record keeps the names that versions have in feeds.
        tags: Object.entries(view.tags).filter(([name]) => name.startsWith(`${folder}/`)),
        // The consent tool keeps a choice under the versions in force of all policies.
        services: lists.filter(
          ({ organisation }) => organisation === policy.organisation && hasTool(policy),
        ),
        // A notice says how the clauses stand that it sums up.
        summedUp: policy.versions.map((version) =>
          summedClauses(view, policy, version).map(({ entry, read, shown, standing }) => [
            ...[entry, read.effective, read.document.clauses.map(({ heading }) => heading)],
            ...[shown.name, shown.effective, standing],
          ]),
        ),
        // Links of site.yaml lead to pages in the language of the reader where they are translated.
        pages: view.library.pages.map(({ name, translations }) => [
          name,
          Object.keys(translations),
        ]),
        // Its pages name the policy in its place, and say where it stood before.
        successor: successorFacts(view, policy),
        // A policy may have had an address below another one’s.
        redirects: redirects.filter(([from]) => from.startsWith(`${place}/`)),
      };
      return [place, createHash('sha256').update(JSON.stringify(facts)).digest('hex')];
    }),
  );
}

/** The folder of a policy in the built site, as a view of it shows it: `acme/terms`, `it/acme/terms`. */
export function folderIn({ addresses, home }: View, policy: Policy): string {
  const isHome = addresses === home.addresses;
  return isHome ? policyId(policy) : `${addresses.language}/${policyId(policy)}`;
}

/** All that the day decides. A page that asks for the day itself is not taken over on another one. */
function statusFacts(view: View, policy: Policy) {
  const standings = view.timeline(policy);
  return {
    standings: standings.map(({ version, status, supersededBy, predecessor, withdrawal }) => [
      version.name,
      status,
      supersededBy?.name,
      predecessor?.name,
      withdrawal,
    ]),
    onlyLastKnown: policy.versions.flatMap((version) =>
      view.isOnlyLastKnown(policy, version) ? [version.name] : [],
    ),
    events: eventsOf(view, policy).map(({ kind, standing, day }) => [
      kind,
      standing.version.name,
      day,
    ]),
    noticed: noticedVersions(view, policy).map(({ version }) => version.name),
    // Where drawings of time end.
    quarter: quarterOf(view.keyedDay),
  };
}

function successorFacts(view: View, policy: Policy): readonly string[] {
  const heir = successorOf(view, policy);
  return heir
    ? [view.addresses.policy(heir), heir.title, view.organisation(heir.organisation).name]
    : [];
}

function hasTool({ versions }: Policy): boolean {
  return versions.some(({ document }) => namedServices(document) !== null);
}
