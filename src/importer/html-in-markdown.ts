import type { MdastNode } from 'satteri';

/** Tags that end a word: a line, a cell or an item stands for itself. */
const PARTING =
  /^<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|td|th|tr|table|thead|tbody|tfoot|caption|h[1-6]|blockquote|section|article|header|footer|details|summary|figure|figcaption|pre|address)\b/i;
const SILENT = /^<(script|style)\b/i;

type Changing = { type: string; value?: string; children?: Changing[] };

/**
 * Makes tags within paragraphs, items and quotations part what they part on a page, before the Markdown
 * reader drops them: cells and items would run together. What scripts and styles say is no text.
 */
export function spacesForTags(root: MdastNode): void {
  const open: { node: Changing; isTop: boolean }[] = [{ node: root as Changing, isTop: true }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isTop } = next;
    let silent: string | null = null;
    for (const child of node.children ?? []) {
      if (silent !== null) {
        if (child.type === 'html' && child.value?.toLowerCase().startsWith(`</${silent}`))
          silent = null;
        else if (child.value !== undefined) {
          child.type = 'text';
          child.value = '';
        }
      } else if (child.type === 'html' && !isTop) {
        const isWhole = /<\/(?:script|style)>\s*$/i.test(child.value ?? '');
        silent = isWhole ? null : (SILENT.exec(child.value ?? '')?.[1]?.toLowerCase() ?? null);
        if (isWhole) child.value = withoutScripts(child.value ?? '');
        partWords(child);
      }
      open.push({ node: child, isTop: false });
    }
  }
}

function withoutScripts(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ');
}

function partWords(node: Changing): void {
  const value = node.value ?? '';
  if (/^<br\s*\/?>$/i.test(value)) return;
  const isOneTag = /^<[^<>]*>$/.test(value.trim());
  if (isOneTag && PARTING.test(value.trim())) {
    node.type = 'text';
    node.value = ' ';
  } else if (!isOneTag)
    node.value = value.replace(/<[^<>]*>/g, (tag) => (PARTING.test(tag) ? ` ${tag} ` : tag));
}

/**
 * The parts of a text, HTML that an empty line cuts into pieces put together again: a table ends where its
 * tag is closed, whatever Markdown thinks.
 */
export function apart(nodes: readonly MdastNode[]): MdastNode[] {
  const parts: MdastNode[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.type === 'html' && last?.type === 'html' && isOpen(last.value))
      parts[parts.length - 1] = { ...last, value: `${last.value}\n${node.value}` };
    else parts.push(node);
  }
  return parts;
}

function isOpen(html: string): boolean {
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
  return ['table', 'ul', 'ol', 'dl'].some(
    (tag) => count(new RegExp(`<${tag}\\b`, 'gi')) > count(new RegExp(`</${tag}\\s*>`, 'gi')),
  );
}
