import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { type PlacelessFault, placeOf, problemAt } from '../text/place.ts';
import { bracesFinding, executable } from './braces.ts';
import { componentMeant } from './known-components.ts';
import { nodesOf, standsIn } from './markdown.ts';
import { boundMarkers, TOO_DEEP } from './nesting.ts';

/** So many tags or braces are told one by one, each where it stands; of more, the first and their number. */
const MOST = 50;
/** The tags that a version may hold; every other < is refused by a rule, or ends the parser’s reading. */
const KNOWN_TAG = /^<\/?(?:SourceNote|CookiePreferences)\b/;
/**
 * Braces that cannot trouble the parser: short, on one line, without tags and templates, at most one pair
 * within.
 */
const PLAIN =
  /^\{(?:[^{}<`~\n\r]{0,200}|[^{}<`~\n\r]{0,99}\{[^{}<`~\n\r]{0,99}\}[^{}<`~\n\r]{0,99})\}/;

/** What ends a heading, however many headings there are. */
const HEADING_ID = /^\{[ \t]*#[\w-]*[ \t]*\}[ \t]*(?:\r?\n|$)/;

/** A stretch of text that must not reach the parser as it is. */
interface Danger {
  readonly at: number;
  readonly length: number;
  readonly finding: PlacelessFault | null;
}

/**
 * Refuses what the native MDX parser might never finish reading: it tries programs in braces and tags in
 * each other again at every depth (2^n for `{<b><b>…`), on this thread, where nothing can interrupt it.
 * Each refused stretch becomes spaces, so that places stay true. What stands in code or in an address is
 * text and is kept.
 * @param parse reads a text in which nothing dangerous is left, to tell which stretches are code or addresses
 */
export function refuseBeforeParsing(
  path: string,
  text: string,
  parse: (text: string) => MdastNode,
): { text: string; problems: Problem[] } {
  const bounded = boundMarkers(text);
  const problems =
    bounded.at === null ? [] : [problemAt(path, placeOf(text, bounded.at), TOO_DEEP)];
  const dangers = dangersIn(withoutFrontMatter(bounded.text));
  if (dangers.length === 0) return { text: bounded.text, problems };
  const isText = textIn(parse(neutral(bounded.text, dangers)));
  const refused = dangers.filter(({ at }) => !isText(at));
  for (const { at, finding } of refused)
    if (finding) problems.push(problemAt(path, placeOf(text, at), finding));
  return { text: replaced(bounded.text, refused, ' '), problems };
}

/** What of a text reaches the parser at least, once all that is dangerous is refused. */
export function withoutDangers(text: string): string {
  const body = withoutFrontMatter(boundMarkers(text).text);
  return neutral(body, dangersIn(body));
}

/** The same text, its front matter blank: that is YAML, in which braces and tags are letters. */
function withoutFrontMatter(text: string): string {
  const front = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  return front.replace(/[^\r\n]/g, ' ') + text.slice(front.length);
}

/**
 * The text with nothing dangerous left in it, and with every mark of code: of braces and tags only the
 * signs go, since “`{` and `}`” is two pieces of code with a word between them.
 */
function neutral(text: string, dangers: readonly Danger[]): string {
  let out = '';
  let end = 0;
  for (const { at, length } of dangers) {
    const stretch = text.slice(at, at + length);
    const isProgram = !/^[{<]/.test(stretch);
    out += text.slice(end, at) + stretch.replace(isProgram ? /[^\r\n]/g : /[{}<]/g, '.');
    end = at + length;
  }
  return out + text.slice(end);
}

/**
 * Tells the places of a text in which nothing is a program: code, and the addresses of links, pictures and
 * definitions, which the parser takes as they are.
 */
function textIn(tree: MdastNode): (at: number) => boolean {
  const nodes = nodesOf(tree).filter(({ type }) => TEXT.has(type));
  return (at) =>
    nodes.some(
      (node) =>
        standsIn(node, at) &&
        !('children' in node && node.children.some((each) => standsIn(each as MdastNode, at))),
    );
}

const TEXT = new Set(['code', 'inlineCode', 'link', 'image', 'definition']);

/** In order of place, none within another. */
function dangersIn(text: string): Danger[] {
  const braces = unescaped(text, '{').filter((at) => !HEADING_ID.test(text.slice(at, at + 300)));
  const tags = unescaped(text, '<').filter((at) => !KNOWN_TAG.test(text.slice(at, at + 30)));
  const isPlain = (at: number) => {
    const braced = PLAIN.exec(text.slice(at, at + 310))?.[0];
    return braced !== undefined && (braced.match(/[(?]/g) ?? []).length <= 4;
  };
  const plain = braces.filter(isPlain);
  const found = [
    ...programLines(text),
    ...inRows(text),
    ...counted(
      braces.filter((at) => plain.length > MOST || !isPlain(at)).map((at) => brace(text, at)),
    ),
    ...(tags.length > MOST ? counted(tags.map((at) => tag(at, tags.length))) : []),
  ].sort((one, other) => one.at - other.at || other.length - one.length);
  let end = 0;
  return found.filter(({ at, length }) => {
    if (at < end) return false;
    end = at + length;
    return true;
  });
}

function counted(dangers: readonly Danger[]): Danger[] {
  return dangers.map((danger, index) =>
    dangers.length > MOST && index > 0 ? { ...danger, finding: null } : danger,
  );
}

/** Where a character stands without a backslash before it. */
function unescaped(text: string, character: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) found.push(at);
  }
  return found;
}

/** Braces with what stands between them, or one that is not closed, alone. */
function brace(text: string, at: number): Danger {
  const content = /^\{([^{}]{0,2000})\}/.exec(text.slice(at, at + 2002))?.[1] ?? null;
  const isInTag = /<[A-Za-z][^<>{}]{0,200}=\s*$/.test(text.slice(Math.max(0, at - 220), at));
  const finding = isInTag
    ? executable('The braces in this tag are program code.', 'Delete the tag and its braces.')
    : bracesFinding(content);
  return { at, length: content === null ? 1 : content.length + 2, finding };
}

function tag(at: number, count: number): Danger {
  const finding: PlacelessFault = {
    rule: 'raw-html',
    what: `A tag begins here, the first of ${count} in this text.`,
    mend: 'Delete the tags, or write \\< where readers should see a <.',
  };
  return { at, length: 1, finding };
}

/**
 * A line of program code that holds what could trouble the parser; a plain one is told by the rule about it.
 */
function programLines(text: string): Danger[] {
  const lines = text.matchAll(/^(?:import|export)\b(?:[^\r\n]|\r?\n(?![ \t]*\r?\n))*/gm);
  return [...lines].flatMap((match) =>
    /[<{(`]/.test(match[0])
      ? {
          at: match.index,
          length: match[0].length,
          finding: executable(
            'A line that begins with import or export is program code.',
            'Delete the line; if it is a sentence, begin it with a capital letter or with another word.',
          ),
        }
      : [],
  );
}

/** Known tags in a row of a table, where no block can begin: the parser makes a row of no cells of them. */
function inRows(text: string): Danger[] {
  const dangers: Danger[] = [];
  for (const match of text.matchAll(/<(?:\/?)([A-Za-z][\w-]*)[^<>\n]{0,200}>/g)) {
    const name = componentMeant(match[1] ?? '');
    if (!name || !isRow(text, match.index)) continue;
    const isClosing = match[0].startsWith('</');
    const closing = isClosing ? -1 : text.indexOf(`</${match[1]}>`, match.index);
    const finding: PlacelessFault = {
      rule: 'component-form',
      what: `<${name}> stands in a row of a table.`,
      mend: `Write it below the table, with a blank line before it${isClosing ? '' : ': no remark can begin in a row'}.`,
    };
    if (isClosing && dangers.some(({ at }) => at === match.index)) continue;
    dangers.push({ at: match.index, length: match[0].length, finding });
    if (closing >= 0)
      dangers.push({ at: closing, length: (match[1]?.length ?? 0) + 3, finding: null });
  }
  return dangers;
}

/** Whether an offset stands in a line with a | , in a paragraph that has the line of hyphens of a table. */
function isRow(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  if (!text.slice(start, end < 0 ? text.length : end).includes('|')) return false;
  const before = /(?:[^\n]*\S[^\n]*\n)*$/.exec(text.slice(Math.max(0, start - 20_000), start));
  const after = /^[^\n]*(?:\n[^\n]*\S[^\n]*)?/.exec(text.slice(start));
  return /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/m.test(
    `${before?.[0] ?? ''}${after?.[0] ?? ''}`,
  );
}

/** The text with each character of these stretches, line breaks apart, replaced. */
function replaced(text: string, dangers: readonly Danger[], by: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, length } of dangers) {
    pieces.push(text.slice(done, at), text.slice(at, at + length).replace(/[^\r\n]/g, by));
    done = at + length;
  }
  return pieces.join('') + text.slice(done);
}
