import type { MdastNode } from 'satteri';
import type { Problem } from '../../policy/problem.ts';
import { bracesFinding, executable } from '../markdown/braces.ts';
import { htmlRemedy, isPartOfHtml } from '../markdown/html-remedy.ts';
import { COMPONENTS, componentMeant, unknownComponent } from '../markdown/known-components.ts';
import { headingAttributes, nodesOf, placeOfNode } from '../markdown/markdown.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';

/** MDX is code; a policy is text: only known components, no HTML, nothing that runs. */
export function components(version: ParsedText): Problem[] {
  const spokenOf = new Set([...nodesOf(version.tree)].flatMap(partsOf));
  return [...nodesOf(version.tree)].flatMap((node) =>
    spokenOf.has(node)
      ? []
      : findings(node).map((finding) => problemAt(version.path, placeOfNode(node), finding)),
  );
}

/**
 * What another problem covers: rows of an HTML table, and braces meant as the id of a heading without one.
 */
function partsOf(node: MdastNode): MdastNode[] {
  if (node.type === 'heading' && headingAttributes(node).id === null) {
    const last = nodesOf(node).at(-1);
    return last?.type === 'mdxTextExpression' ? [last] : [];
  }
  return isElement(node) && /^[a-z]/.test(node.name ?? '')
    ? nodesOf(node)
        .slice(1)
        .filter((inner) => isElement(inner) && isPartOfHtml(inner.name ?? ''))
    : [];
}

function findings(node: MdastNode): PlacelessFault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        executable(
          'A line that begins with import or export is program code.',
          'Delete the line; if it is a sentence, begin it with a capital letter or with another word.',
        ),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [bracesFinding(node.value)];
    default:
      return isElement(node) ? element(node) : [];
  }
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function element(node: Element): PlacelessFault[] {
  const name = node.name ?? '';
  const known = COMPONENTS[name];
  if (name === '' || (/^[a-z]/.test(name) && !componentMeant(name)))
    return [
      { rule: 'raw-html', what: `The HTML tag <${name}> stands here.`, mend: htmlRemedy(name) },
    ];
  if (!known) return [unknownComponent(name)];
  return [...attributes(node.attributes, name, known.hasText), ...form(node, name, known.hasText)];
}

function attributes(
  list: readonly { type: string; name?: string; value?: unknown }[],
  name: string,
  hasText: boolean,
): PlacelessFault[] {
  const mend = `Write the tag alone: <${name}${hasText ? '' : ' /'}>.`;
  return list.map((attribute) => {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value && typeof attribute.value === 'object')
    )
      return executable(`The braces in the tag <${name}> are program code.`, mend);
    return {
      rule: 'unknown-attribute',
      what: `<${name}> has no attribute \`${attribute.name}\`.`,
      mend,
    };
  });
}

function form(node: Element, name: string, hasText: boolean): PlacelessFault[] {
  const isEmpty = node.children.length === 0;
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
  // A text on one line with its tags is not a paragraph yet, and would be lost.
  if (hasText && node.children.some((child) => INLINE.test(child.type)))
    return [
      misplaced(
        name,
        'has its text on the same line.',
        `Give <${name}>, its text and </${name}> a line each.`,
      ),
    ];
  if (!hasText && !isEmpty)
    return [
      misplaced(name, 'holds a text.', `Write <${name} /> alone and move the text out of it.`),
    ];
  return [];
}

const INLINE = /^(?:text|strong|emphasis|delete|link|linkReference|inlineCode|break|image)$/;

function misplaced(name: string, what: string, mend: string): PlacelessFault {
  return { rule: 'component-form', what: `<${name}> ${what}`, mend };
}
