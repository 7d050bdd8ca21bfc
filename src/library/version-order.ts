import { firstDayOf } from '../policy/date.ts';
import type { VersionFile } from './version-file.ts';

/** Orders version files in time, by front matter where it is sound and else by file name. */
export function compareDates(a: VersionFile, b: VersionFile): number {
  const [from, to] = [startOf(a), startOf(b)];
  if (from !== to) return from < to ? -1 : 1;
  return (a.name?.count ?? 1) - (b.name?.count ?? 1) || (a.path < b.path ? -1 : 1);
}

function startOf(version: VersionFile): string {
  const effective = version.front?.effective;
  const date =
    effective && effective !== 'unknown'
      ? effective
      : (version.front?.notBefore ?? version.name?.date);
  return date ? firstDayOf(date) : '';
}
