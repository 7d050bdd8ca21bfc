import { at, fetchText, type ServedSite } from './served-sites.ts';

/** A policy as its policy.json tells it: tests find their pages there, whatever the content. */
export interface PublishedPolicy {
  readonly title: string;
  readonly path: string;
  readonly inForce: string | null;
  readonly onlyLastKnown: boolean;
  readonly versions: readonly PublishedVersion[];
}

export interface PublishedVersion {
  readonly version: string;
  readonly status: 'upcoming' | 'in force' | 'superseded' | 'withdrawn';
  readonly effective: string | null;
  readonly digest: { readonly value: string };
  readonly path: string;
  readonly text: string;
  readonly json: string;
}

/** The tree of a version’s text, as far as tests look into version.json. */
export interface PublishedText {
  readonly moved: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
  readonly digest: { readonly value: string };
  readonly document: { readonly clauses: readonly PublishedClause[] };
}

interface PublishedClause {
  readonly id: string;
  readonly clauses: readonly PublishedClause[];
}

/**
 * All policies of a site. A test of none, or of policies without a version, would prove nothing: that
 * throws.
 */
export async function publishedPolicies(of: ServedSite): Promise<PublishedPolicy[]> {
  const { policies } = JSON.parse(await fetchText(of, `${of.base}policies.json`)) as {
    policies: { json: string }[];
  };
  const found: PublishedPolicy[] = await Promise.all(
    policies.map(async ({ json }) => {
      const policy = JSON.parse(await fetchText(of, json));
      return {
        ...policy,
        path: pathOf(policy.address),
        versions: policy.versions.map((version: { address: string }) => ({
          ...version,
          path: pathOf(version.address),
        })),
      };
    }),
  );
  if (!found.some(({ versions }) => versions.length > 0))
    throw new Error(`No version is published at ${at(of, of.base)}`);
  return found;
}

export async function publishedText(
  of: ServedSite,
  version: PublishedVersion,
): Promise<PublishedText> {
  return JSON.parse(await fetchText(of, version.json));
}

/** The versions of a status, all policies together. A test of none would prove nothing, so that throws. */
export async function versionsOf(
  of: ServedSite,
  status: PublishedVersion['status'],
): Promise<PublishedVersion[]> {
  const policies = await publishedPolicies(of);
  const found = policies.flatMap(({ versions }) =>
    versions.filter((each) => each.status === status),
  );
  if (found.length === 0) throw new Error(`No version is ${status} at ${at(of, of.base)}`);
  return found;
}

export function clauseIds({ document }: PublishedText): string[] {
  const idsOf = (clause: PublishedClause): string[] => [
    clause.id,
    ...clause.clauses.flatMap(idsOf),
  ];
  return document.clauses.flatMap(idsOf);
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
