import { type Claims, parseClaims } from '../timestamp/ots-proof.ts';
import { answerOf } from './answer-of.ts';
import { UsageError } from './verb.ts';

/** The public servers that the programs of OpenTimestamps ask where nobody names others. */
export const PUBLIC_CALENDARS: readonly string[] = [
  'https://a.pool.opentimestamps.org',
  'https://b.pool.opentimestamps.org',
  'https://a.pool.eternitywall.com',
  'https://ots.btc.catallaxy.com',
];

/** Under which names those servers say that they keep a promise. */
const PUBLIC_HOSTS =
  /^https:\/\/[a-z0-9.-]+\.(?:opentimestamps\.org|eternitywall\.com|catallaxy\.com)$/;

/** What the standard’s own programs accept. */
const LONGEST_ANSWER = 10_000;
const ACCEPT = { accept: 'application/vnd.opentimestamps.v1' };

/** The calendars that `--ots` names: addresses with commas between, or `public`. */
export function calendarsNamed(text: string): string[] {
  const named = text
    .split(',')
    .map((each) => each.trim().replace(/\/+$/, ''))
    .filter(Boolean);
  const all = named.flatMap((each) => (each === 'public' ? PUBLIC_CALENDARS : [each]));
  const wrong = all.find((each) => !/^https?:\/\/[A-Za-z0-9._:/-]+$/.test(each));
  if (wrong !== undefined || all.length === 0)
    throw new UsageError(
      `Name with --ots the addresses of calendars, with commas between, or \`public\` for ${PUBLIC_CALENDARS.join(', ')}.`,
    );
  return [...new Set(all)];
}

/** Whether an address that stands in a proof may be asked: a proof may be anybody’s. */
export function mayBeAsked(calendar: string, named: readonly string[]): boolean {
  const plain = calendar.replace(/\/+$/, '');
  return named.includes(plain) || PUBLIC_HOSTS.test(plain);
}

/** Has a calendar promise to attest a message. */
export async function askCalendar(calendar: string, message: Uint8Array): Promise<Claims> {
  const { status, body } = await answerOf(`${calendar}/digest`, LONGEST_ANSWER, {
    method: 'POST',
    body: Uint8Array.from(message),
    headers: ACCEPT,
  });
  if (status !== 200) throw new UsageError(`${calendar} answers ${status}.`);
  return claimsIn(calendar, body);
}

/** What a calendar can say by now of a message that it promised to attest; null if that is nothing. */
export async function askAgain(calendar: string, message: Uint8Array): Promise<Claims | null> {
  const address = `${calendar.replace(/\/+$/, '')}/timestamp/${Buffer.from(message).toString('hex')}`;
  const { status, body } = await answerOf(address, LONGEST_ANSWER, { headers: ACCEPT });
  if (status === 404) return null;
  if (status !== 200) throw new UsageError(`${calendar} answers ${status}.`);
  return claimsIn(calendar, body);
}

function claimsIn(calendar: string, body: Uint8Array): Claims {
  const claims = parseClaims(body);
  if (!claims) throw new UsageError(`${calendar} answers with something that is no proof.`);
  return claims;
}
