import { collapse } from '../../policy/canonical-text.ts';
import type { Problem } from '../../policy/problem.ts';
import { headingAttributes, headingWords, nodesOf, placeOfNode } from '../markdown/markdown.ts';
import { slugOf } from '../markdown/slug.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { problemAt } from '../text/place.ts';

/** Sections begin at level 2 (the title is level 1), go down one level at a time, and stand on their own. */
export function headingLevels(version: ParsedText): Problem[] {
  const problems: Problem[] = [];
  const topLevel = new Set('children' in version.tree ? version.tree.children : []);
  let above = 1;
  for (const node of nodesOf(version.tree)) {
    if (node.type !== 'heading') continue;
    const place = placeOfNode(node);
    const words = collapse(headingWords(version.text, node));
    const id = headingAttributes(node).id ?? slugOf(words, new Set());
    if (!topLevel.has(node as never)) {
      problems.push(
        problemAt(version.path, place, {
          rule: 'heading-level',
          what: 'A heading stands inside a list, a quotation or a note.',
          mend: 'Begin its line at the left margin, with a blank line before it.',
        }),
      );
      continue;
    }
    const isUnderlined = version.text[node.position?.start.offset ?? 0] !== '#';
    if (node.depth === 1)
      problems.push(
        problemAt(version.path, place, {
          rule: 'heading-level',
          what: isUnderlined
            ? 'The line of = signs below these words makes a heading of them, as high as the title.'
            : 'A heading with one # is the title, which stands in the front matter.',
          mend: isUnderlined
            ? `Delete the line of = signs; if the words are a heading, write them as \`## ${words.slice(0, 60)} {#${id.slice(0, 60)}}\`.`
            : `Delete the line if it repeats the title; otherwise begin it with ## and end it with {#${id}}.`,
        }),
      );
    else if (node.depth > above + 1)
      problems.push(
        problemAt(version.path, place, {
          rule: 'heading-level',
          what: `The heading “${words}” has ${node.depth} # signs, but the one above it ${above === 1 ? 'is the title' : `has ${above}`}.`,
          mend: `Begin it with ${'#'.repeat(above + 1)}, one more than the heading above.`,
        }),
      );
    above = node.depth;
  }
  return problems;
}
