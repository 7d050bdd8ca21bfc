import {
  allTextIn,
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlParent,
  isElement,
  parentOf,
} from './html-nodes.ts';

/** The elements that say the same as a role. */
const ELEMENTS: Readonly<Record<string, string>> = {
  navigation: 'nav',
  search: 'nav',
  menu: 'nav',
  menubar: 'nav',
  toolbar: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  main: 'main',
  article: 'article',
  list: 'ul',
  listitem: 'li',
  table: 'table',
  grid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  button: 'button',
  blockquote: 'blockquote',
  paragraph: 'p',
};

/** Elements whose own meaning counts, whatever role they are given: a numbered list, a link. */
const OWN = /^(?:a|ol|ul|li|body|h[1-6])$/;

/** Calls each element of a page what its ARIA role says, so that all that follows asks for names alone. */
export function nameByRoles(root: HtmlParent): void {
  for (const element of elementsIn(root)) {
    const role = (attribute(element, 'role') ?? '').trim().split(/\s+/)[0]?.toLowerCase() ?? '';
    if (element.tagName === 'p' && isTitle(element)) element.tagName = 'h1';
    else if (element.tagName === 'div' && partOfOffice(element) !== null)
      element.tagName = partOfOffice(element) ?? 'div';
    else if (role === 'heading') {
      const level = Number(attribute(element, 'aria-level') ?? 2);
      element.tagName = `h${level >= 1 && level <= 6 ? Math.trunc(level) : 6}`;
    } else if ((role === 'presentation' || role === 'none') && element.tagName === 'table')
      withoutTable(element);
    else if (role === 'menu' || !OWN.test(element.tagName))
      element.tagName = ELEMENTS[role] ?? element.tagName;
  }
}

/** LibreOffice writes the heads and feet of pages and the table of contents into its web pages. */
function partOfOffice(part: HtmlElement): 'header' | 'footer' | 'nav' | null {
  const title = attribute(part, 'title');
  const isTop = parentOf(part)?.tagName === 'body';
  if (isTop && (title === 'header' || title === 'footer')) return title;
  if (!isTop || !attribute(part, 'id') || !attribute(part, 'dir')) return null;
  const lines = childrenOf(part).filter(
    (each): each is HtmlElement => isElement(each) && each.tagName === 'p',
  );
  const isPaged = (line: HtmlElement) =>
    /\S\t\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$/.test(allTextIn(line));
  return lines.length > 1 && lines.every(isPaged) ? 'nav' : null;
}

/** Google Docs and Word write the title of a document as a paragraph with a class. */
function isTitle(paragraph: HtmlElement): boolean {
  const classes = (attribute(paragraph, 'class') ?? '').split(/\s+/);
  return (
    classes.includes('MsoTitle') ||
    (classes.includes('title') && classes.some((name) => /^c\d+$/.test(name)))
  );
}

/** A table that only arranges a page is not a table: its cells are parts of the page. */
function withoutTable(table: HtmlElement): void {
  table.tagName = 'div';
  const parts = childrenOf(table).filter(isElement);
  for (let next = parts.pop(); next; next = parts.pop()) {
    if (!/^(?:tbody|thead|tfoot|tr|td|th)$/.test(next.tagName)) continue;
    if (!/^t[dh]$/.test(next.tagName)) parts.push(...childrenOf(next).filter(isElement));
    next.tagName = 'div';
  }
}
