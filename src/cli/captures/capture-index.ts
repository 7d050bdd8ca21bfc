import { parseDate } from '../../policy/date.ts';
import { BrokenOff } from './dated-text.ts';
import { FetchFailure } from './fetch-bounded.ts';

/** A capture as the index of an archive lists it. */
export interface Capture {
  readonly timestamp: string;
  readonly original: string;
  readonly mimetype: string;
  readonly digest: string;
  readonly date: NonNullable<ReturnType<typeof parseDate>>;
}

/** Captures on one page of the index, and so many pages: more than any page was ever captured. */
const PAGE_SIZE = 20_000;
const MOST_PAGES = 100;

/**
 * The captures of an address as the CDX interface lists them, page by page: a page that is not the last ends
 * with a key, with which the next one is asked for
 * (https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server#resumption-key).
 * @param asked asks for an address, with a pause and with patience
 * @param host the address of the archive, without a slash at its end
 */
export async function captureIndex(
  asked: (address: string) => Promise<{ readonly bytes: Buffer }>,
  host: string,
  url: string,
): Promise<{ captures: Capture[]; unread: number }> {
  const captures: Capture[] = [];
  let unread = 0;
  const keys = new Set<string>();
  let key: string | null = null;
  do {
    const query = queryFor(url, key);
    const page = await asked(`${host}/cdx/search/cdx?${query}`).catch((error: unknown) => {
      throw error instanceof FetchFailure ? new BrokenOff(error.message) : error;
    });
    const read = readPage(page.bytes.toString('utf8'), host);
    captures.push(...read.captures);
    unread += read.unread;
    key = read.key;
    if (key !== null && (keys.has(key) || keys.size === MOST_PAGES))
      throw new BrokenOff(`The list of captures that ${host} gives has no end.`);
    keys.add(key ?? '');
  } while (key !== null);
  return { captures: captures.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)), unread };
}

function queryFor(url: string, key: string | null): URLSearchParams {
  return new URLSearchParams([
    ['url', url],
    ['output', 'json'],
    ['fl', 'timestamp,original,mimetype,statuscode,digest'],
    ['filter', 'statuscode:200'],
    ['collapse', 'digest'],
    ['limit', String(PAGE_SIZE)],
    ['showResumeKey', 'true'],
    ...(key === null ? [] : [['resumeKey', key]]),
  ]);
}

/** One page of the index. Its first line names the columns, of which there may be others too. */
function readPage(json: string, host: string) {
  const list = listIn(json);
  if (!list) throw new BrokenOff(`${host} answers with something that is no list of captures.`);
  const [head = [], ...lines] = list;
  const column = (line: readonly string[], name: string) => line[head.indexOf(name)] ?? '';
  const captures: Capture[] = [];
  let unread = 0;
  // The key to the next page stands behind an empty line.
  const end = lines.findIndex((line) => line.length === 0);
  const key = end < 0 ? null : (lines[end + 1]?.[0] ?? null);
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const timestamp = column(line, 'timestamp');
    const original = column(line, 'original');
    const date = parseDate(timestamp.replace(/^(\d{4})(\d\d)(\d\d)\d{6}$/, '$1-$2-$3'));
    // An index without the column of the status was asked for whole pages alone.
    const isWhole = !head.includes('statuscode') || column(line, 'statuscode') === '200';
    if (!date || !/^https?:\/\/[^\s\\]+$/.test(original) || !URL.canParse(original)) unread += 1;
    else if (isWhole)
      captures.push({
        ...{ timestamp, original, date, mimetype: column(line, 'mimetype') },
        digest: column(line, 'digest') || timestamp,
      });
  }
  return { captures, unread, key };
}

function listIn(json: string): string[][] | null {
  try {
    const list: unknown = json.trim() === '' ? [] : JSON.parse(json);
    const isTable =
      Array.isArray(list) &&
      list.every((line) => Array.isArray(line) && line.every((each) => typeof each === 'string'));
    return isTable ? (list as string[][]) : null;
  } catch {
    return null;
  }
}
