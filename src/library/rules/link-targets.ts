import { clauseIds } from '../../policy/clause-fate.ts';
import { formatVersionName, restatedName } from '../../policy/version-name.ts';
import type { Content, OrganisationFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';

/** The clause ids that one can link to at an address; null where they are not known, since a file cannot be read. */
export type Ids = ReadonlySet<string> | null;

/** Addresses of the content by path. */
export interface Targets extends ReadonlyMap<string, Ids> {
  /** The site’s own address on the web, with a slash at its end; null where it is not known. */
  readonly home: string | null;
  /** Old addresses of policies, without a slash at the end. */
  readonly aliases: ReadonlySet<string>;
  /** Whatever else answers on this site: its own pages, those about versions and clauses, and files. */
  readonly pages: () => ReadonlySet<string>;
}

/** What every site has. */
const SITE_PAGES = [
  '/',
  '/about/',
  '/about/accessibility/',
  '/about/imprint/',
  '/about/privacy/',
  '/archive/',
  '/changes/',
  '/checkpoint',
  '/consent/',
  '/ledger.json',
  '/policies.json',
  '/search/',
  '/verify/',
];

/** The clause ids of one version. */
export function idsOf(version: VersionFile): Ids {
  return version.isWhole ? new Set(clauseIds(version)) : null;
}

/** Every address of the content that a text can link to: organisations, policies, published versions. */
export function targetsOf(content: Content): Targets {
  const url = content.site.value?.url;
  const home = url ? url.replace(/\/*$/, '/') : null;
  // They are many, and few texts link to one.
  let pages: ReadonlySet<string> | null = null;
  const targets = Object.assign(new Map<string, Ids>(), {
    home,
    aliases: new Set(content.aliases.map((alias) => alias.replace(/\/$/, ''))),
    pages: () => {
      pages ??= new Set([...SITE_PAGES, ...content.organisations.flatMap(pagesOf)]);
      return pages;
    },
  });
  for (const organisation of content.organisations) {
    targets.set(`/${organisation.slug}/`, new Set(['contacts']));
    for (const policy of organisation.policies) {
      const published = policy.versions.filter((version) => !version.isDraft && version.name);
      for (const version of published) {
        if (version.name)
          targets.set(`/${policy.path}/${formatVersionName(version.name)}/`, idsOf(version));
      }
      for (const restated of policy.restated) {
        const name = restated.name && restatedName(formatVersionName(restated.name));
        if (name) targets.set(`/${policy.path}/${name}/`, idsOf(restated));
      }
      // At the address of the policy, every id that it ever published is answered.
      const ever = [...published, ...policy.restated];
      const isKnown = ever.every((version) => version.isWhole);
      targets.set(`/${policy.path}/`, isKnown ? new Set(ever.flatMap(clauseIds)) : null);
      targets.set(`/${policy.path}/history/`, new Set());
    }
  }
  return targets;
}

/** Pages and files beside those of policies and versions. */
function pagesOf({ slug, services, policies }: OrganisationFolder): string[] {
  const own = policies.flatMap(({ path, versions, restated }) => {
    const at = `/${path}/`;
    const published = versions.filter((version) => !version.isDraft && version.name);
    const names = published.flatMap(({ name }) => (name ? [formatVersionName(name)] : []));
    const all = [
      ...names,
      ...restated.flatMap(({ name }) => (name ? [restatedName(formatVersionName(name))] : [])),
    ];
    const pairs = names.flatMap((from, index) => {
      const to = names[index + 1];
      return to === undefined ? [] : [`${from}/${to}/`, `${from}/${to}/redline.docx`];
    });
    return [
      `${at}policy.json`,
      `${at}on/`,
      `${at}compare/`,
      ...[...names.map((name) => `${name}/`), ...pairs].map((pair) => `${at}compare/${pair}`),
      ...published.flatMap(clauseIds).map((id) => `${at}clause/${id}/`),
      ...all.flatMap((name) =>
        ['index.txt', 'index.md', 'version.json', 'proof.json'].map(
          (file) => `${at}${name}/${file}`,
        ),
      ),
    ];
  });
  return [...own, ...(services ? [`/${slug}/services.json`] : [])];
}
