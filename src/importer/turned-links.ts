import { collapse } from '../policy/canonical-text.ts';
import type { Doubt } from './foreign.ts';
import type { SeenFact } from './second-reading.ts';
import { cutWords } from './words-of-stretches.ts';

/** So many places are named. */
const MOST_NAMED = 12;

/**
 * The links whose words are links in the draft too, but lead elsewhere there. Links with the same words are
 * held against each other whatever their order is.
 */
export function turnedLinks(source: readonly SeenFact[], draft: readonly SeenFact[]): Doubt[] {
  const there = Map.groupBy(draft.filter(isLink), keyOf);
  const turned: { link: SeenFact; now: string }[] = [];
  for (const [key, links] of Map.groupBy(source.filter(isLink), keyOf)) {
    const left = (there.get(key) ?? []).map(({ value }) => value);
    const lone: SeenFact[] = [];
    for (const link of links) {
      const at = left.findIndex((value) => leadsTo(link.value, value));
      if (at >= 0) left.splice(at, 1);
      else lone.push(link);
    }
    // A link that is no link in the draft at all is told by another problem.
    for (const [at, link] of lone.entries()) {
      const now = left[at];
      if (now !== undefined) turned.push({ link, now });
    }
  }
  const [first] = turned;
  if (!first) return [];
  const named = turned.slice(0, MOST_NAMED).map(({ link, now }) => {
    const line = link.line > 0 ? ` (line ${link.line})` : '';
    return `“${collapse(link.words).slice(0, 60)}”${line} to \`${now.slice(0, 100)}\` instead of \`${link.value.slice(0, 100)}\``;
  });
  const more = turned.length - named.length;
  return [
    {
      line: first.link.line,
      near: first.link.words.slice(0, 40),
      rule: 'lost-link',
      what: `In the draft these words lead elsewhere than in the source: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      mend: 'Write the address that the source has.',
    },
  ];
}

function isLink({ kind, value }: SeenFact): boolean {
  return kind === 'link' && value.trim() !== '';
}

function keyOf({ words }: SeenFact): string {
  return cutWords(words).join(' ');
}

/**
 * Whether an address of a source is the same as one of its draft, which has every address in full. A part of
 * the same page is a clause of the draft, by whatever id; a redirect names where it leads.
 */
export function leadsTo(source: string, draft: string): boolean {
  const [from, to] = [source.trim(), draft.trim()];
  if (draft.startsWith('#')) return from.includes('#');
  if (!URL.canParse(to)) return false;
  const target = plain(to);
  if (plain(from) === target) return true;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(from)?.[1]?.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel') return false;
  // Behind this address, Cloudflare hides one of an e-mail: nobody can read it without their program.
  if (/\/cdn-cgi\/l\/email-protection/i.test(from)) return to.startsWith('mailto:');
  if (scheme) {
    const inner = URL.canParse(from) ? [...new URL(from).searchParams.values()] : [];
    return inner.some((value) => plain(value) === target);
  }
  // What an address on the same site says of the way must stand at the end of the full address.
  const way = plain(from).replace(/^(?:\.{0,2}\/)+/, '');
  return target.endsWith(way);
}

/** An address without what means nothing: capitals of the scheme and host, escapes, a slash at its end. */
function plain(address: string): string {
  const full = URL.canParse(address) ? new URL(address).href : address;
  const short = full.replace(/^tel:.*/i, (number) => number.replace(/[^\d+:a-z]|%20/gi, ''));
  return decoded(short)
    .replace(/\s+/g, '')
    .replace(/\/+(?=$|[?#])/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
