import { collapse } from '../../policy/canonical-text.ts';
import type { Problem } from '../../policy/problem.ts';
import { headingAttributes, nodesOf, placeOfNode } from '../markdown.ts';
import { type Finding, problemAt } from '../place.ts';
import { isClauseId } from '../schema/values.ts';
import { slugOf } from '../slug.ts';
import type { VersionFile } from '../version-file.ts';

/** Every heading ends with an id of its own: `## Transfer of data {#transfer-of-data}`. */
export function headingIds(version: VersionFile): Problem[] {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const node of nodesOf(version.tree)) {
    if (node.type !== 'heading') continue;
    const place = placeOfNode(node);
    const report = (finding: Finding) => problems.push(problemAt(version.path, place, finding));
    const { id, others } = headingAttributes(node);
    const words = collapse(
      wordsOf(version, node.position?.start.offset, node.position?.end.offset),
    );
    const proposal = slugOf(words, new Set(seen.keys()));
    if (others.length > 0)
      report({
        rule: 'heading-attribute',
        what: `The braces of the heading “${words}” hold more than an id (${others.map((name) => (name === 'className' ? 'a class' : `\`${name}\``)).join(', ')}).`,
        mend: `Leave only the id: {#${id ?? proposal}}.`,
      });
    if (id === null)
      report({
        rule: 'heading-without-id',
        what: `The heading “${words}” has no id.`,
        mend: `Write one at its end, such as {#${proposal}}; it stays for ever, so that links to the clause go on working.`,
      });
    else if (!isClauseId(id))
      report({
        rule: 'bad-id',
        what: `\`${id}\` cannot be a clause id.`,
        mend: `Use small letters a to z, digits and hyphens, beginning with a letter: {#${slugOf(id, new Set(seen.keys()))}}.`,
      });
    else if (seen.has(id))
      report({
        rule: 'duplicate-id',
        what: `The id \`${id}\` stands already at the heading on line ${seen.get(id)}.`,
        mend: `Give this heading another one, such as {#${slugOf(id, new Set(seen.keys()))}}.`,
      });
    if (id !== null && !seen.has(id)) seen.set(id, place.line);
  }
  return problems;
}

function wordsOf(version: VersionFile, start = 0, end = 0): string {
  return version.text
    .slice(start, end)
    .replace(/^#+\s*|\s*\{#[^}]*\}\s*#*\s*$/g, '')
    .replace(/[*_`]/g, '');
}
