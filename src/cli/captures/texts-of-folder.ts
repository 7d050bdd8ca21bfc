import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDate } from '../../policy/date.ts';
import {
  formatVersionName,
  parseVersionName,
  type VersionName,
} from '../../policy/version-name.ts';
import { fromHere } from '../../report/from-here.ts';
import { UsageError } from '../verb.ts';
import { type DatedText, ENDING } from './dated-text.ts';

/** The files of a folder that have a date in their names, oldest first. */
export function textsOfFolder(folder: string): DatedText[] {
  const path = fromHere(folder);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new UsageError(`There is no folder ${folder}.`);
  const files = readdirSync(path).filter((file) => statSync(join(path, file)).isFile());
  const found = datedFiles(files);
  if (found.length === 0)
    throw new UsageError(
      `No file of ${folder} has a date in its name, such as 2021-11-17.md or terms-2021-11-17.html.`,
    );
  const exact = found.filter(({ isExact }) => isExact);
  const twice = exact.find(({ name }, at) => {
    const next = exact[at + 1];
    return next !== undefined && formatVersionName(name) === formatVersionName(next.name);
  });
  if (twice)
    throw new UsageError(
      `Two files of ${folder} are called ${formatVersionName(twice.name)}; remove one of them.`,
    );
  return found.map(({ file, date }) => ({
    name: join(folder, file),
    date,
    source: null,
    read: () => ({ bytes: readFileSync(join(path, file)), mediaType: null }),
  }));
}

/** Those of some files that have a date in their names, oldest first. */
export function datedFiles(files: readonly string[]) {
  return files
    .filter((file) => ENDING.test(file))
    .flatMap((file) => {
      const stem = file.replace(ENDING, '');
      const name = nameIn(stem);
      const isExact = parseVersionName(stem) !== null;
      return name?.date ? [{ file, name, date: name.date, isExact }] : [];
    })
    .sort((a, b) =>
      a.date === b.date
        ? a.name.count - b.name.count || (a.file < b.file ? -1 : 1)
        : a.date < b.date
          ? -1
          : 1,
    );
}

/** The name of a version in that of a file: all of it, or the date that stands in it. */
function nameIn(stem: string): VersionName | null {
  const whole = parseVersionName(stem);
  if (whole) return whole;
  const found = /(?:^|\D)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(stem);
  const date = found && parseDate(`${found[1]}-${found[2]}-${found[3]}`);
  return date ? { date, count: 1 } : null;
}
