import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { htmlRemedy } from '../html-remedy.ts';
import { nodesOf, placeOfNode } from '../markdown.ts';
import { suggest } from '../nearest.ts';
import { type Finding, problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** The components that a version may use; each stands on lines of its own and takes no attribute. */
const COMPONENTS: Readonly<Record<string, { readonly hasText: boolean }>> = {
  SourceNote: { hasText: true },
  CookiePreferences: { hasText: false },
};

/** MDX is code; a policy is text: only known components, no HTML, nothing that runs. */
export function components(version: VersionFile): Problem[] {
  return [...nodesOf(version.tree)].flatMap((node) =>
    findings(node).map((finding) => problemAt(version.path, placeOfNode(node), finding)),
  );
}

function findings(node: MdastNode): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        executable(
          'A line that begins with import or export is program code.',
          'Delete the line; if it is a sentence, begin it with another word or write \\import.',
        ),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        executable(
          `What stands in braces, {${node.value.slice(0, 40)}}, is program code.`,
          'Delete the braces, or write \\{ and \\} for braces that readers should see.',
        ),
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node);
    default:
      return [];
  }
}

function element(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): Finding[] {
  const name = node.name ?? '';
  const known = COMPONENTS[name];
  if (name === '' || /^[a-z]/.test(name))
    return [
      { rule: 'raw-html', what: `The HTML tag <${name}> stands here.`, mend: htmlRemedy(name) },
    ];
  if (!known)
    return [
      {
        rule: 'unknown-component',
        what: `There is no component <${name}>.`,
        mend: suggest(
          name,
          Object.keys(COMPONENTS),
          `Known components are: ${Object.keys(COMPONENTS).join(', ')}.`,
        ),
      },
    ];
  return [...attributes(name, node.attributes), ...form(node, name, known.hasText)];
}

function attributes(
  name: string,
  list: readonly { type: string; name?: string; value?: unknown }[],
): Finding[] {
  return list.map((attribute) => {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value && typeof attribute.value === 'object')
    )
      return executable(
        `The braces in the tag <${name}> are program code.`,
        `Write the tag alone: <${name}>.`,
      );
    return {
      rule: 'unknown-attribute',
      what: `<${name}> has no attribute \`${attribute.name}\`.`,
      mend: `Write the tag alone: <${name}>.`,
    };
  });
}

function form(node: MdastNode, name: string, hasText: boolean): Finding[] {
  const isEmpty = !('children' in node) || node.children.length === 0;
  if (node.type === 'mdxJsxTextElement')
    return [
      misplaced(
        name,
        'stands within a line.',
        `Give <${name}> lines of its own, with a blank line before and after.`,
      ),
    ];
  if (hasText && isEmpty)
    return [
      misplaced(
        name,
        'has no text.',
        `Write the remark between <${name}> and </${name}>, or delete both.`,
      ),
    ];
  if (!hasText && !isEmpty)
    return [
      misplaced(name, 'holds a text.', `Write <${name} /> alone and move the text out of it.`),
    ];
  return [];
}

function misplaced(name: string, what: string, mend: string): Finding {
  return { rule: 'component-form', what: `<${name}> ${what}`, mend };
}

function executable(what: string, mend: string): Finding {
  return { rule: 'executable', what, mend };
}
