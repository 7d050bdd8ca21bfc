import { clauseIds } from '../policy/clause-fate.ts';
import { formatVersionName, restatedName } from '../policy/version-name.ts';
import type { Content } from './content.ts';
import type { VersionFile } from './version-file.ts';

/** The clause ids that one can link to at an address; null where they are not known, since a file cannot be read. */
export type Ids = ReadonlySet<string> | null;

/** Addresses of the content by path. */
export interface Targets extends ReadonlyMap<string, Ids> {
  /** The site’s own address on the web, with a slash at its end; null where it is not known. */
  readonly home: string | null;
  /** Old addresses of policies, without a slash at the end. */
  readonly aliases: ReadonlySet<string>;
}

/** The clause ids of one version. */
export function idsOf(version: VersionFile): Ids {
  return version.isWhole ? new Set(clauseIds(version)) : null;
}

/** Every address of the content that a text can link to: organisations, policies, published versions. */
export function targetsOf(content: Content): Targets {
  const url = content.site.value?.url;
  const home = url ? url.replace(/\/*$/, '/') : null;
  const targets = Object.assign(new Map<string, Ids>(), {
    home,
    aliases: new Set(content.aliases.map((alias) => alias.replace(/\/$/, ''))),
  });
  for (const organisation of content.organisations) {
    targets.set(`/${organisation.slug}/`, new Set());
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
