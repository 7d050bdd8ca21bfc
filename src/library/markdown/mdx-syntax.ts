import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { type PlacelessFault, placeOf, problemAt } from '../text/place.ts';
import { refuseBeforeParsing } from './before-parsing.ts';
import { bracesFinding } from './braces.ts';
import { excessIn } from './excess.ts';
import { htmlRemedy } from './html-remedy.ts';
import { COMPONENTS, componentMeant, unknownComponent } from './known-components.ts';
import { placeOfNode } from './markdown.ts';
import { TOO_DEEP, tooDeepIn } from './nesting.ts';

/** A parser stops at its first complaint; after this many in one file the rest would be noise. */
const MOST = 20;

/**
 * Parses a text and reports everything that is no MDX: at each complaint the character at fault is
 * taken for a space (so that places stay true) and the text is tried again. What the parser might never
 * finish reading, or take too long to, is refused before.
 * @returns `isWhole` false where there were too many or too much, and the tree is empty.
 */
export function parseTolerantly(
  path: string,
  text: string,
  parse: (text: string) => MdastNode,
): { tree: MdastNode; problems: Problem[]; isWhole: boolean } {
  const excess = excessIn(text);
  if (excess) {
    const problems = [problemAt(path, placeOf(text, excess.at), excess.fault)];
    return { tree: { type: 'root', children: [] }, problems, isWhole: false };
  }
  const safe = refuseBeforeParsing(path, text, (each) => tolerated(path, each, parse).tree);
  const read = tolerated(path, safe.text, parse);
  const deep = tooDeepIn(read.tree);
  const problems = [...safe.problems, ...read.problems];
  if (!deep) return { ...read, problems };
  problems.push(problemAt(path, placeOfNode(deep), TOO_DEEP));
  return { tree: { type: 'root', children: [] }, problems, isWhole: false };
}

function tolerated(
  path: string,
  text: string,
  parse: (text: string) => MdastNode,
): { tree: MdastNode; problems: Problem[]; isWhole: boolean } {
  const problems: Problem[] = [];
  let tried = text;
  for (let count = 0; count < MOST; count++) {
    try {
      return { tree: parse(tried), problems, isWhole: true };
    } catch (error) {
      const at = culpritOf(tried, complaintOffset(tried, String((error as Error).message)));
      if (!isHeadingId(tried, at))
        problems.push(problemAt(path, placeOf(text, at), explain(text.slice(at))));
      tried = blank(tried, at);
    }
  }
  return { tree: { type: 'root', children: [] }, problems, isWhole: false };
}

/** Where the parser complains, from its message: `line:column: reason`. */
function complaintOffset(text: string, message: string): number {
  const match = /^(\d+):(\d+)(?:-\d+:\d+)?: /.exec(message);
  if (!match) throw new Error(`The MDX parser failed in a way we do not know: ${message}`);
  const lines = text.split('\n').slice(0, Number(match[1]) - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(match[2]) - 1;
}

/** The { or < that led to a complaint: the last one before it in its paragraph; else the place itself. */
function culpritOf(text: string, offset: number): number {
  const paragraph = Math.max(
    0,
    ...[...text.slice(0, offset).matchAll(/\n\s*\n/g)].map((m) => m.index),
  );
  for (let at = Math.min(offset, text.length - 1); at >= paragraph; at--)
    if (/[<{]/.test(text[at] ?? '') && !isEscaped(text, at)) return at;
  return Math.min(offset, text.length - 1);
}

function isEscaped(text: string, at: number): boolean {
  return (/\\*$/.exec(text.slice(0, at))?.[0].length ?? 0) % 2 === 1;
}

/** Makes the character at fault a space; an HTML comment whole, since its words are no text of the policy. */
function blank(text: string, at: number): string {
  const comment = /^<!--[\s\S]*?(?:-->|$)/.exec(text.slice(at))?.[0];
  const line = /^[^\n]*/.exec(text.slice(at))?.[0] ?? '';
  const fault =
    comment ?? (/[<{]/.test(text[at] ?? '') ? (text[at] ?? '') : line || text[at] || '');
  return text.slice(0, at) + fault.replace(/[^\r\n]/g, ' ') + text.slice(at + fault.length);
}

/**
 * Braces of a heading that has no id yet are the id that was meant: the rule `heading-ids` speaks of them.
 */
function isHeadingId(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = /^[^\n\r]*/.exec(text.slice(start))?.[0] ?? '';
  const braces = /^\{[^{}]*\}/.exec(line.slice(at - start))?.[0];
  if (!/^#{1,6}[ \t]/.test(line) || !braces || /\{\s*#[\w-]+\s*\}[ \t]*$/.test(line)) return false;
  return /^\{\s*#/.test(braces) || line.trimEnd().endsWith(braces);
}

function explain(rest: string): PlacelessFault {
  if (rest.startsWith('{')) return bracesFinding(/^\{([^{}\n]*)\}/.exec(rest)?.[1] ?? null);
  if (rest.startsWith('<!--'))
    return {
      rule: 'raw-html',
      what: 'An HTML comment stands here.',
      mend: 'Delete it: what readers should not see belongs in a README.md beside the file.',
    };
  const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]*[@:][^\s<>]*)>/.exec(rest)?.[1];
  if (address)
    return syntax(
      `The address ${address} stands between < and >, which MDX takes for a tag.`,
      'Write it without < and >: it becomes a link by itself.',
    );
  const tag = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (!tag)
    return syntax(
      `MDX takes ${/^\S{1,20}/.exec(rest)?.[0] ?? 'this place'} for the beginning of a tag.`,
      'Write \\< if readers should see a <, otherwise delete it.',
    );
  if (/^[a-z]/.test(tag) && !componentMeant(tag))
    return { rule: 'raw-html', what: `The HTML tag <${tag}> stands here.`, mend: htmlRemedy(tag) };
  if (!COMPONENTS[tag]) return unknownComponent(tag);
  return syntax(
    `The tag <${tag}> is opened or closed without its counterpart.`,
    COMPONENTS[tag].hasText
      ? `Give <${tag}> and </${tag}> a line each, with a blank line before and after.`
      : `Write <${tag} /> alone on a line.`,
  );
}

function syntax(what: string, mend: string): PlacelessFault {
  return { rule: 'mdx-syntax', what, mend };
}
