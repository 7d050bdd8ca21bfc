import type { MdastNode } from 'satteri';
import { collapse } from '../../policy/canonical-text.ts';
import type { Problem } from '../../policy/problem.ts';
import { headingAttributes, headingWords, placeOfNode } from '../markdown/markdown.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { problemAt, START } from '../text/place.ts';

/**
 * Each heading has words, and is followed by a text, a sub-clause, or a source note that says why nothing
 * is there.
 */
export function emptyClauses(version: ParsedText): Problem[] {
  if (!version.isWhole || !version.text.trim()) return [];
  const nodes = ('children' in version.tree ? (version.tree.children as MdastNode[]) : []).filter(
    (node) => !/^(?:yaml|definition|footnoteDefinition)$/.test(node.type),
  );
  const report = (node: MdastNode, what: string, mend: string) =>
    problemAt(version.path, placeOfNode(node), { rule: 'empty-clause', what, mend });
  const problems = nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const words = collapse(headingWords(version.text, node));
    const { id } = headingAttributes(node);
    if (!words)
      return report(
        node,
        'This heading has no words.',
        id
          ? `Write them between the # signs and {#${id}}, or delete the line.`
          : 'Delete the line.',
      );
    const next = nodes[index + 1];
    if (next && (next.type !== 'heading' || next.depth > node.depth)) return [];
    return report(
      node,
      `The clause “${words}” has no text.`,
      'Write its text below it, or delete the heading; where the source itself lost the text, say so in a <SourceNote>.',
    );
  });
  if (nodes.length > 0) return problems;
  return [
    problemAt(version.path, START, {
      rule: 'empty-clause',
      what: 'This version has no text.',
      mend: 'Write the text below the front matter, or mark the file with `draft: true` until there is one.',
    }),
  ];
}
