import { withoutConverterMarks } from './converter-marks.ts';
import { fencedLines, withoutRawFences } from './fenced-lines.ts';
import type { Doubt } from './foreign.ts';
import { withFootnotes } from './inline-notes.ts';
import { joinedLines } from './joined-lines.ts';
import { withPlainLines } from './pandoc-lines.ts';
import { withMarkdownLists } from './pandoc-lists.ts';
import { withPipeTables } from './pandoc-tables.ts';
import { raised } from './raised-text.ts';

/** Markdown without the marks that only pandoc and its kin know, and what they said. */
export interface PlainMarkdown {
  /** Every line in its place, and notes below. Lowered and raised letters stand in `<sub>` and `<sup>`. */
  readonly text: string;
  /** The ids that headings give themselves, by their line, counted from 1. */
  readonly ids: ReadonlyMap<number, string>;
  /** What was lowered because it stands between tildes, each with its line: GitHub would strike it out. */
  readonly lowered: readonly { readonly line: number; readonly words: string }[];
  /** The lines on which tables begin that are drawn with dashes and signs, and could not be read. */
  readonly drawn: readonly number[];
  /** The lines on which drawn tables begin that have lists or paragraphs in their cells. */
  readonly joined: readonly number[];
}

/** `{#id .class key="value"}`, `{-}` and `{.class}`: attributes, which are no words. */
const ATTRIBUTES = String.raw`\{:?\s*(?:(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)|-)\s*)+\}`;
const AFTER_HEADING = new RegExp(String.raw`^(.*?\S)[ \t]*(${ATTRIBUTES})[ \t]*#*[ \t]*$`);
/** A span, a link, a picture or code with attributes: they end with one of these signs. */
const AFTER_SPAN = new RegExp(String.raw`\[((?:[^[\]\\]|\\.)*)\]${ATTRIBUTES}`, 'g');
const AFTER_OTHER = new RegExp(String.raw`(?<=[)\x60])${ATTRIBUTES}`, 'g');
/** The line that begins or ends a part with a class: `::: note`, `::: {.note}`, `:::`. */
const FENCED_PART = new RegExp(
  String.raw`^[ \t]*:{3,}[ \t]*(?:${ATTRIBUTES}|[\w-]+)?[ \t]*:*[ \t]*$`,
);
/** The columns of a table: `-----  ----` or `+-----+----+`. */
const COLUMNS = /^[ \t]*(?:-{2,}(?:[ \t]+-{2,})+|\+(?:[-=:]{3,}\+)+)[ \t]*$/;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/;
/** What is no text of the line: code, tags, addresses and the targets of links. */
const NO_TEXT = /`[^`\n]*`|<[^<>\n]*>|\]\([^()\n]*\)|\b(?:https?|mailto):\S+/g;
const LOWERED = /(?<=[\p{L}\p{N})])(?<!~)~([\p{N}+\-−–=()]{1,6}|[a-z])~(?!~)/gu;
const RAISED = /(?<=[\p{L}\p{N})\]])\^([^\s^~[\]<>]{1,12})\^/gu;

/**
 * Takes Markdown as pandoc writes it: attributes, parts with a class, lowered and raised letters, drawn
 * tables, lists with marks of their own, notes within the text.
 */
export function withoutPandocMarks(source: string): PlainMarkdown {
  const ids = new Map<number, string>();
  const lowered: { line: number; words: string }[] = [];
  const raw = withoutRawFences(withFootnotes(source.replaceAll('\r\n', '\n')).split('\n'));
  const isCode = fencedLines(raw);
  const tables = withPipeTables(withoutConverterMarks(raw, isCode), isCode);
  const lines = withPlainLines(withMarkdownLists(tables.lines, isCode), isCode);
  const drawn: number[] = [];
  let drawnUntil = 0;
  const plain = lines.map((line, at) => {
    if (isCode[at]) return line;
    if (FENCED_PART.test(line)) return '';
    if (COLUMNS.test(line)) {
      if (at > drawnUntil) drawn.push(at + 1);
      drawnUntil = endOfPart(lines, at);
    }
    const isHeading = /^ {0,3}#{1,6}[ \t]/.test(line) || UNDERLINE.test(lines[at + 1] ?? '');
    const ended = isHeading ? AFTER_HEADING.exec(line) : null;
    // Attributes alone are the words of a heading that has no others.
    const named = /^ {0,3}#+$/.test(ended?.[1] ?? '') ? null : ended;
    const id = /#([\w:.-]+)/.exec(named?.[2] ?? '')?.[1];
    if (id) ids.set(at + 1, id);
    return outsideCode(withoutAttributes(named?.[1] ?? line), (text) =>
      text
        .replace(LOWERED, (mark, words: string) => {
          if (raised(words, 'down') === null) return mark;
          lowered.push({ line: at + 1, words });
          return `<sub>${words}</sub>`;
        })
        .replace(RAISED, (mark, words: string) =>
          raised(words, 'up') === null ? mark : `<sup>${words}</sup>`,
        ),
    );
  });
  return { text: plain.join('\n'), ids, lowered, drawn, joined: tables.joined };
}

/** Up to which line no line is empty. */
function endOfPart(lines: readonly string[], from: number): number {
  let at = from;
  while (lines[at + 1]?.trim()) at += 1;
  return at;
}

/** Spans may stand in each other: the innermost comes first. */
function withoutAttributes(line: string): string {
  if (!line.includes('{')) return line;
  let text = line.replace(AFTER_OTHER, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(AFTER_SPAN, '$1');
  }
  return text;
}

function outsideCode(line: string, change: (text: string) => string): string {
  if (!/[~^]/.test(line)) return line;
  let [changed, end] = ['', 0];
  for (const found of line.matchAll(NO_TEXT)) {
    changed += change(line.slice(end, found.index)) + found[0];
    end = found.index + found[0].length;
  }
  return changed + change(line.slice(end));
}

/** What a person should look at in Markdown that pandoc wrote. */
export function pandocDoubts({ lowered, drawn, joined }: PlainMarkdown): Doubt[] {
  return [
    ...loweredDoubt(lowered),
    ...drawnDoubt(drawn),
    ...joined.map((line) => joinedLines(line)),
  ];
}

function loweredDoubt(lowered: PlainMarkdown['lowered']): Doubt[] {
  const [first] = lowered;
  if (!first) return [];
  const named = lowered.map(({ words, line }) => `“~${words}~” (line ${line})`);
  const more = named.length > 12 ? ` and ${named.length - 12} more` : '';
  return [
    {
      line: first.line,
      near: '',
      rule: 'raised-letters',
      what: `What stands between two tildes is lowered in the draft, as pandoc means it: ${named.slice(0, 12).join(', ')}${more}.`,
      mend: 'Look whether it is struck out in the source; then write ~~ on both sides, or leave it out.',
    },
  ];
}

function drawnDoubt(lines: readonly number[]): Doubt[] {
  const [line] = lines;
  if (!line) return [];
  return [
    {
      line,
      near: '',
      rule: 'broken-table',
      what: `${lines.length === 1 ? 'A table is' : `${lines.length} tables are`} drawn with dashes and spaces, and lost ${lines.length === 1 ? 'its' : 'their'} cells (line ${lines.slice(0, 12).join(', ')}).`,
      mend: 'Let pandoc write the file with `-t gfm`, and import that; or write the table with | between its cells.',
    },
  ];
}
