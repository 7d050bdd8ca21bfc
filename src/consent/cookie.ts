import type { ConsentRecord, ConsentWay } from './record.ts';

/** Bytes of a value. With a name of up to 32 and `=`, the cookie has fewer than 700. */
export const LARGEST_VALUE = 660;

const TIME = '(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)';
const ID = '[a-z][a-z0-9-]*';
const VERSION = `${ID}@[a-z0-9.-]+`;
const list = (item: string) => `((?:${item}(?:~${item})*)?)`;

/** The whole value and nothing else: what differs in one character was not written by us. */
const VALUE = new RegExp(
  `^schema=1&id=([\\w-]{8,36})&first=${TIME}&last=${TIME}&granted=${list(ID)}&refused=${list(ID)}` +
    `&versions=${list(VERSION)}&reconsent=(0|[1-9]\\d{0,3})` +
    '&how=(accept|deny|selected|closed|account|api)&language=([a-zA-Z\\d-]{2,35})&gpc=([01])&code=([\\w.-]{1,24})$',
);

/**
 * A record as the value of a cookie: readable, and free of what cookies must not hold.
 * Throws a RangeError where it would be too long, or could not be read again.
 */
export function formatRecord(record: ConsentRecord): string {
  const versions = Object.entries(record.versions).map((pair) => pair.join('@'));
  const value =
    `schema=${record.schema}&id=${record.id}&first=${record.first}&last=${record.last}` +
    `&granted=${record.granted.join('~')}&refused=${record.refused.join('~')}` +
    `&versions=${versions.join('~')}&reconsent=${record.reconsent}&how=${record.how}` +
    `&language=${record.language}&gpc=${record.gpc ? 1 : 0}&code=${record.code}`;
  if (value.length > LARGEST_VALUE || !parseRecord(value))
    throw new RangeError(`This record cannot be kept in a cookie: ${value}`);
  return value;
}

/** The record that `formatRecord` made the value of; null for any other value. */
export function parseRecord(value: string): ConsentRecord | null {
  const match = VALUE.exec(value);
  if (!match) return null;
  const [, id, first, last, granted, refused, versions, reconsent, how, language, gpc, code] =
    match as unknown as string[] & { length: 13 };
  const services = [...split(granted), ...split(refused)];
  if (![first, last].every(isTime) || String(first) > String(last)) return null;
  if (new Set(services).size < services.length) return null;
  return {
    schema: 1,
    id: String(id),
    first: String(first),
    last: String(last),
    granted: split(granted),
    refused: split(refused),
    versions: Object.fromEntries(split(versions).map((pair) => pair.split('@'))),
    reconsent: Number(reconsent),
    how: how as ConsentWay,
    language: String(language),
    gpc: gpc === '1',
    code: String(code),
  };
}

/** The values of all cookies of a name, in the order in which the browser gives them. */
export function readCookies(documentCookie: string, name: string): string[] {
  return documentCookie
    .split(/; */)
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1));
}

function split(items: string | undefined): string[] {
  return items ? items.split('~') : [];
}

/** Whether there is such a second in the calendar. */
function isTime(text: string | undefined): boolean {
  const time = new Date(String(text));
  return !Number.isNaN(+time) && time.toISOString() === `${text?.slice(0, -1)}.000Z`;
}
