import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyId } from '../policy/policy-id.ts';
import { Unprintable } from './unprintable.ts';

/** A version in a built site. */
export interface BuiltVersion {
  /** `ikotek/privacy` */
  readonly policy: string;
  readonly version: string;
  /** The address of its page, with host. */
  readonly address: string;
  /** The address of its policy's history; null if the site does not say it. */
  readonly history: string | null;
  /** The address of the page of what it changed; null if it is a first version. */
  readonly comparison: string | null;
}

/**
 * Every version that a built site shows, oldest first within a policy, as the site itself tells machines.
 * Null where there is no built site.
 * @throws Unprintable where its lists are damaged
 */
export function builtVersions(directory: string): BuiltVersion[] | null {
  const read = (...path: string[]): unknown => {
    try {
      return JSON.parse(readFileSync(join(directory, ...path), 'utf8'));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new Unprintable(
        `${path.join('/')} of the built site is damaged. Build it anew: npm run build`,
      );
    }
  };
  if (!existsSync(join(directory, 'policies.json'))) return null;
  const { policies } = read('policies.json') as {
    policies: { organisation: string; policy: string }[];
  };
  return policies.flatMap(({ organisation, policy: slug }) => {
    const { versions, history = null } = read(organisation, slug, 'policy.json') as {
      history?: string;
      versions: { version: string; address: string; comparison?: string | null }[];
    };
    return versions.map(({ version, address, comparison = null }) => ({
      policy: policyId({ organisation, slug }),
      version,
      address,
      history,
      comparison,
    }));
  });
}
