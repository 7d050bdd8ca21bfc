import { formatVersionName } from '../../policy/version-name.ts';
import type { PolicyFolder } from './content.ts';
import type { VersionFile } from './version-file.ts';

/** The latest version of a policy that is neither a draft nor withdrawn by itself, whatever day it is. */
export function newestPublished({ versions, described }: PolicyFolder): VersionFile | null {
  const later = described.value?.versions ?? {};
  return (
    versions.findLast(
      ({ isDraft, name }) => !isDraft && name && !later[formatVersionName(name)]?.withdrawn,
    ) ?? null
  );
}

/** The version of a name; null if there is none. */
export function versionCalled({ versions }: PolicyFolder, called: string): VersionFile | null {
  return versions.find(({ name }) => name && formatVersionName(name) === called) ?? null;
}
