import { clauseIdsEver } from './clause-page.ts';
import { publishedVersions } from './clause-since.ts';
import { canonicalPath } from './compare-page.ts';
import { policiesOf, publishedPolicies, type View } from './view.ts';

/** Pages of the site itself. */
const ABOUT = ['accessibility', 'privacy', 'imprint'] as const;

/** Addresses of the pages that search engines shall know: those that show what another one shows are left out. */
export function indexedPaths(view: View): string[] {
  const twins = publishedPolicies(view).flatMap((policy) =>
    publishedVersions(policy).flatMap((version) => {
      const own = view.addresses.compareWithCurrent(policy, version);
      return canonicalPath(view, policy, version) === own ? [] : [own];
    }),
  );
  const isTwin = new Set(twins);
  return pagePaths(view).filter((path) => !isTwin.has(path));
}

/** Addresses of all pages that can be read; drafts are none. Aliases are apart. */
export function pagePaths(view: View): string[] {
  const { addresses } = view;
  const own = [
    addresses.home,
    addresses.archive,
    addresses.changes,
    addresses.search,
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
      ...view.comparisons(policy).map(({ from, to }) => addresses.compare(policy, from, to)),
      ...published.map((version) => addresses.compareWithCurrent(policy, version)),
      addresses.compareAny(policy),
      addresses.on(policy),
      ...clauseIdsEver(policy).map((id) => addresses.clauseHistory(policy, id)),
    ];
  });
  return [...own, ...organisations.map((slug) => addresses.organisation(slug)), ...policies];
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
  return [
    ...own.map((file) => addresses.path(`/${file}`)),
    addresses.policiesJson,
    ...policiesOf(view).flatMap((policy) => [
      addresses.policyJson(policy),
      ...view.comparisons(policy).map(({ from, to }) => addresses.redline(policy, from, to)),
      ...policy.versions.flatMap((version) =>
        (['index.md', 'index.txt', 'version.json'] as const).map((file) =>
          addresses.versionFile(policy, version, file),
        ),
      ),
    ]),
  ];
}
