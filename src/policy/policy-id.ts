import type { Policy } from './library.ts';

/** Which policy is meant, by its organisation’s folder and its own: `ikotek/privacy`. */
export type PolicyId = string & { readonly policyId: true };

type Folders = Pick<Policy, 'organisation' | 'slug'>;

/** The id of a policy that lies in these folders. */
export function policyId({ organisation, slug }: Folders): PolicyId {
  return `${organisation}/${slug}` as PolicyId;
}

/** The id that a text is, with or without slashes around it; null where it names no two folders. */
export function parsePolicyId(text: string): PolicyId | null {
  const bare = text.replace(/^\/+|\/+$/g, '');
  return /^[^/]+\/[^/]+$/.test(bare) ? (bare as PolicyId) : null;
}

/** The folders that an id names. */
export function foldersOf(id: PolicyId): Folders {
  const [organisation = '', slug = ''] = id.split('/');
  return { organisation, slug };
}
