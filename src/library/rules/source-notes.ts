import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { nodesOf, placeOfNode } from '../markdown/markdown.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { problemAt } from '../text/place.ts';

/** A source note is not part of the text, but footnotes are: no footnote leads into or out of a note. */
export function sourceNotes(version: ParsedText): Problem[] {
  const { text } = version;
  if (!text.includes('[^') || !text.includes('<SourceNote')) return [];
  const inside = nodesOf(version.tree)
    .filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'SourceNote')
    .flatMap((note) => nodesOf(note));
  const report = (node: MdastNode, what: string, mend: string) =>
    problemAt(version.path, placeOfNode(node), { rule: 'unsupported-markdown', what, mend });
  return inside.flatMap((node) => {
    if (node.type === 'footnoteReference')
      return report(
        node,
        'A footnote stands in a <SourceNote>, so that its words would count as words of the policy.',
        `Write the footnote’s words in brackets within the note, and delete [^${node.identifier}].`,
      );
    if (node.type === 'footnoteDefinition')
      return report(
        node,
        `The text of the footnote [^${node.identifier}] stands in a <SourceNote>, which is no part of the policy.`,
        'Move it to the end of the file, outside the note.',
      );
    return [];
  });
}
