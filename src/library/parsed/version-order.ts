import { firstDayOf } from '../../policy/date.ts';
import type { VersionName } from '../../policy/version-name.ts';
import { dateMeant } from '../text/date-meant.ts';
import { fileName } from '../text/file-kinds.ts';
import type { PolicyFolder } from './content.ts';
import type { VersionFile } from './version-file.ts';

/** Orders version files in time, by front matter where it is sound and else by file name. */
export function compareDates(a: VersionFile, b: VersionFile): number {
  const [from, to] = [startOf(a), startOf(b)];
  if (from !== to) return from < to ? -1 : 1;
  return countOf(a) - countOf(b) || (a.path < b.path ? -1 : 1);
}

/** A file that is not named after its date is the newcomer among those of its day. */
function countOf(version: VersionFile): number {
  const date = version.front?.effective;
  const isNamed = date === undefined || (version.name?.date ?? 'unknown') === date;
  return (isNamed ? version.name?.count : undefined) ?? 1000;
}

function startOf(version: VersionFile): string {
  const effective = version.front?.effective;
  const date =
    effective && effective !== 'unknown'
      ? effective
      : (version.front?.notBefore ?? version.name?.date ?? dateInName(version));
  return date ? firstDayOf(date) : '';
}

/** A file named `2027-3-1.mdx` would else come first, and its neighbours be taken for later ones. */
function dateInName({ name, path }: VersionFile) {
  return name ? null : dateMeant(fileName(path).replace(/(?: \(\d+\))?\.mdx$/, ''));
}

/**
 * The published version that stands before a new one of this name; null if it would be the first.
 * @param withDrafts whether a draft counts too: of several that are imported, each takes over the ids of the
 * one before
 */
export function versionBefore(
  policy: PolicyFolder,
  name: VersionName,
  withDrafts = false,
): VersionFile | null {
  const published = policy.versions.filter(
    (version) => (withDrafts || !version.isDraft) && version.isWhole,
  );
  const day = name.date ? firstDayOf(name.date) : '9999';
  const isBefore = ({ name: other }: VersionFile) =>
    !other?.date ||
    firstDayOf(other.date) < day ||
    (firstDayOf(other.date) === day && other.count < name.count);
  return published.filter(isBefore).sort(compareDates).at(-1) ?? null;
}
