import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { nodesOf, placeOfNode } from '../markdown/markdown.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { type Place, placeOf, problemAt } from '../text/place.ts';

/** Markdown whose words would be lost or altered on the page. */
export function unsupportedMarkdown(version: ParsedText): Problem[] {
  const nodes = [...nodesOf(version.tree)];
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition');
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  const seen = new Set<string>();
  const report = (place: Place, what: string, mend: string) => [
    problemAt(version.path, place, { rule: 'unsupported-markdown', what, mend }),
  ];
  return nodes.flatMap((node) => {
    const place = placeOfNode(node);
    switch (node.type) {
      case 'paragraph': {
        const first = node.children[0];
        const sign = first?.type === 'text' ? /^[|•▪◦]/u.exec(first.value)?.[0] : undefined;
        if (sign === '|')
          return report(
            place,
            'This line looks like a row of a table, but is read as text.',
            'Leave a blank line before the table and none inside it, and write |---| under its first row, with as many --- as it has cells.',
          );
        if (sign)
          return report(
            place,
            `This line begins with ${sign}, which Markdown does not take for a list.`,
            'Begin each item on a line of its own with “- ”.',
          );
        return [];
      }
      case 'listItem':
        if (typeof node.checked !== 'boolean') return [];
        return report(
          place,
          'A list item begins with [ ] or [x], which Markdown takes for a box to tick.',
          'Write \\[ instead of [, or delete it.',
        );
      case 'footnoteReference':
        if (!notes.some((note) => contains(note, node))) return [];
        return report(
          place,
          'A footnote stands in a footnote.',
          'Say it in the text, or in one footnote.',
        );
      case 'footnoteDefinition': {
        const isSecond = seen.has(node.identifier);
        seen.add(node.identifier);
        if (isSecond)
          return report(
            place,
            `The footnote [^${node.identifier}] has a text already.`,
            'Give this one a name of its own, here and in the text.',
          );
        if (used.has(node.identifier)) return [];
        return report(
          place,
          `Nothing in the text refers to the footnote [^${node.identifier}].`,
          `Write [^${node.identifier}] where it belongs, or delete the footnote.`,
        );
      }
      case 'text':
        return [
          ...unreadBold(version, node).flatMap((at) =>
            report(
              placeOf(version.text, at),
              'Two asterisks stand here as they are: they have no counterpart, or a space on their inner side.',
              'Write **words**, with ** directly before the first and directly behind the last; or \\*\\* if readers should see them.',
            ),
          ),
          ...notesWithoutText(version, node).flatMap(({ label, at }) =>
            report(
              placeOf(version.text, at),
              `The footnote [^${label}] has no text.`,
              `Write \`[^${label}]:\` and the text on a line of its own at the end; or \\[ if readers should see the brackets.`,
            ),
          ),
        ];
      case 'table': {
        const columns = node.children[0]?.children.length ?? 0;
        return node.children.flatMap((row) => {
          const cells = row.children.length;
          if (cells === columns) return [];
          const at = placeOfNode(row as MdastNode);
          if (version.text[row.position?.start.offset ?? 0] !== '|')
            return report(
              at,
              'This line stands directly below a table and is read as a row of it.',
              'Leave a blank line before it if it is none; or begin it with | and write all its cells.',
            );
          return report(
            at,
            `This row has ${cells} cell${cells === 1 ? '' : 's'}, but the table’s first row has ${columns}.`,
            cells > columns
              ? 'Write \\| for a | that readers should see, or give the first row as many cells.'
              : 'Add what is missing; a cell that is to stay empty is written as two | with a space between them.',
          );
        });
      }
      default:
        return [];
    }
  });
}

/** References to footnotes that are nowhere defined are plain words to the parser. */
function notesWithoutText(version: ParsedText, node: MdastNode): { label: string; at: number }[] {
  const start = node.position?.start.offset ?? 0;
  const source = version.text.slice(start, node.position?.end.offset);
  return [...source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => ({
    label: match[1] ?? '',
    at: start + match.index,
  }));
}

/** Where the first marks of bold stand that the parser takes for words. */
function unreadBold(version: ParsedText, node: MdastNode): number[] {
  const start = node.position?.start.offset ?? 0;
  const source = version.text.slice(start, node.position?.end.offset);
  const match = /(?<![\\*])\*\*(?!\*)/.exec(source);
  return match ? [start + match.index] : [];
}

function contains(outer: MdastNode, inner: MdastNode): boolean {
  return [...nodesOf(outer)].includes(inner);
}
