import { existsSync, readFileSync, statSync } from 'node:fs';
import { fromHere } from '../report/from-here.ts';
import { UsageError } from './verb.ts';

/** The bytes of a file that an argument names. Whether its kind can be imported is seen when it is read. */
export function fileToImport(file: string): Buffer {
  const path = fromHere(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  if (statSync(path).isDirectory())
    throw new UsageError(`${file} is a folder; \`npm run policy -- import-history\` takes those.`);
  return readFileSync(path);
}

/** `official` or `restated`, as the option says; restated where it says nothing. */
export function wordingOf(flag: string | boolean | undefined): 'official' | 'restated' {
  if (flag === undefined || flag === 'restated') return 'restated';
  if (flag === 'official') return 'official';
  throw new UsageError(`--wording is official or restated, not “${flag}”.`);
}

/** What becomes of struck words: `refuse` or `drop`, as the option says; refuse where it says nothing. */
export function struckOf(flag: string | boolean | undefined): 'refuse' | 'drop' {
  if (flag === undefined || flag === 'refuse') return 'refuse';
  if (flag === 'drop') return 'drop';
  throw new UsageError(`--struck is refuse or drop, not “${flag}”.`);
}

/** The address at which files were published; null where the option says none. */
export function sourceAddress(flag: string | boolean | undefined): string | null {
  if (typeof flag !== 'string') return null;
  if (/^https?:\/\//.test(flag) && URL.canParse(flag)) return flag;
  throw new UsageError(`--url is a web address that begins with https://, not “${flag}”.`);
}
