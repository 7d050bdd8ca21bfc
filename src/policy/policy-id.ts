import type { Policy } from './library.ts';

/**
 * Which policy is meant, by its organisation’s folder and its own: `ikotek/privacy`. Notices at collection
 * are policies too, whose folders lie together: `ikotek/notices/registration`.
 */
export type PolicyId = string & { readonly policyId: true };

type Folders = Pick<Policy, 'organisation' | 'slug'>;

/** The folder of an organisation in which its notices at collection lie; no policy can be called so. */
export const NOTICES = 'notices';

/** The id of a policy that lies in these folders. */
export function policyId({ organisation, slug }: Folders): PolicyId {
  return `${organisation}/${slug}` as PolicyId;
}

/** The id that a text is, with or without slashes around it; null if it names no policy’s folders. */
export function parsePolicyId(text: string): PolicyId | null {
  const bare = text.replace(/^\/+|\/+$/g, '');
  return policyAbove(`${bare}/`) === bare ? (bare as PolicyId) : null;
}

/** The policy in whose folder a path lies, from the content folder or the site’s root; null of all others. */
export function policyAbove(path: string): PolicyId | null {
  const [id] = /^[^/]+\/(?:notices\/[^/]+|(?!notices\/)[^/]+)(?=\/)/.exec(path) ?? [];
  return (id as PolicyId | undefined) ?? null;
}

/** The folders that an id names. */
export function foldersOf(id: PolicyId): Folders {
  const [organisation = '', ...slug] = id.split('/');
  return { organisation, slug: slug.join('/') };
}

/** Whether a policy is a notice at collection, which sums up clauses of others. */
export function isNotice({ slug }: Pick<Policy, 'slug'>): boolean {
  return slug.startsWith(`${NOTICES}/`);
}

/** What files about a policy are called: its id without slashes. */
export function fileStem(policy: Folders): string {
  return policyId(policy).replaceAll('/', '-');
}
