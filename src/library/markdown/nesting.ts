import type { MdastNode } from 'satteri';
import type { PlacelessFault } from '../text/place.ts';

/**
 * Lists, quotations and emphasis within each other: more than any law has, far below what a stack can hold.
 */
const DEEPEST = 60;

/** What to say where something stands deeper in other things than any reader could follow. */
export const TOO_DEEP: PlacelessFault = {
  rule: 'nested-too-deeply',
  what: `Quotations, lists, tags or emphasis stand within each other here, more than ${DEEPEST} deep.`,
  mend: 'Delete the marks that are too many: > and - at the beginning of the line, * and [ within it.',
};

/** So many marks in a row begin nothing that a reader could see. */
const TOO_MANY = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST + 1},}`,
  'gm',
);
const RULE = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:\+[ \t]*)+)$/;

/**
 * A text without marks that would nest too deeply, since the native parser ends the whole process where its
 * stack is used up; they are spaces instead.
 * @returns `at` the offset of the first of them, null if there is none
 */
export function boundMarkers(text: string): { text: string; at: number | null } {
  let first: number | null = null;
  const blank = (run: string, at: number) => {
    first = first === null ? at : Math.min(first, at);
    return run.replace(/[^\r\n]/g, ' ');
  };
  const lineAt = (at: number) => {
    const end = text.indexOf('\n', at);
    return text.slice(at, end < 0 ? text.length : end).trimEnd();
  };
  const bounded = text
    .replace(TOO_MANY, (run, at: number) =>
      RULE.test(lineAt(at)) && !run.includes('>') ? run : blank(run, at),
    )
    .replace(/[*_~]{121,}/g, (run, at: number) =>
      lineAt(text.lastIndexOf('\n', at) + 1).trim() === run ? run : blank(run, at),
    )
    .replace(/(?:!?\[){61,}/g, blank);
  let open = 0;
  const shallow = bounded.replace(
    /<(\/?)SourceNote\b[^<>]*>/g,
    (tag, slash: string, at: number) => {
      open = Math.max(0, open + (slash ? -1 : 1));
      return open > DEEPEST || (slash && open >= DEEPEST) ? blank(tag, at) : tag;
    },
  );
  return { text: shallow, at: first };
}

/**
 * The first node that stands too deep in a tree, or null. Walks without recursion, which is what it guards.
 */
export function tooDeepIn(root: MdastNode): MdastNode | null {
  const open: { node: MdastNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return node;
    if ('children' in node)
      for (const child of node.children as MdastNode[])
        open.push({ node: child, depth: depth + 1 });
  }
  return null;
}
