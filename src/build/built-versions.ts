import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A version in a built site. */
export interface BuiltVersion {
  /** `ikotek/privacy` */
  readonly policy: string;
  readonly version: string;
  /** Of its page, with host. */
  readonly address: string;
}

/**
 * Every version that a built site shows, oldest first within a policy, as the site itself tells machines.
 * Null where there is no built site.
 */
export function builtVersions(directory: string): BuiltVersion[] | null {
  const read = (...path: string[]): unknown =>
    JSON.parse(readFileSync(join(directory, ...path), 'utf8'));
  if (!existsSync(join(directory, 'policies.json'))) return null;
  const { policies } = read('policies.json') as {
    policies: { organisation: string; policy: string }[];
  };
  return policies.flatMap(({ organisation, policy }) => {
    const { versions } = read(organisation, policy, 'policy.json') as {
      versions: { version: string; address: string }[];
    };
    return versions.map(({ version, address }) => ({
      policy: `${organisation}/${policy}`,
      version,
      address,
    }));
  });
}
