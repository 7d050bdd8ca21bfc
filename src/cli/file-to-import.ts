import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dayOf } from '../policy/date.ts';
import { fromHere } from '../report/from-here.ts';
import { FetchFailure, fetchBounded } from './captures/fetch-bounded.ts';
import { UsageError } from './verb.ts';

/** The bytes of a file that an argument names. Whether its kind can be imported is seen when it is read. */
export function fileToImport(file: string): Buffer {
  const path = fromHere(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  if (statSync(path).isDirectory())
    throw new UsageError(`${file} is a folder; \`npm run policy -- import-history\` takes those.`);
  return readFileSync(path);
}

/** What is to be imported, from a disk or from the web. */
export interface FileSource {
  readonly name: string;
  readonly bytes: Buffer;
  /** The media type that its server gave it; null for a file of a disk. */
  readonly mediaType: string | null;
  /** Where it was published; null if nobody says. */
  readonly url: string | null;
  /** The day on which it was fetched, or `unknown`. */
  readonly captured: string;
  /** What is to be said of how it was fetched; null for a file of a disk. */
  readonly answered: string | null;
}

/** The file or the page that an argument names. A page is asked for once; its source is where it answered. */
export async function sourceOf(
  { flags }: { readonly flags: Readonly<Record<string, string | boolean | undefined>> },
  named: string,
): Promise<FileSource> {
  const url = sourceAddress(flags['url']);
  if (!isWebAddress(named)) {
    const bytes = fileToImport(named);
    return { name: named, bytes, mediaType: null, url, captured: 'unknown', answered: null };
  }
  const timeout = secondsOf('timeout', flags['timeout'], 30);
  const answer = await fetchBounded(named, { timeout }).catch((error: unknown) => {
    throw error instanceof FetchFailure ? new UsageError(error.message) : error;
  });
  const captured = dayOf(new Date());
  const from = answer.address === new URL(named).href ? named : answer.address;
  const digest = createHash('sha256').update(answer.bytes).digest('hex');
  return {
    ...{ name: from, bytes: answer.bytes, mediaType: answer.mediaType, captured },
    url: url ?? from,
    answered: `Fetched on ${captured} from ${from}${from === named ? '' : `, to which ${named} leads on`}: ${answer.bytes.length.toLocaleString('en')} bytes, SHA-256 ${digest}. That day and the address stand under \`sources\`.`,
  };
}

/** A number of seconds after an option. */
export function secondsOf(
  option: string,
  flag: string | boolean | undefined,
  usual: number,
): number {
  if (flag === undefined) return usual;
  const seconds = Number(flag);
  if (typeof flag === 'string' && seconds >= 0 && seconds <= 3600) return seconds;
  throw new UsageError(`--${option} is a number of seconds, not “${flag}”.`);
}

/** `official` or `restated`, as the option says; restated where it says nothing. */
export function wordingOf(flag: string | boolean | undefined): 'official' | 'restated' {
  if (flag === undefined || flag === 'restated') return 'restated';
  if (flag === 'official') return 'official';
  throw new UsageError(`--wording is official or restated, not “${flag}”.`);
}

/** What becomes of struck words: `refuse` or `drop`, as the option says; null if it says nothing. */
export function struckOf(flag: string | boolean | undefined): 'refuse' | 'drop' | null {
  if (flag === undefined) return null;
  if (flag === 'refuse' || flag === 'drop') return flag;
  throw new UsageError(`--struck is refuse or drop, not “${flag}”.`);
}

/** The address at which files were published; null if the option says none. */
export function sourceAddress(flag: string | boolean | undefined): string | null {
  return typeof flag === 'string' ? webAddressOf('url', flag) : null;
}

/** A web address after an option. */
export function webAddressOf(option: string, flag: string | boolean): string {
  if (typeof flag === 'string' && isWebAddress(flag)) return flag;
  throw new UsageError(`--${option} is a web address that begins with https://, not “${flag}”.`);
}

/** Whether an argument is an address of the web, and no file. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}
