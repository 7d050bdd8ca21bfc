import type { MdastNode } from 'satteri';

/** Tags that end a word: a line, a cell or an item stands for itself. */
const PARTING =
  /^<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|td|th|tr|table|thead|tbody|tfoot|caption|h[1-6]|blockquote|section|article|header|footer|details|summary|figure|figcaption|pre|address)\b/i;
const SILENT = /^<(script|style)\b/i;

type Changing = { type: string; value?: string; url?: string; alt?: string; children?: Changing[] };

/** What Markdown itself has marks for. */
const MARKS: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
  a: 'link',
};

/**
 * Turns tags within a line into the marks that they are: `<b>`, `<i>`, `<s>`, `<del>`, `<a href>`,
 * `<img alt>`. A tag that is never closed stays as it is, and is no word.
 */
export function marksForTags(root: MdastNode): void {
  const open: Changing[] = [root as Changing];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type !== 'root' && next.children?.some(({ type }) => type === 'html'))
      next.children = marked(next.children);
    open.push(...(next.children ?? []));
  }
}

/** Takes out what is struck, marked by Markdown itself or by tags. */
export function withoutStruck(root: MdastNode): void {
  const open: Changing[] = [root as Changing];
  for (let next = open.pop(); next; next = open.pop()) {
    const kept = next.children?.filter(({ type }) => type !== 'delete');
    if (kept) next.children = kept;
    open.push(...(kept ?? []));
  }
}

interface OpenTag {
  readonly name: string;
  readonly tag: Changing;
  readonly children: Changing[];
}

function marked(children: readonly Changing[]): Changing[] {
  const outer: Changing[] = [];
  const open: OpenTag[] = [];
  const here = () => open.at(-1)?.children ?? outer;
  const drop = () => {
    const last = open.pop();
    if (last) here().push(last.tag, ...last.children);
  };
  for (const child of children) {
    const value = child.type === 'html' ? (child.value ?? '').trim() : '';
    const name = /^<([a-z]+)\b[^<>]*>$/i.exec(value)?.[1]?.toLowerCase() ?? '';
    const closed = /^<\/([a-z]+)\s*>$/i.exec(value)?.[1]?.toLowerCase() ?? '';
    if (
      MARKS[name] &&
      !value.endsWith('/>') &&
      (name !== 'a' || attributeOfTag(value, 'href') !== null)
    )
      open.push({ name, tag: child, children: [] });
    else if (MARKS[closed] && open.some((each) => each.name === closed)) {
      while (open.at(-1)?.name !== closed) drop();
      const { tag, children: inner } = open.pop() as OpenTag;
      const type = MARKS[closed] ?? '';
      const url = type === 'link' ? { url: attributeOfTag(tag.value ?? '', 'href') ?? '' } : {};
      here().push({ ...tag, type, ...url, children: inner });
    } else if (name === 'img') {
      const [url, alt] = ['src', 'alt'].map((key) => attributeOfTag(value, key) ?? '');
      here().push({ ...child, type: 'image', url: url ?? '', alt: alt ?? '' });
    } else here().push(child);
  }
  while (open.length > 0) drop();
  return outer;
}

/** The value of an attribute in a tag; null if it has none. */
export function attributeOfTag(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? '').replaceAll('&amp;', '&') : null;
}

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

/** Whether a tag ends the word before it. */
export function partsWords(html: string): boolean {
  return PARTING.test(html.trim());
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
    if (node.type === 'html' && last?.type === 'html' && isUnclosed(last.value))
      parts[parts.length - 1] = { ...last, value: `${last.value}\n${node.value}` };
    else parts.push(node);
  }
  return parts;
}

/** Whether HTML ends within a table or list that it began. */
export function isUnclosed(html: string): boolean {
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
  return ['table', 'ul', 'ol', 'dl'].some(
    (tag) => count(new RegExp(`<${tag}\\b`, 'gi')) > count(new RegExp(`</${tag}\\s*>`, 'gi')),
  );
}
