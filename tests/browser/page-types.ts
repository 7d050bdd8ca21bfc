import { publishedPolicies } from './published-policies.ts';
import { type ServedSite, sitemapPaths } from './served-sites.ts';

/** One page of every type that a site has, by the type’s name. */
export async function pageTypes(of: ServedSite): Promise<Map<string, string>> {
  const { base } = of;
  const policies = await publishedPolicies(of);
  const versions = policies.flatMap((policy) => policy.versions);
  const paths = await sitemapPaths(of);
  const version = (status: string) => versions.find((each) => each.status === status)?.path;
  const [policy] = policies;
  const candidates: [string, string | undefined][] = [
    ['home', base],
    ['organisation', policy?.path.replace(/[^/]+\/$/, '')],
    ['policy in force', policies.find(({ inForce }) => inForce)?.path],
    ['policy without a version in force', policies.find(({ inForce }) => !inForce)?.path],
    ['version in force', version('in force')],
    ['superseded version', version('superseded')],
    ['upcoming version', version('upcoming')],
    ['withdrawn version', version('withdrawn')],
    ['undated version', versions.find(({ effective }) => !effective)?.path],
    ['history', paths.find((path) => path.endsWith('/history/'))],
    ['comparison', paths.find((path) => path.includes('/compare/'))],
    ...['archive', 'changes', 'search'].map((name): [string, string] => [name, `${base}${name}/`]),
    ['how this archive works', `${base}about/`],
    ...['accessibility', 'privacy', 'imprint'].map((name): [string, string] => [
      name,
      `${base}about/${name}/`,
    ]),
    ['not found', `${base}nothing/stands/here/`],
  ];
  return new Map(candidates.flatMap(([type, path]) => (path ? [[type, path]] : [])));
}
