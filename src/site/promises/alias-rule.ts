import type { Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { newFiles } from '../files/published-files.ts';
import type { Media } from '../view/media.ts';
import { pagePaths } from '../view/page-list.ts';
import { policiesOf, type View } from '../view/view.ts';

/**
 * An old address may not be that of a page or file that exists, nor lead to two places.
 * @param placeOf where an alias of a policy, by its index, stands in its policy.yaml
 */
export function checkAliases(
  view: View,
  media: Pick<Media, 'files'>,
  placeOf: (policy: Policy, index: number) => { readonly line: number; readonly column: number },
): Problem[] {
  const ofSite = new Map<string, string>([
    ...[...newFiles(view, media)].map(({ path }) => [keyOf(path), A_FILE] as const),
    [keyOf(view.addresses.notFound), A_FILE] as const,
    [keyOf(view.addresses.fileList), A_FILE] as const,
    ...pagePaths(view).map((path) => [keyOf(path), 'a page of this site'] as const),
  ]);
  // Some hosts and disks take small letters for capitals: there, a page at the one would replace the other.
  // What was published so already has to stay.
  const inAnyCase = new Map([...ofSite].map(([path, owner]) => [path.toLowerCase(), owner]));
  const published = new Set(view.recorded);
  const taken = new Map<string, string>();
  const { assets, searchIndex } = view.addresses;
  return policiesOf(view).flatMap((policy) =>
    policy.aliases.flatMap((alias, index): Problem[] => {
      const path = view.addresses.path(alias);
      const isBelow = [assets, searchIndex].some((folder) => path.startsWith(folder));
      const exact = isBelow
        ? 'the files of this site'
        : (ofSite.get(keyOf(path)) ?? taken.get(keyOf(path)) ?? ownerByName(alias));
      const inCapitals =
        exact === null && !published.has(alias) && inAnyCase.get(keyOf(path).toLowerCase());
      const owner = exact ?? (inCapitals || null);
      taken.set(keyOf(path), `the policy ${policyId(policy)}`);
      if (!owner) return [];
      return [
        {
          file: `${policyId(policy)}/policy.yaml`,
          ...placeOf(policy, index),
          rule: 'bad-alias',
          what: `The old address \`${alias}\` belongs already to ${owner}.`,
          mend: inCapitals
            ? 'Delete it from `aliases`: some hosts take capitals for small letters, and show one of the two alone.'
            : 'Delete it from `aliases`, here or there: an address can lead to one place only.',
          severity: 'error',
        },
      ];
    }),
  );
}

const A_FILE = 'a file of this site';

/** Folders of the site in which files can come to stand that this build does not know. */
const FOLDERS_OF_SITE = ['_astro', 'assets', 'consent', 'pagefind', 'schemas'];
/** Files that hosts read as settings or programs, and folders that they keep for themselves. */
const OF_HOSTS =
  /^\/(?:.*\/)?(?:[_.].*|cname|web\.config|cgi-bin|cdn-cgi|functions|netlify\.toml|vercel\.json|nginx\.conf|caddyfile)(?:\/|$)/i;
/** Endings of an address that a page can answer. */
const PAGE_ENDINGS = /\.(?:html?|xhtml|php\d?|aspx?|jspx?|shtml|cfm|cgi|do|pdf|docx?)$/i;

/**
 * Returns to whom an address belongs by its name alone, whether or not anything stands there yet; null if
 * to nobody.
 */
function ownerByName(alias: string): string | null {
  const steps = alias.toLowerCase().split('/').filter(Boolean);
  if (OF_HOSTS.test(alias)) return 'what hosts of websites keep for themselves';
  if (steps.at(-1) === 'timegate') return 'the gate at which hosts answer by time';
  if (FOLDERS_OF_SITE.includes(steps[0] ?? '')) return 'the files of this site';
  return /\.[a-z][a-z0-9]*$/.test(steps.at(-1) ?? '') && !PAGE_ENDINGS.test(alias)
    ? 'files of another kind, as which no page can answer'
    : null;
}

/** Addresses that one file answers: `/a`, `/a/` and `/a/index.html`. */
function keyOf(path: string): string {
  return path.replace(/\/(?:index\.html)?$/, '');
}
