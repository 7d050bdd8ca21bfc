import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../content.ts';
import { judgeLink } from '../judge-link.ts';
import { idsOf, type Targets, targetsOf } from '../link-targets.ts';
import { nodesOf, placeOfNode, standsIn } from '../markdown.ts';
import { placeOf, problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** Links lead somewhere: to a clause, a policy or a version that exists, or to another site. */
export function links(content: Content): Problem[] {
  const targets = targetsOf(content);
  return content.organisations
    .flatMap((organisation) => organisation.policies.flatMap((policy) => policy.versions))
    .flatMap((version) => [...linksOf(version, targets), ...unreadLinks(version)]);
}

function linksOf(version: VersionFile, targets: Targets): Problem[] {
  const own = idsOf(version);
  const nodes = [...nodesOf(version.tree)];
  const linked = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) => {
    const isLink =
      node.type === 'link' || (node.type === 'definition' && linked.has(node.identifier));
    const finding = isLink ? judgeLink(node.url, own, targets) : null;
    return finding ? [problemAt(version.path, placeOfNode(node), finding)] : [];
  });
}

/** What was meant as a link, but is read as words: `[words](an address with spaces)`, `[words][unknown]`. */
const UNREAD =
  /(?<!\\)\[([^[\]]+)\](?:\([^()\n]*\)?| \((?:https?:|www\.|#|\/)[^()\n]*\)?|\[[^[\]^]*\])/g;

function unreadLinks(version: VersionFile): Problem[] {
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
          : `Leave no space between ] and (, nor in the address, where %20 stands for one: [${match[1]}](https://address); or write \\[ if readers should see the brackets.`,
      });
    });
  });
}

function isRead(node: MdastNode): boolean {
  return /^(?:inlineCode|code|link|image|linkReference|imageReference)$/.test(node.type);
}
