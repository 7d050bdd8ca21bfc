import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatedFile } from '../importer/import-history.ts';
import { parseDate } from '../policy/date.ts';
import { formatVersionName, parseVersionName, type VersionName } from '../policy/version-name.ts';
import { fromHere } from '../report/from-here.ts';
import { UsageError } from './verb.ts';

const ENDING = /\.(?:docx|html?|xhtml|md|markdown|txt|pdf)$/i;

/** The files of a folder that have a date in their names, oldest first. */
export function filesOfFolder(folder: string): DatedFile[] {
  const path = fromHere(folder);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new UsageError(`There is no folder ${folder}.`);
  const found = readdirSync(path)
    .filter((file) => ENDING.test(file) && statSync(join(path, file)).isFile())
    .flatMap((file) => {
      const name = nameIn(file.replace(ENDING, ''));
      return name?.date ? [{ file, name, date: name.date }] : [];
    })
    .sort((a, b) =>
      a.date === b.date ? order(a.name, b.name, a.file, b.file) : a.date < b.date ? -1 : 1,
    );
  if (found.length === 0)
    throw new UsageError(
      `No file of ${folder} has a date in its name, such as 2021-11-17.md or terms-2021-11-17.html.`,
    );
  const twice = found.find(
    ({ name, file }, at) =>
      isExact(file) &&
      found[at + 1] !== undefined &&
      isExact(found[at + 1]?.file ?? '') &&
      formatVersionName(name) === formatVersionName((found[at + 1] as { name: VersionName }).name),
  );
  if (twice)
    throw new UsageError(
      `Two files of ${folder} are called ${formatVersionName(twice.name)}; remove one of them.`,
    );
  return counted(
    found.map(({ file, date, name }) => ({
      name: join(folder, file),
      bytes: readFileSync(join(path, file)),
      date,
      count: isExact(file) ? name.count : 1,
    })),
  );
}

/**
 * The texts that a file had in the history of its git repository, oldest first: one for each commit that
 * changed it. Their dates are those of the commits, which is when somebody noted the text.
 */
export function textsOfGit(file: string): DatedFile[] {
  const path = fromHere(file);
  const git = (...argv: string[]) => {
    try {
      return execFileSync('git', ['-C', dirname(path), ...argv], {
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      throw new UsageError(
        `${file} has no history: it lies in no git repository, or was never committed.`,
      );
    }
  };
  const log = git('log', '--follow', '--name-status', '--format=%x00%H %as', '--', basename(path));
  const commits = log.toString('utf8').split('\0').filter(Boolean).reverse();
  const texts = commits.flatMap((entry) => {
    const [head = '', ...lines] = entry.trim().split('\n');
    const [commit = '', day = ''] = head.split(' ');
    // The last name of the line is the one that the file bore after that commit.
    const [status = '', ...names] = lines.at(-1)?.split('\t') ?? [];
    const date = parseDate(day);
    if (!date || status.startsWith('D') || names.length === 0) return [];
    const bytes = git('show', `${commit}:${names.at(-1)}`);
    return [{ name: `${file}@${commit.slice(0, 10)}${suffixOf(file)}`, bytes, date, count: 1 }];
  });
  const changed = texts.filter(({ bytes }, at) => at === 0 || !texts[at - 1]?.bytes.equals(bytes));
  if (changed.length === 0) throw new UsageError(`Git knows no text of ${file}.`);
  // A rebase can put an earlier day behind a later one.
  return counted(changed.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
}

/** Several texts of one day are told apart by a count. */
function counted(
  texts: readonly { name: string; bytes: Buffer; date: DatedFile['date']; count: number }[],
): DatedFile[] {
  let last = { date: '', count: 0 };
  return texts.map(({ name, bytes, date, count }) => {
    last = { date, count: date === last.date ? Math.max(count, last.count + 1) : count };
    return { name, bytes, date, version: formatVersionName({ date, count: last.count }) };
  });
}

/** The name of a version in that of a file: all of it, or the date that stands in it. */
function nameIn(stem: string): VersionName | null {
  const whole = parseVersionName(stem);
  if (whole) return whole;
  const found = /(?:^|\D)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(stem);
  const date = found && parseDate(`${found[1]}-${found[2]}-${found[3]}`);
  return date ? { date, count: 1 } : null;
}

function isExact(file: string): boolean {
  return parseVersionName(file.replace(ENDING, '')) !== null;
}

function order(a: VersionName, b: VersionName, one: string, other: string): number {
  return a.count - b.count || (one < other ? -1 : 1);
}

function suffixOf(file: string): string {
  return ENDING.exec(file)?.[0] ?? '';
}
