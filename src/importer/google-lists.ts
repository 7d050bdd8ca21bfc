import {
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlParent,
  isElement,
} from './html-nodes.ts';

interface OpenList {
  readonly name: string;
  readonly level: number;
  readonly list: HtmlElement;
}

/**
 * Google Docs writes the levels of a list as lists beside each other (`lst-kix_abc-0`, `lst-kix_abc-1`) and
 * begins a new one after each inner list. Puts the inner ones into the items to which they belong, and
 * joins what goes on.
 */
export function nestGoogleLists(root: HtmlParent): void {
  for (const parent of [root, ...elementsIn(root)]) {
    if (!childrenOf(parent).some((each) => isElement(each) && kixOf(each))) continue;
    let open: OpenList[] = [];
    for (const node of [...parent.childNodes]) {
      if (!isElement(node)) {
        if ('value' in node && node.value.trim()) open = [];
        continue;
      }
      const kix = kixOf(node);
      if (!kix) {
        open = [];
        continue;
      }
      while ((open.at(-1)?.level ?? -1) > kix.level) open.pop();
      const last = open.at(-1);
      if (last?.level === kix.level && last.name === kix.name && goesOn(last.list, node)) {
        move(node, parent, last.list, childrenOf(node).filter(isElement));
        continue;
      }
      if (last?.level === kix.level) open.pop();
      const item = open.at(-1)?.list.childNodes.filter(isElement).at(-1);
      if (item) move(node, parent, item, [node]);
      open.push({ ...kix, list: node });
    }
  }
}

/** Puts lists that stand directly in lists, as LibreOffice writes them, into the item before them. */
export function nestBareLists(root: HtmlParent): void {
  for (const list of elementsIn(root)) {
    if (!/^[uo]l$/.test(list.tagName)) continue;
    let item: HtmlElement | null = null;
    for (const node of [...list.childNodes]) {
      if (!isElement(node)) continue;
      if (item && /^[uo]l$/.test(node.tagName)) move(node, list, item, [node]);
      else item = node.tagName === 'li' ? node : null;
    }
  }
}

function kixOf(element: HtmlElement): Omit<OpenList, 'list'> | null {
  if (!/^[uo]l$/.test(element.tagName)) return null;
  const found = /\blst-kix_(\w+)-(\d)\b/.exec(attribute(element, 'class') ?? '');
  return found ? { name: found[1] ?? '', level: Number(found[2]) } : null;
}

function goesOn(list: HtmlElement, next: HtmlElement): boolean {
  const items = list.childNodes.filter((each) => isElement(each) && each.tagName === 'li');
  const start = (each: HtmlElement) => Number(attribute(each, 'start') ?? 1);
  return list.tagName === 'ul' || start(list) + items.length === start(next);
}

function move(
  from: HtmlElement,
  parent: HtmlParent,
  to: HtmlElement,
  nodes: readonly HtmlElement[],
): void {
  parent.childNodes.splice(parent.childNodes.indexOf(from), 1);
  for (const node of nodes) {
    node.parentNode = to;
    to.childNodes.push(node);
  }
}
