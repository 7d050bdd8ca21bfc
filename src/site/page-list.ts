import type { Version } from '../policy/library.ts';
import { policiesOf, type View } from './view.ts';

/** Pages of the site itself. */
const ABOUT = ['accessibility', 'privacy', 'imprint'] as const;

/** Addresses of all pages that can be read and indexed; drafts are none. Aliases are apart. */
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
  const organisations = view.library.organisations.map(({ slug }) => addresses.organisation(slug));
  const policies = policiesOf(view).flatMap((policy) => {
    const published = policy.versions.filter((version) => !version.draft);
    const pairs = published
      .slice(1)
      .map((version, index): [Version, Version] => [published[index] as Version, version]);
    return [
      addresses.policy(policy),
      addresses.history(policy),
      ...published.map((version) => addresses.version(policy, version)),
      ...pairs.map(([from, to]) => addresses.compare(policy, from, to)),
    ];
  });
  return [...own, ...organisations, ...policies];
}
