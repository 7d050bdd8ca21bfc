// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
/** What stands around a piece of text in a line of Markdown. */
export interface Surroundings {
  /** What is printed before it, and the first characters after it; empty at the ends of a line. */
  readonly before: string;
  readonly after: string;
  /** In a cell, where | ends it. */
  readonly isInTable: boolean;
  /** Between the brackets of a link or an image. */
  readonly isInBrackets: boolean;
  /** Right behind a footnote reference, which a colon would make a footnote, a bracket a link. */
  readonly isAfterNote: boolean;
  /** In MDX, where { begins a program and < a component. */
  readonly isMdx: boolean;
}

/**
 * Words as Markdown that reads back as these words. Only what could be taken for markup is escaped, so
 * that ordinary sentences stay as a person would write them.
 */
export function escapeText(text: string, around: Surroundings): string {
  const escaped = text.replace(SPECIAL, (character, ...rest) => {
    const at = rest.at(-2) as number;
    return isMarkup(character, text, at, around) ? `\\${character}` : character;
  });
  const isLinkText = around.isInBrackets && around.before === '[';
  const clashes = around.isAfterNote ? /^[:([]/ : isLinkText ? /^\^/ : null;
  return disarmAddresses(clashes ? escaped.replace(clashes, '\\$&') : escaped, around);
}

const SPECIAL = /[\\`*~_[\]<|&!{]/g;

function isMarkup(character: string, text: string, at: number, around: Surroundings): boolean {
  const rest = text.slice(at + 1);
  const next = rest[0] ?? around.after[0] ?? '';
  switch (character) {
    case '_':
      return !(WORD.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(rest));
    case '[':
      return around.isInBrackets || text[at - 1] === '!' || !LONE_BRACKETS.test(rest);
    case ']':
      return around.isInBrackets;
    case '{':
      return around.isMdx;
    case '<':
      if (around.isMdx) return true;
      return next !== '' && /[a-z/!?[]/i.test(next);
    case '|':
      return around.isInTable;
    case '&':
      return /^#?\w+;/.test(rest);
    case '!':
      return rest === '' && next === '[';
    default:
      return true;
  }
}

const WORD = /[\p{L}\p{N}]$/u;

/** What follows a [ that is no link, footnote, definition or box to tick: “[email protected] …”. */
const LONE_BRACKETS = /^[^[\]^][^[\]]+\](?=[^([:])/;

/**
 * A bare address is a link of its own accord, up to the next white space, and shows every character of it,
 * the \ of escapes and marks beside it too. Where that would happen it is kept from being one.
 */
function disarmAddresses(escaped: string, around: Surroundings): string {
  if (!HAS_ADDRESS.test(escaped)) return escaped;
  return escaped.replace(/\S+/g, (run, offset: number) => {
    const touchesMore =
      !around.isInBrackets &&
      ((offset === 0 && /\S$/.test(around.before)) ||
        (offset + run.length === escaped.length && /^\S/.test(around.after)));
    const isOdd = around.isMdx && !PLAIN_ADDRESS.test(run);
    return touchesMore || isOdd || run.includes('\\') ? run.replace(ADDRESS_START, disarm) : run;
  });
}

const ADDRESS_START = /(?:(?:https?|ftp|mailto|xmpp):|www\.|@)/gi;
/** An address about whose end all parsers agree. Each version is read by two. */
const PLAIN_ADDRESS =
  /^[("“]?(?:(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[\w\-./]*[\w/])?|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})[.,;:!?]?$/i;
/** The same, for a first look: most text has none. */
const HAS_ADDRESS = new RegExp(ADDRESS_START.source, 'i');

function disarm(start: string): string {
  return `${start.slice(0, -1)}\\${start.slice(-1)}`;
}

/**
 * Keeps the beginning of a printed line from being read as a heading, a list, a quotation, a rule, an
 * underline of a heading or the second row of a table.
 */
export function protectLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[-=:|](?=[-=:| ]*$))/, '\\$&');
}

/** Keeps the beginning of a line of MDX from being read as a line of a program. */
export function protectProgramStart(line: string): string {
  return line.replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A heading’s line without # signs at its end that would be taken for decoration. */
export function protectHeadingEnd(line: string): string {
  return line.replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** Code between as many ` as it takes. */
export function codeSpan(text: string): string {
  const marks = '`'.repeat(longestRun(text, /`+/g) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${marks}${space}${text}${space}${marks}`;
}

/** Preformatted lines between as many ` as it takes. */
export function fence(text: string): string {
  const marks = '`'.repeat(Math.max(2, longestRun(text, /`+/g)) + 1);
  return `${marks}\n${text}\n${marks}`;
}

/** Where a link leads, as it stands between ( and ). */
export function target(href: string): string {
  const plain = href.replace(/[\r\n\t]/g, encodeURIComponent);
  const escaped = plain.replace(/[\\<>]|&(?=#?\w+;)/g, '\\$&');
  return /[\s()<>]/.test(plain) || !plain || /\p{Cc}/u.test(plain) ? `<${escaped}>` : escaped;
}

/**
 * A link whose words are its address: `<https://…>`, `<mail@…>`, or `www.…` as it is where nothing near
 * could become a part of it. Null where it could be misread.
 */
export function autolink(
  href: string,
  words: string,
  around: Pick<Surroundings, 'before' | 'after' | 'isMdx'>,
): string | null {
  if (!/^[\w\-./?#=%+,;~:@!&]+$/.test(words) || /&\w+;/.test(words)) return null;
  if (!around.isMdx && (href === `mailto:${words}` || (href === words && /^https?:/.test(words))))
    return `<${words}>`;
  const isBare =
    href === `http://${words}` && /^www\.[\w\-.]+[a-z](?:\/[\w\-./]*[\w/])?$/.test(words);
  const isApart = /(?:^|[\s(])$/.test(around.before) && /^[.,;:?!)]?(?:\s|$)/.test(around.after);
  return isBare && isApart ? words : null;
}

function longestRun(text: string, pattern: RegExp): number {
  return Math.max(0, ...[...text.matchAll(pattern)].map((match) => match[0].length));
}
