import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { htmlRemedy } from '../markdown/html-remedy.ts';
import { nodesOf, parseMarkdown, placeOfNode } from '../markdown/markdown.ts';
import type { Content } from '../parsed/content.ts';
import { siteMarkdown } from '../parsed/site-markdown.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** Markdown in YAML is words, lists and links: it is shown on several pages. */
export function markdownInYaml(content: Content): Problem[] {
  return [
    ...siteMarkdown(content).flatMap(({ path, markdown }) =>
      judge(content.site.yaml, path, markdown),
    ),
    ...content.organisations.flatMap(({ policies }) =>
      policies.flatMap(({ described, versions, restated, translations }) => [
        ...judge(described.yaml, ['appliesTo'], described.value?.appliesTo),
        ...[...versions, ...restated, ...translations].flatMap((version) =>
          judge(version.yaml, ['summary'], version.front?.summary),
        ),
      ]),
    ),
  ];
}

function judge(yaml: YamlFile, path: readonly string[], markdown: string | undefined): Problem[] {
  return [...nodesOf(parseMarkdown(markdown ?? ''))].flatMap((node) => {
    const finding = judgeNode(node, path.at(-1) ?? '');
    return finding
      ? [problemAt(yaml.file, yaml.placeInside([...path], placeOfNode(node)), finding)]
      : [];
  });
}

function judgeNode(node: MdastNode, key: string): PlacelessFault | null {
  switch (node.type) {
    case 'html': {
      const tag = /^<\/([a-z][\w-]*)|^<([a-z][\w-]*)/i.exec(node.value);
      // A closing tag goes with the one that opens.
      if (tag?.[1]) return null;
      const what = tag?.[2] ? `The HTML tag <${tag[2]}> stands here.` : 'HTML stands here.';
      return { rule: 'raw-html', what, mend: htmlRemedy(tag?.[2]?.toLowerCase() ?? '') };
    }
    case 'heading':
      return misplaced('A heading', key, 'Write it as **bold words** in a paragraph of its own.');
    case 'image':
    case 'imageReference':
      return misplaced('An image', key, 'Say in words what it shows, or link to it.');
    case 'footnoteDefinition':
      return misplaced('A footnote', key, 'Write its words in brackets.');
    default:
      return null;
  }
}

function misplaced(thing: string, key: string, mend: string): PlacelessFault {
  return { rule: 'unsupported-markdown', what: `${thing} has no place in \`${key}\`.`, mend };
}
