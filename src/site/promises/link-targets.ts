import { clauseIds } from '../../policy/clause-fate.ts';
import { newFiles } from '../files/published-files.ts';
import { redirectsOf } from '../files/redirects.ts';
import { CONSENT_RELEASES } from '../view/consent-releases.ts';
import { otherViews } from '../view/language-view.ts';
import type { Media } from '../view/media.ts';
import { pagePaths } from '../view/page-list.ts';
import { textsOf } from '../view/version-texts.ts';
import { publishedPolicies, type View } from '../view/view.ts';

/** The ids that one can link to at an address; null if they are not known, since a file cannot be read. */
export type Ids = ReadonlySet<string> | null;

/** Where a link of the content can lead on this site. Addresses are paths from the site’s root. */
export interface LinkTargets {
  /** The site’s own address on the web, with a slash at its end; null if it is not known. */
  readonly home: string | null;
  /** The pages of which it is known what one can link to on them: organisations, policies, versions. */
  readonly ids: ReadonlyMap<string, Ids>;
  /** The policies that have a version. */
  readonly policies: readonly string[];
  /** Old addresses of policies, without a slash at the end. */
  readonly aliases: ReadonlySet<string>;
  /** Every address that answers, pages and files. Listed when it is first asked for: they are many. */
  readonly all: () => ReadonlySet<string>;
}

/**
 * @param view of the versions that are published: a link to a draft leads nowhere
 * @param unread files of versions whose text could not be read to its end
 * @param home null if site.yaml does not tell
 */
export function linkTargets(
  view: View,
  media: Pick<Media, 'files'>,
  unread: ReadonlySet<string>,
  home: string | null,
): LinkTargets {
  const { addresses } = view;
  const base = addresses.path('/').length - 1;
  const fromRoot = (path: string) => path.slice(base);
  const ids = new Map<string, Ids>();
  const policies = publishedPolicies(view);
  for (const policy of policies) {
    const [contacts = '', id = ''] = addresses.contacts(policy).split('#');
    ids.set(fromRoot(contacts), new Set([id]));
    const texts = textsOf(policy);
    const idsOf = (versions: typeof texts): Ids =>
      versions.some(({ file }) => unread.has(file)) ? null : new Set(versions.flatMap(clauseIds));
    for (const version of texts)
      ids.set(fromRoot(addresses.version(policy, version)), idsOf([version]));
    // At the address of the policy, every id that it ever published is answered.
    ids.set(fromRoot(addresses.policy(policy)), idsOf(texts));
    ids.set(fromRoot(addresses.history(policy)), new Set());
  }
  let all: ReadonlySet<string> | null = null;
  return {
    home,
    ids,
    policies: policies.map((policy) => fromRoot(addresses.policy(policy))),
    aliases: new Set(redirectsOf(view).map(({ from }) => fromRoot(from).replace(/\/$/, ''))),
    all: () => {
      all ??= new Set(
        [...[view, ...otherViews(view)].flatMap(pagePaths), ...filePaths(view, media)].map(
          fromRoot,
        ),
      );
      return all;
    },
  };
}

function filePaths(view: View, media: Pick<Media, 'files'>): string[] {
  const { addresses } = view;
  const releases = ['releases.json', ...CONSENT_RELEASES.map(({ file }) => file)];
  return [
    ...[...newFiles(view, media)].map(({ path }) => path),
    ...releases.map(addresses.consentFile),
    addresses.notFound,
    // A text can name its own proof, which is there from its sealing on.
    ...publishedPolicies(view).flatMap((policy) =>
      textsOf(policy).map((version) => addresses.versionFile(policy, version, 'proof.json')),
    ),
  ];
}
