import type { MdastNode } from 'satteri';
import { nodesOf } from '../library/markdown/markdown.ts';
import { collapse } from '../policy/canonical-text.ts';
import type { Doubt } from './foreign.ts';
import { partsWords } from './html-in-markdown.ts';
import { joinedLines } from './joined-lines.ts';

/** Tables whose cells have several lines, and paragraphs in which lists of HTML stand: one line each now. */
export function joinedCells(root: MdastNode): Doubt[] {
  return nodesOf(root).flatMap((node): Doubt[] => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'table')
      return nodesOf(node).some((each) => each.type === 'tableCell' && isParted(each, /./))
        ? [joinedLines(line)]
        : [];
    // A line break stays one in a paragraph.
    if (node.type !== 'paragraph' || !isParted(node, /^<\/?(?!br\b)/i)) return [];
    return [
      {
        line,
        near: '',
        rule: 'joined-lines',
        what: `A list, a table or paragraphs of HTML stand in one line now: “${wordsOf(node).slice(0, 80)}”.`,
        mend: 'Write each item or paragraph on a line of its own; no word changes.',
      },
    ];
  });
}

/** Whether words stand on both sides of a tag that ends a line. */
function isParted(node: MdastNode, tag: RegExp): boolean {
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return children.some(
    (each, at) =>
      each.type === 'html' &&
      partsWords(each.value) &&
      tag.test(each.value) &&
      [children.slice(0, at), children.slice(at + 1)].every((part) =>
        part.some((one) => wordsOf(one)),
      ),
  );
}

function wordsOf(node: MdastNode): string {
  const words = nodesOf(node).map((each) => {
    if (each.type === 'html') return partsWords(each.value) ? ' ' : '';
    return 'value' in each ? each.value : '';
  });
  return collapse(words.join(''));
}
