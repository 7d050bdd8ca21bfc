import { distinctParts, type ForeignPart } from './foreign-part.ts';
import { additionIn } from './page-additions.ts';
import { elementsIn, type PageElement } from './page-element.ts';
import { foreignAttributes, hasControl } from './page-frame.ts';
import { DRAWING_LABEL, FOOTNOTES_LABEL } from './page-labels.ts';
import { foreignLeads } from './page-leads.ts';
import { misplacedMarks } from './page-places.ts';
import { foreignBox, foreignCells } from './page-tables.ts';

const ID = /^[a-z][a-z0-9-]*$/;
const ANY = /^/;
const NOT_A_PROGRAM = /^(?!\s*(?:javascript|vbscript|data):)/i;
const SIDE = /^[cr]$/;

/** What a page’s article consists of: each element with its attributes and what these may be. */
const ARTICLE: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  p: {},
  h2: { id: ID },
  h3: { id: ID },
  h4: { id: ID },
  h5: { id: ID },
  h6: { id: ID },
  a: { href: NOT_A_PROGRAM },
  span: { class: /^(?:n(?: long)?|k)$/, id: /^(?:term\.[a-z0-9-]+|[a-z][a-z0-9-]*)$/ },
  strong: {},
  em: {},
  s: {},
  code: {},
  br: {},
  hr: {},
  blockquote: {},
  pre: { tabindex: /^0$/ },
  ul: { class: /^lettered$/, role: /^list$/ },
  ol: { start: /^\d{1,10}$/ },
  li: { id: /^fn\.\d+$/ },
  section: {
    class: /^footnotes$/,
    'aria-label': FOOTNOTES_LABEL,
    lang: /^[A-Za-z\d-]+$/,
    dir: /^(?:ltr|rtl)$/,
  },
  div: { class: /^table(?: wide)?$/, role: /^group$/, 'aria-label': ANY, tabindex: /^0$/ },
  table: { role: /^table$/ },
  thead: { role: /^rowgroup$/ },
  tbody: { role: /^rowgroup$/ },
  tr: { role: /^row$/ },
  th: { role: /^columnheader$/, scope: /^col$/, class: SIDE },
  td: { role: /^cell$/, 'data-th': ANY, class: SIDE },
  img: { src: NOT_A_PROGRAM, alt: ANY, width: /^\d+$/, height: /^\d+$/, loading: /^lazy$/ },
};

/** What stands around it beside the same elements. */
const AROUND = new Set([
  ...['html', 'head', 'body', 'title', 'meta', 'link', 'script', 'header', 'main', 'nav', 'footer'],
  ...['article', 'form', 'label', 'input', 'details', 'summary', 'small', 'b', 'div', 'time', 'h1'],
  ...['sup', 'bdi', 'svg', 'path', 'button', ...Object.keys(ARTICLE)],
]);

/** Attributes that hide, run, or say to some readers what others do not see. */
const NOWHERE =
  /^(?:style|hidden|inert|popover|aria-hidden|aria-description|contenteditable|srcdoc|http-equiv|slot|is|formaction|on.*)$/;

/** What stands above the title and above the article, outermost first. */
const WAYS: Readonly<Record<string, string>> = {
  h1: 'html body main header.title',
  article: 'html body main',
};

/**
 * The parts of a page that this program prints on no page of a version, each once. If there are none, and
 * style sheets and scripts are those of the program, a reader sees the words that stand in it.
 */
export function foreignParts(page: PageElement): ForeignPart[] {
  const all = [...elementsIn(page)];
  const found = all.flatMap(({ element, above }) => [
    ...foreignElement(element),
    ...(WAYS[element.name] === undefined ? [] : misplaced(element, above)),
  ]);
  for (const name of ['h1', 'article', 'main', 'body'])
    if (all.filter(({ element }) => element.name === name).length > 1)
      found.push({ kind: 'repeated', what: `<${name}>` });
  const article = all.find(({ element }) => element.name === 'article')?.element;
  if (article) found.push(...foreignInArticle(article), ...foreignLeads(page, article));
  const title = all.find(({ element }) => element.name === 'h1')?.element;
  for (const part of [title, article]) if (part) found.push(...misplacedMarks(part));
  return distinctParts(found);
}

/** A drawing of versions shows strokes alone, and says how many there are. */
const DRAWING: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  svg: {
    class: /^timeline$/,
    viewbox: /^[\d ]+$/,
    role: /^img$/,
    'aria-label': DRAWING_LABEL,
  },
  path: { class: /^(?:line|now(?: in-force)?)$/, d: /^[MHhVv\d -]+$/ },
};

function foreignElement(element: PageElement): ForeignPart[] {
  const { name, attributes } = element;
  const drawn = DRAWING[name];
  if (drawn && ![...attributes].every(([key, value]) => drawn[key.toLowerCase()]?.test(value)))
    return [{ kind: 'drawing', what: `<${name}>` }];
  if (!AROUND.has(name)) return [{ kind: 'element', what: `<${name}>` }];
  const nowhere = [...attributes.keys()].filter((key) => NOWHERE.test(key));
  const found: ForeignPart[] = [
    ...nowhere.map((key) => `<${name} ${key}>`),
    ...foreignAttributes(element),
  ].map((what) => ({ kind: 'element', what }));
  if (hasControl(element)) found.push({ kind: 'element', what: `<${name}>�` });
  const address = attributes.get('src') ?? attributes.get('href');
  if (name === 'script' && !isData(attributes) && !isOwn(attributes.get('src')))
    found.push({ kind: 'script', what: tag(name, 'src', address) });
  const loads = /stylesheet|preload|prefetch/i.test(attributes.get('rel') ?? '');
  if (name === 'link' && loads && !isOwn(attributes.get('href')))
    found.push({ kind: 'style-sheet', what: tag(name, 'href', address) });
  return found;
}

function tag(name: string, key: string, value: string | undefined): string {
  return value === undefined ? `<${name}>` : `<${name} ${key}="${value}">`;
}

/** Facts for search engines, and what the tool for consent says in words of the site’s own. */
function isData(attributes: PageElement['attributes']): boolean {
  const type = attributes.get('type');
  const isOfTool = type === 'application/json' && attributes.has('data-consent-words');
  return (type === 'application/ld+json' || isOfTool) && !attributes.has('src');
}

/** Whether an address is a path of the same site. */
function isOwn(address: string | undefined): boolean {
  return address !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(address);
}

function misplaced(element: PageElement, above: readonly PageElement[]): ForeignPart[] {
  const way = above.map(({ name, attributes }) =>
    name === 'header' ? `${name}.${attributes.get('class')}` : name,
  );
  return way.join(' ') === WAYS[element.name]
    ? []
    : [{ kind: 'misplaced', what: `<${element.name}>` }];
}

function foreignInArticle(article: PageElement): ForeignPart[] {
  const found: ForeignPart[] = [];
  for (const [key, value] of article.attributes)
    if (
      !/^(?:id|lang|data-address)$/.test(key) &&
      !(key === 'dir' && article.attributes.has('lang')) &&
      !['class="text"', 'tabindex="-1"'].includes(`${key}="${value}"`)
    )
      found.push({ kind: 'text', what: tag('article', key, value) });
  const parts = [...elementsIn(article)].map(({ element }) => element);
  const notes = new Set(parts.flatMap(({ attributes }) => attributes.get('id') ?? []));
  const visit = (element: PageElement): void => {
    const addition = additionIn(element);
    const note = addition?.kind === 'reference' ? noteOf(element) : null;
    if (note !== null && !notes.has(note)) found.push({ kind: 'text', what: `<sup>#${note}` });
    if (addition?.kind === 'script') found.push({ kind: 'text', what: `<${element.name}>` });
    const isNote = addition?.kind === 'note';
    if (addition && !isNote) return;
    if (!isNote) found.push(...foreignInText(element));
    // The heading of a note stands in <b>, which is nowhere else.
    const [heading, ...rest] = element.children;
    for (const child of isNote ? rest : [heading, ...rest])
      if (typeof child === 'object') visit(child);
  };
  for (const child of article.children) if (typeof child === 'object') visit(child);
  return found;
}

/** The id of the note to which a raised number leads; null if an element is none. */
function noteOf({ name, children: [link] }: PageElement): string | null {
  if (name !== 'sup' || typeof link !== 'object') return null;
  return link.attributes.get('href')?.split('#').at(-1) ?? null;
}

function foreignInText(element: PageElement): ForeignPart[] {
  const { name, attributes, children } = element;
  const allowed = ARTICLE[name];
  if (!allowed) return [{ kind: 'text', what: `<${name}>` }];
  const found: ForeignPart[] = [...attributes]
    .filter(([key, value]) => !(Object.hasOwn(allowed, key) && allowed[key]?.test(value)))
    .map(([key, value]) => ({ kind: 'text', what: tag(name, key, value) }));
  if (name === 'span' && attributes.has('id') && (children.length > 0 || attributes.size > 1))
    found.push({ kind: 'old-address', what: tag(name, 'id', attributes.get('id')) });
  if (name === 'table') found.push(...foreignCells(element));
  if (name === 'div') found.push(...foreignBox(element));
  return found;
}
