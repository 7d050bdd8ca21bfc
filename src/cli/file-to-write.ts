import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromHere } from '../report/from-here.ts';
import { type Call, UsageError } from './verb.ts';

/** The options of a verb that writes one file. */
export const OUTPUT_OPTIONS = {
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

/** What `--force` does, for their explanations. */
export const FORCE = 'write over a file that is there already';

/**
 * Where a verb is to write: the file that `--out` names, or one of this name where the user stands.
 * @param ending with its dot
 */
export function fileToWrite({ flags }: Call, otherwise: string, ending: string): string {
  const wanted = typeof flags['out'] === 'string' ? flags['out'] : otherwise;
  const file = fromHere(wanted);
  if (!file.toLowerCase().endsWith(ending))
    throw new UsageError(`${wanted} does not end in ${ending}.`);
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${dirname(wanted)} to write into.`);
  const there = lstatSync(file, { throwIfNoEntry: false });
  // Whoever laid it there would choose what is written over.
  if (there?.isSymbolicLink())
    throw new UsageError(
      `${wanted} is a link to another file. Name that one, or take the link away.`,
    );
  if (there && flags['force'] !== true)
    throw new UsageError(`${wanted} is there already. Write over it with --force.`);
  return file;
}
