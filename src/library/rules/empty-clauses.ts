import { headingText } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import { headingAttributes, nodesOf, placeOfNode } from '../markdown.ts';
import { type Place, problemAt, START } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** Each heading is followed by a text, a sub-clause, or a source note that says why nothing is there. */
export function emptyClauses(version: VersionFile): Problem[] {
  const places = new Map<string, Place>();
  for (const node of nodesOf(version.tree)) {
    const id = node.type === 'heading' ? headingAttributes(node).id : null;
    if (id !== null && !places.has(id)) places.set(id, placeOfNode(node));
  }
  const { clauses, preamble } = version.document;
  const problems = [...clausesOf(clauses)]
    .filter((clause) => clause.blocks.length === 0 && clause.clauses.length === 0)
    .map((clause) =>
      problemAt(version.path, places.get(clause.id) ?? START, {
        rule: 'empty-clause',
        what: `The clause “${headingText(clause)}” has no text.`,
        mend: 'Write its text below it, or delete the heading; where the source itself lost the text, say so in a <SourceNote>.',
      }),
    );
  if (clauses.length > 0 || preamble.length > 0) return problems;
  return [
    problemAt(version.path, START, {
      rule: 'empty-clause',
      what: 'This version has no text.',
      mend: 'Write the text below the front matter, or mark the file with `draft: true` until there is one.',
    }),
  ];
}
