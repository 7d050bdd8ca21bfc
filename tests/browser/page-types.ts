import type { Page } from 'playwright-core';
import { type PublishedPolicy, publishedPolicies } from './published-policies.ts';
import { BOTH_SITES, type ServedSite, site, sitemapPaths } from './served-sites.ts';

/** A page of a type, on a site that has one. */
export interface PageOfType {
  readonly of: ServedSite;
  readonly type: string;
  readonly path: string;
}

/**
 * One page of every type, each once: of a type that both sites have, that of the one named. Tests of two
 * looks name another site in each, and so see both.
 */
export async function pagesOfTypes(first: (typeof BOTH_SITES)[number]): Promise<PageOfType[]> {
  const pages = new Map<string, PageOfType>();
  for (const of of [first, ...BOTH_SITES].map(site))
    for (const [type, path] of await pageTypes(of))
      if (!pages.has(type)) pages.set(type, { of, type, path });
  return [...pages.values()];
}

/**
 * One page of every type that a site has, by the type’s name. Throws where there are few, since tests of
 * none prove nothing.
 */
export async function pageTypes(of: ServedSite): Promise<Map<string, string>> {
  const { base } = of;
  const policies = await publishedPolicies(of);
  const versions = policies.flatMap((policy) => policy.versions);
  const paths = await sitemapPaths(of);
  const like = (pattern: string) => paths.find((path) => new RegExp(`${pattern}$`).test(path));
  const several = policies.find(({ versions: all }) => all.length > 1);
  const version = (status: string) => versions.find((each) => each.status === status)?.path;
  const [policy] = policies;
  const notice = policies.find(({ path }) => path.includes('/notices/'))?.path;
  const candidates: [string, string | undefined][] = [
    ['home', base],
    ['organisation', policy?.path.replace(/[^/]+\/$/, '')],
    ['rights', paths.find((path) => path.endsWith('/rights/'))],
    ['defined terms', paths.find((path) => path.endsWith('/glossary/'))],
    ['policy in force', policies.find(({ inForce }) => inForce)?.path],
    ['policy without a version in force', policies.find(({ inForce }) => !inForce)?.path],
    ['version in force', version('in force')],
    ['superseded version', version('superseded')],
    ['upcoming version', version('upcoming')],
    ['withdrawn version', version('withdrawn')],
    ['undated version', versions.find(({ effective }) => !effective)?.path],
    ['notice', notice],
    ['form of a notice', notice && `${notice}form/`],
    ['clauses of an organisation', policy?.path.replace(/[^/]+\/$/, 'clauses/')],
    ['history', paths.find((path) => path.endsWith('/history/'))],
    ['comparison', like('/compare/[^/]+/[^/]+/')],
    ['comparison with the version in force', like('/compare/[^/]+/')],
    ['the version in force beside itself', several && `${several.path}compare/${several.inForce}/`],
    ['comparison of any two versions', several && `${several.path}compare/`],
    ['what applied on a day', several && `${several.path}on/`],
    ['what applied on a day, answered', several && `${several.path}on/?date=2019-09-10`],
    ['wordings of a clause', like('/clause/[^/]+/')],
    ...comparisonOfAny(several),
    ...['archive', 'changes', 'search', 'clauses'].map((name): [string, string] => [
      name,
      `${base}${name}/`,
    ]),
    ['page of the site’s own', paths.find((path) => path.startsWith(`${base}pages/`))],
    ['consent tool', `${base}consent/`],
    ['verify a text', `${base}verify/`],
    ['how this archive works', `${base}about/`],
    ...['accessibility', 'privacy', 'imprint'].map((name): [string, string] => [
      name,
      `${base}about/${name}/`,
    ]),
    ['not found', `${base}nothing/stands/here/`],
  ];
  const types = new Map(candidates.flatMap(([type, path]) => (path ? [[type, path]] : [])));
  if (types.size < 20) throw new Error(`There are only ${types.size} types of pages at ${base}`);
  return types;
}

/** The first and the last version of a policy, compared in the browser. */
function comparisonOfAny(policy: PublishedPolicy | undefined): [string, string][] {
  const names = policy?.versions.map(({ version }) => version) ?? [];
  const address = `${policy?.path}compare/?from=${names.at(0)}&to=${names.at(-1)}`;
  return policy ? [['comparison made in the browser', address]] : [];
}

/**
 * Waits until a page is as it stays: the consent tool stands where the page keeps its place, or the banner
 * asks, and what the address asks is answered.
 */
export async function settled(page: Page, path: string): Promise<void> {
  const hasTool = await page.evaluate(async () => {
    await window.clausebook?.ready;
    return document.querySelector('[data-consent-tool]') !== null;
  });
  if (hasTool) await page.locator('[data-consent-tool]').getByRole('form').waitFor();
  // What is still being made says so, and ends with three points.
  const answer = page.locator('#_said').filter({ hasText: /[.:]/, hasNotText: '…' });
  if (path.includes('?')) await answer.waitFor();
}
