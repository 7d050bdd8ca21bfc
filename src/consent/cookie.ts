import type { ConsentRecord, ConsentWay } from './api.ts';

/** Bytes of a value. With a name of up to 32 and `=`, the cookie has fewer than 700. */
export const LARGEST_VALUE = 660;

/** The letters of a time; `isTime` judges whether they make one. */
const TIME = '[\\dTZ:-]{20}';
const ID = '[a-z][a-z0-9-]*';
const VERSION = `${ID}@[a-z0-9.-]+`;
const list = (item: string) => `|${item}(?:~${item})*`;

/**
 * What each part of a value looks like within a group, in the order of the parts. Earlier releases read
 * them, too.
 */
const PARTS: Readonly<Record<Part, string>> = {
  schema: '1',
  id: '[\\w-]{8,36}',
  first: TIME,
  last: TIME,
  granted: list(ID),
  refused: list(ID),
  versions: list(VERSION),
  reconsent: '0|[1-9]\\d{0,3}',
  how: 'accept|deny|selected|closed|account|api',
  language: '[\\w-]{2,36}',
  gpc: '[01]',
  // With the digest of the list behind it: earlier releases read that as a part of the release’s name.
  code: '[\\w.-]{1,32}',
};

type Part = Exclude<keyof ConsentRecord, 'list'>;

const NAMES = Object.keys(PARTS) as Part[];

/** Matches a whole value and nothing else: what differs in one character was not written by us. */
const VALUE = new RegExp(
  `^${NAMES.map((name) => `${name}=(?<${name}>${PARTS[name]})`).join('&')}$`,
);

/**
 * A record as the value of a cookie: readable, and free of what cookies must not hold.
 * Throws a RangeError with the value where it would be too long, or could not be read again.
 */
export function formatRecord(record: ConsentRecord): string {
  const parts: Readonly<Record<Part, unknown>> = {
    ...record,
    granted: record.granted.join('~'),
    refused: record.refused.join('~'),
    versions: Object.entries(record.versions)
      .map((pair) => pair.join('@'))
      .join('~'),
    gpc: +record.gpc,
    code: [record.code, record.list ?? []].flat().join('_'),
  };
  const value = NAMES.map((name) => `${name}=${parts[name]}`).join('&');
  if (value.length > LARGEST_VALUE || !parseRecord(value)) throw new RangeError(value);
  return value;
}

/** The record that `formatRecord` made the value of; null for any other value. */
export function parseRecord(value: string): ConsentRecord | null {
  const parts = VALUE.exec(value)?.groups as Record<Part, string> | undefined;
  if (!parts) return null;
  const { first, last } = parts;
  const [code = '', list = null] = parts.code.split('_');
  const granted = split(parts.granted);
  const refused = split(parts.refused);
  const services = [...granted, ...refused];
  if (!isTime(first) || !isTime(last) || first > last) return null;
  if (new Set(services).size < services.length) return null;
  return {
    ...parts,
    schema: 1,
    granted,
    refused,
    versions: Object.fromEntries(split(parts.versions).map((pair) => pair.split('@'))),
    reconsent: +parts.reconsent,
    how: parts.how as ConsentWay,
    gpc: parts.gpc === '1',
    list,
    code,
  };
}

/** The values of all cookies, or of those of a name, in the order in which the browser gives them. */
export function readCookies(documentCookie: string, name?: string): string[] {
  return documentCookie
    .split(/; */)
    .filter((cookie) => cookie.startsWith(name ? `${name}=` : ''))
    .map((cookie) => cookie.replace(/.*?=/, ''));
}

function split(items: string): string[] {
  return items ? items.split('~') : [];
}

/** Whether there is such a second in the calendar. */
function isTime(text: string): boolean {
  return new Date(text).toJSON() === text.replace('Z', '.000Z');
}
