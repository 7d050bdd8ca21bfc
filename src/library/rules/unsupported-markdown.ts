import type { Problem } from '../../policy/problem.ts';
import { nodesOf, placeOfNode } from '../markdown.ts';
import { type Finding, problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** Markdown whose words would be lost or altered on the page. */
export function unsupportedMarkdown(version: VersionFile): Problem[] {
  const defined = new Set<string>();
  const used = new Set<string>();
  for (const node of nodesOf(version.tree)) {
    if (node.type === 'footnoteDefinition') defined.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(node.identifier);
  }
  return [...nodesOf(version.tree)].flatMap((node) => {
    const report = (finding: Omit<Finding, 'rule'>) => [
      problemAt(version.path, placeOfNode(node), { rule: 'unsupported-markdown', ...finding }),
    ];
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      return report({
        what: 'A list item begins with [ ] or [x], which Markdown takes for a box to tick.',
        mend: 'Write \\[ instead of [, or delete it.',
      });
    if (node.type === 'footnoteReference' && !defined.has(node.identifier))
      return report({
        what: `The footnote [^${node.identifier}] has no text.`,
        mend: `Write [^${node.identifier}]: and the text on a line of its own at the end.`,
      });
    if (node.type === 'footnoteDefinition' && !used.has(node.identifier))
      return report({
        what: `Nothing in the text refers to the footnote [^${node.identifier}].`,
        mend: `Write [^${node.identifier}] where it belongs, or delete the footnote.`,
      });
    if (node.type === 'footnoteReference' && isInsideNote(version, node))
      return report({
        what: 'A footnote stands in a footnote.',
        mend: 'Say it in the text, or in one footnote.',
      });
    return [];
  });
}

function isInsideNote(version: VersionFile, reference: unknown): boolean {
  for (const node of nodesOf(version.tree))
    if (node.type === 'footnoteDefinition' && [...nodesOf(node)].includes(reference as never))
      return true;
  return false;
}
