import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import type { VersionFileName } from '../view/addresses.ts';
import { clauseIdsEver, isContinued } from '../view/clause-history.ts';
import { canonicalPath } from '../view/current-version.ts';
import { serviceLists } from '../view/service-list.ts';
import { restatedTexts, sealOf, textsOf } from '../view/version-texts.ts';
import { policiesOf, publishedPolicies, type View } from '../view/view.ts';
import { gpcFile } from './gpc-file.ts';

/** Pages of the site itself. */
const ABOUT = ['accessibility', 'privacy', 'imprint'] as const;

/** Addresses of the pages that search engines shall know: those that show what another one shows, or nothing yet, are left out. */
export function indexedPaths(view: View): string[] {
  const { addresses } = view;
  const left = publishedPolicies(view).flatMap((policy) => {
    const versions = publishedVersions(policy);
    const twins = versions.flatMap((version) => {
      const own = addresses.compareWithCurrent(policy, version);
      return canonicalPath(view, policy, version) === own ? [] : [own];
    });
    const renamed = clauseIdsEver(policy).filter((id) => isContinued(view, policy, id));
    return [
      ...twins,
      ...(versions.length > 1 ? [] : [addresses.compareAny(policy)]),
      ...renamed.map((id) => addresses.clauseHistory(policy, id)),
      // The organisation’s own words are what is looked for.
      ...restatedTexts(policy).map((version) => addresses.version(policy, version)),
    ];
  });
  const isLeft = new Set(left);
  return pagePaths(view).filter((path) => !isLeft.has(path));
}

/** Addresses of all pages that can be read; drafts are none. Aliases are apart. */
export function pagePaths(view: View): string[] {
  const { addresses } = view;
  const own = [
    addresses.home,
    addresses.archive,
    addresses.changes,
    addresses.search,
    addresses.consent,
    addresses.verify,
    addresses.about(),
    ...ABOUT.map((page) => addresses.about(page)),
  ];
  const shown = publishedPolicies(view);
  const organisations = [...new Set(shown.map(({ organisation }) => organisation))];
  const policies = shown.flatMap((policy) => {
    const published = publishedVersions(policy);
    return [
      addresses.policy(policy),
      addresses.history(policy),
      ...published.map((version) => addresses.version(policy, version)),
      ...restatedTexts(policy).map((version) => addresses.version(policy, version)),
      ...view.comparisons(policy).map(({ from, to }) => addresses.compare(policy, from, to)),
      ...published.map((version) => addresses.compareWithCurrent(policy, version)),
      addresses.compareAny(policy),
      addresses.on(policy),
      ...clauseIdsEver(policy).map((id) => addresses.clauseHistory(policy, id)),
    ];
  });
  return [...own, ...organisations.map((slug) => addresses.organisation(slug)), ...policies];
}

/** The files beside a version’s page; a proof only where there is something to prove. */
function versionFilesOf(view: View, policy: Policy, version: Version): VersionFileName[] {
  const isSealed = sealOf(view, policy, version) !== null;
  return ['index.md', 'index.txt', 'version.json', ...(isSealed ? ['proof.json' as const] : [])];
}

/** Addresses of the files beside the pages, as far as they have names of their own; images are apart. */
export function filePaths(view: View): string[] {
  const { addresses } = view;
  const { logo } = view.library.site.brand;
  const own = [
    '404.html',
    'robots.txt',
    'sitemap.xml',
    '_headers',
    '_redirects',
    ...(logo ? [logo] : []),
  ];
  const gpc = gpcFile(view);
  return [
    ...own.map((file) => addresses.path(`/${file}`)),
    ...(gpc ? [gpc.path] : []),
    addresses.policiesJson,
    addresses.searchWords,
    addresses.ledger,
    addresses.checkpoint,
    addresses.archivedWords,
    ...serviceListPaths(view),
    ...policiesOf(view).flatMap((policy) => [
      addresses.policyJson(policy),
      ...view.comparisons(policy).map(({ from, to }) => addresses.redline(policy, from, to)),
      ...textsOf(policy).flatMap((version) =>
        versionFilesOf(view, policy, version).map((file) =>
          addresses.versionFile(policy, version, file),
        ),
      ),
    ]),
  ];
}

/** Addresses of the lists of services, which other sites ask for. */
export function serviceListPaths(view: View): string[] {
  return serviceLists(view).map(({ organisation }) => view.addresses.servicesJson(organisation));
}
