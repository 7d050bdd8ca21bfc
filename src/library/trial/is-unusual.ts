/** Longer than any policy that we have seen, by far. */
const LONG = 300_000;
/** At each sign the parser can at worst take twice as long: seven make nothing that anybody notices. */
const MANY = 8;
/** Braces that are no id of a heading, tags but the two that a version may hold, and lines of a program. */
const SIGN =
  /(?<!\\)\{(?![ \t]*#[\w-]*[ \t]*\}[ \t]*(?:\r?\n|$))|(?<!\\)<(?!\/?SourceNote>|CookiePreferences[ \t]*\/>)|^(?:import|export)\b/gm;

/**
 * Whether a version holds so many signs of programs and tags that reading them could take for ever, or is
 * very long. Without that it is Markdown, which the parser reads in one pass.
 */
export function isUnusual(text: string): boolean {
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  if (body.length > LONG) return true;
  let count = 0;
  for (const _ of body.matchAll(SIGN)) {
    count += 1;
    if (count >= MANY) return true;
  }
  return false;
}
