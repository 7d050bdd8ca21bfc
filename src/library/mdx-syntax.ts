import type { MdastNode } from 'satteri';
import type { Problem } from '../policy/problem.ts';
import { htmlRemedy } from './html-remedy.ts';
import { type Finding, type Place, problemAt } from './place.ts';

/** A parser stops at its first complaint; after this many in one file the rest would be noise. */
const MOST = 20;

/**
 * Parses a text and reports everything that is no MDX: at each complaint the character at fault is
 * taken for a space (so that places stay true) and the text is tried again.
 */
export function parseTolerantly(
  path: string,
  text: string,
  parse: (text: string) => MdastNode,
): { tree: MdastNode; problems: Problem[] } {
  const problems: Problem[] = [];
  let tried = text;
  while (problems.length < MOST) {
    try {
      return { tree: parse(tried), problems };
    } catch (error) {
      const complaint = readComplaint(String((error as Error).message));
      const at = offsetOf(tried, complaint.place);
      problems.push(problemAt(path, complaint.place, explain(complaint.reason, text.slice(at))));
      tried = blank(tried, at);
    }
  }
  return { tree: { type: 'root', children: [] }, problems };
}

function readComplaint(message: string): { place: Place; reason: string } {
  const match = /^(\d+):(\d+)(?:-\d+:\d+)?: ([\s\S]*)$/.exec(message);
  if (!match) throw new Error(`The MDX parser failed in a way we do not know: ${message}`);
  return { place: { line: Number(match[1]), column: Number(match[2]) }, reason: match[3] ?? '' };
}

function offsetOf(text: string, place: Place): number {
  const lines = text.split('\n').slice(0, place.line - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
}

/** Blanks the brace or bracket at fault: the one at the place, or the nearest before it, else its whole line. */
function blank(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  for (let at = Math.min(offset, text.length - 1); at >= lineStart; at--) {
    if (/[<{}>]/.test(text[at] ?? '')) return `${text.slice(0, at)} ${text.slice(at + 1)}`;
  }
  const lineEnd = text.indexOf('\n', offset);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = text.slice(lineStart, end);
  if (!line.trim())
    return `${text.slice(0, lineStart).replace(/[<{]/g, ' ')}${text.slice(lineStart)}`;
  return `${text.slice(0, lineStart)}${' '.repeat(line.length)}${text.slice(end)}`;
}

function explain(reason: string, rest: string): Finding {
  const tag = /tag for `<(\/?[\w.]*)/.exec(reason)?.[1] ?? /^<\/?([\w.]+)/.exec(rest)?.[1];
  if (rest.startsWith('<!--'))
    return {
      rule: 'raw-html',
      what: 'An HTML comment stands here.',
      mend: 'Delete it: what readers should not see belongs in the commit message.',
    };
  if (tag && /^[a-z]/.test(tag))
    return { rule: 'raw-html', what: `The HTML tag <${tag}> stands here.`, mend: htmlRemedy(tag) };
  if (tag)
    return {
      rule: 'mdx-syntax',
      what: `The tag <${tag}> is opened or closed without its counterpart.`,
      mend: `Give <${tag}> and </${tag}> a line each, with a blank line before and after.`,
    };
  if (/expression|brace|oxc|spread|import|export/i.test(reason))
    return {
      rule: 'executable',
      what: 'A brace opens here, which MDX takes for program code.',
      mend: 'Delete the braces, or write \\{ for one that readers should see; a clause id stands only at the end of a heading, as in `## Title {#title}`.',
    };
  return {
    rule: 'mdx-syntax',
    what: `MDX cannot read this place: ${reason.split(' (note')[0]?.split(' (mdx')[0]}.`,
    mend: 'If readers should see a < or a {, write \\< or \\{; otherwise delete it.',
  };
}
