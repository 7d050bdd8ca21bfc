import { withoutDangers } from '../markdown/before-parsing.ts';

/** In code and in addresses, what looks dangerous is text, and reaches the parser as it is. */
const CODE_OR_ADDRESS = /[`~]|\][(:]|^(?: {4}|\t)/m;
/** Longer than any policy that we have seen, by far. */
const LONG = 300_000;
/** At each sign the parser can at worst take twice as long: seven make nothing that anybody notices. */
const MANY = 8;
/** Braces that are no id of a heading, tags but the two that a version may hold, and lines of a program. */
const SIGN =
  /(?<!\\)\{(?![ \t]*#[\w-]*[ \t]*\}[ \t]*(?:\r?\n|$))|(?<!\\)<(?!\/?SourceNote>|CookiePreferences[ \t]*\/>)|^(?:import|export)\b/gm;

/**
 * Whether a version holds so many signs of programs and tags that reading them could take for ever, or is
 * very long. Without that it is Markdown, which the parser reads in one pass. Signs that are refused before
 * do not count.
 */
export function isUnusual(text: string): boolean {
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  if (body.length > LONG) return true;
  if (!hasMany(body)) return false;
  return CODE_OR_ADDRESS.test(body) || hasMany(withoutDangers(body));
}

function hasMany(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(SIGN)) {
    count += 1;
    if (count >= MANY) return true;
  }
  return false;
}
