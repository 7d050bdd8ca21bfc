import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { nodesOf, standsIn } from '../markdown/markdown.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { placeOf, problemAt } from '../text/place.ts';

/** What was meant as a link, but is read as words: `[words](an address with spaces)`, `[words][unknown]`. */
const UNREAD =
  /(?<!\\)\[([^[\]]+)\](?:\([^()\n]*\)?| \((?:https?:|mailto:|tel:|www\.|#|\/)[^()\n]*\)?|\[[^[\]^]*\])/g;

/** No link is left as words because it is written a little wrong. */
export function unreadLinks(version: ParsedText): Problem[] {
  const nodes = nodesOf(version.tree);
  const read = nodes.filter(isRead);
  return nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type !== 'text' || !version.text.slice(start, node.position?.end.offset).includes('['))
      return [];
    // A web address within ends the text early: look on to the end of the paragraph.
    const source = /^[\s\S]*?(?=\n\s*\n|$)/.exec(version.text.slice(start))?.[0] ?? '';
    const length = (node.position?.end.offset ?? start) - start;
    return [...source.matchAll(UNREAD)].flatMap((match) => {
      const at = start + match.index;
      const isLiteral = match.index < length && !read.some((other) => standsIn(other, at));
      if (!isLiteral) return [];
      return problemAt(version.path, placeOf(version.text, at), {
        rule: 'broken-link',
        what: `\`${match[0].slice(0, 80)}\` is not read as a link.`,
        mend: match[0].endsWith(']')
          ? 'Write the address in round brackets, [words](https://address); or \\[ if readers should see the brackets.'
          : !match[0].endsWith(')')
            ? `Write a ) behind the address, as in [${match[1]}](https://address); or \\[ if readers should see the brackets.`
            : `Leave no space between ] and (, nor in the address, where %20 stands for one: [${match[1]}](${addressIn(match[0])}); or write \\[ if readers should see the brackets.`,
      });
    });
  });
}

/** What is written as the address, where only a space before the bracket keeps it from being read. */
function addressIn(link: string): string {
  return /\] \(([^()\s]+)\)$/.exec(link)?.[1] ?? 'https://address';
}

function isRead(node: MdastNode): boolean {
  return /^(?:inlineCode|code|link|image|linkReference|imageReference)$/.test(node.type);
}
