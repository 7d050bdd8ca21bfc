// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Inline } from '../policy/document.ts';
import { withoutNotes } from '../policy/footnotes.ts';
import { looseMarks } from './loose-marks.ts';
import { autolink, codeSpan, escapeText, target } from './markdown-escapes.ts';
import { tidyInlines } from './tidy-inlines.ts';

/** How inline text is to be printed. */
export interface InlinePlace {
  /** Where a link leads, seen from the file. */
  readonly link: (href: string) => string;
  /** The numbers of the footnotes by their labels. */
  readonly notes: ReadonlyMap<string, number>;
  /** Says that the words stand in a heading or cell, where a break has no line to end. */
  readonly isOneLine: boolean;
  readonly isInTable: boolean;
  /** Says that MDX is printed, which has no tags: what only they could say is left out, the words stay. */
  readonly isMdx: boolean;
}

/** Inline text as Markdown, a break as `\` at the end of a line. */
export function printInlines(list: readonly Inline[], place: InlinePlace): string {
  const known = withoutNotes(list, (label) => place.notes.has(label));
  return pieces(place.isMdx ? looseMarks(known) : tidyInlines(known), place, OUTSIDE);
}

/** What stands around a piece. */
interface Edges {
  readonly before: string;
  /** The first characters behind it. */
  readonly after: string;
  readonly isInBrackets: boolean;
}

const OUTSIDE: Edges = { before: '', after: '', isInBrackets: false };

function pieces(list: readonly Inline[], place: InlinePlace, edges: Edges): string {
  let out = '';
  list.forEach((each, index) => {
    const next = list[index + 1];
    const around = {
      ...edges,
      before: out || edges.before,
      after: next ? beginningOf(next) : edges.after,
    };
    const isAfterNote = list[index - 1]?.kind === 'footnote-reference';
    out +=
      each.kind === 'text'
        ? escapeText(each.text, { ...around, ...place, isAfterNote })
        : piece(each, place, around);
  });
  return out;
}

function piece(each: Exclude<Inline, { kind: 'text' }>, place: InlinePlace, around: Edges): string {
  switch (each.kind) {
    case 'code':
      return code(each.text, place, around);
    case 'break':
      if (!place.isOneLine) return '\\\n';
      return place.isMdx ? ' ' : '<br>';
    case 'strong':
    case 'emphasis':
    case 'deleted':
      return marked(each, place, around);
    case 'link':
      return link(each, place, around);
    case 'image':
      return `!${bracketed([{ kind: 'text', text: each.alternative }], place, around)}${aim(each.source, place)}`;
    case 'footnote-reference':
      return `[^${place.notes.get(each.label)}]`;
  }
}

function link(each: Extract<Inline, { kind: 'link' }>, place: InlinePlace, around: Edges): string {
  const href = place.link(each.href);
  const [only, ...others] = each.inlines;
  const bare =
    only?.kind === 'text' && others.length === 0
      ? autolink(href, only.text, { ...around, isMdx: place.isMdx })
      : null;
  return bare ?? `${bracketed(each.inlines, place, around)}${aim(href, place)}`;
}

function bracketed(list: readonly Inline[], place: InlinePlace, around: Edges): string {
  return `[${pieces(list, place, { ...around, before: '[', after: ']', isInBrackets: true })}]`;
}

function aim(href: string, place: InlinePlace): string {
  return `(${place.isInTable ? target(href).replaceAll('|', '\\|') : target(href)})`;
}

/**
 * In a table \| is a | even within code, and ]: within a link at the beginning of a line would end the
 * label of a definition: there code needs a tag.
 */
function code(text: string, place: InlinePlace, { isInBrackets }: Edges): string {
  const cannotEscape = isInBrackets && text.includes(']');
  if (!cannotEscape && !(place.isInTable && text.includes('\\|')))
    return codeSpan(place.isInTable ? text.replaceAll('|', '\\|') : text);
  const around = { ...place, before: '>', after: '<', isInBrackets: true, isAfterNote: false };
  const words = escapeText(text, around);
  return place.isMdx ? words : `<code>${words}</code>`;
}

const TAGS = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;
const EDGES = { strong: '*', emphasis: '_', deleted: '~' } as const;

type Mark = Extract<Inline, { kind: keyof typeof TAGS }>;

/** Prints marks where Markdown takes them for marks, and tags where words stand too close for that. */
function marked(each: Mark, place: InlinePlace, around: Edges): string {
  const edge = EDGES[each.kind];
  const core = pieces(each.inlines, place, { ...around, before: edge, after: edge });
  const mark = markFor(each, core, around);
  if (!mark && place.isMdx) return pieces(each.inlines, place, around);
  return mark ? `${mark}${core}${mark}` : `<${TAGS[each.kind]}>${core}</${TAGS[each.kind]}>`;
}

/**
 * A mark opens only before a word, or after a boundary, and closes the other way round; `_` needs one on
 * both sides. Runs of marks of one character would merge, so they never touch.
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
function markFor(each: Mark, core: string, { before, after }: Edges): string | null {
  const isBounded = endsInBoundary(before) && startsWithBoundary(after);
  if (each.kind === 'emphasis' && isBounded && !touches('_', core, before, after)) return '_';
  const opens = endsInBoundary(before) || /^[\p{L}\p{N}]/u.test(core);
  const closes = startsWithBoundary(after) || /[\p{L}\p{N}]$/u.test(core);
  const character = each.kind === 'deleted' ? '~' : '*';
  if (!opens || !closes || touches(character, core, before, after)) return null;
  return each.kind === 'emphasis' ? character : character.repeat(2);
}

/** Not all parsers know punctuation beyond U+FFFF, nor take signs such as € for it. */
const BOUNDARY = '(?![\\u{10000}-\\u{10FFFF}])[\\s\\p{P}$+<=>^`|~]';
const BOUNDARY_AT_END = new RegExp(`${BOUNDARY}$`, 'u');
const BOUNDARY_AT_START = new RegExp(`^${BOUNDARY}`, 'u');

function endsInBoundary(before: string): boolean {
  return before === '' || BOUNDARY_AT_END.test(before);
}

function startsWithBoundary(after: string): boolean {
  return after === '' || BOUNDARY_AT_START.test(after);
}

/** Whether a mark would stand beside the same character; an escaped one before it does no harm. */
function touches(character: string, core: string, before: string, after: string): boolean {
  const isLast = (text: string) => text.endsWith(character) && !/(?<!\\)(?:\\\\)*\\.$/.test(text);
  return (
    core.startsWith(character) || isLast(core) || isLast(before) || after.startsWith(character)
  );
}

/** What a piece will begin with, as far as its neighbours care. A mark looks after itself. */
function beginningOf(each: Inline): string {
  switch (each.kind) {
    case 'text':
      return each.text.replace(/^[*~_]/, '\\$&').slice(0, 2);
    case 'code':
      return '`';
    case 'break':
      return '\\';
    case 'image':
      return '![';
    case 'link':
    case 'footnote-reference':
      return '[';
    default:
      return '<';
  }
}
