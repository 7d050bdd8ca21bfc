import { collapse } from '../policy/canonical-text.ts';
import { additionIn } from './page-additions.ts';
import { elementsIn, type PageElement } from './page-element.ts';
import { DRAWING_LABEL, FOOTNOTES_LABEL } from './page-labels.ts';

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
 * What of a page is none of what this program prints on pages of versions, each as a sentence. Where there is
 * nothing, and style sheets and scripts are those of the program, a reader sees the words that stand in it.
 */
export function foreignParts(page: PageElement): string[] {
  const all = [...elementsIn(page)];
  const found = all.flatMap(({ element, above }) => [
    ...foreignElement(element),
    ...(WAYS[element.name] === undefined ? [] : misplaced(element, above)),
  ]);
  for (const name of ['h1', 'article', 'main', 'body'])
    if (all.filter(({ element }) => element.name === name).length > 1)
      found.push(`It has more than one <${name}>.`);
  const article = all.find(({ element }) => element.name === 'article')?.element;
  if (article) found.push(...foreignInArticle(article));
  return [...new Set(found)];
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

function foreignElement({ name, attributes }: PageElement): string[] {
  const drawn = DRAWING[name];
  if (drawn && ![...attributes].every(([key, value]) => drawn[key.toLowerCase()]?.test(value)))
    return [`It has <${name}> with what no drawing of versions has.`];
  if (!AROUND.has(name)) return [`It has <${name}>, which no page of a version has.`];
  const found = [...attributes.keys()]
    .filter((key) => NOWHERE.test(key))
    .map((key) => `It has <${name} ${key}>, which no page of a version has.`);
  const isData = attributes.get('type') === 'application/ld+json' && !attributes.has('src');
  if (name === 'script' && !isData && !isOwn(attributes.get('src')))
    found.push('It has a script that is none of this site.');
  const loads = /stylesheet|preload|prefetch/i.test(attributes.get('rel') ?? '');
  if (name === 'link' && loads && !isOwn(attributes.get('href')))
    found.push('It has a style sheet that is none of this site.');
  return found;
}

/** Whether an address is a path of the same site. */
function isOwn(address: string | undefined): boolean {
  return address !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(address);
}

function misplaced(element: PageElement, above: readonly PageElement[]): string[] {
  const way = above.map(({ name, attributes }) =>
    name === 'header' ? `${name}.${attributes.get('class')}` : name,
  );
  return way.join(' ') === WAYS[element.name]
    ? []
    : [`Its <${element.name}> stands where that of no page of a version stands.`];
}

function foreignInArticle(article: PageElement): string[] {
  const found: string[] = [];
  for (const [key, value] of article.attributes)
    if (
      !/^(?:id|lang|dir|data-address)$/.test(key) &&
      !['class="text"', 'tabindex="-1"'].includes(`${key}="${value}"`)
    )
      found.push(`Its text has <article ${key}="${value}">, which no text has.`);
  const visit = (element: PageElement): void => {
    const addition = additionIn(element);
    if (addition?.kind === 'script')
      found.push(`Its text has <${element.name}>, which no text has.`);
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

function foreignInText(element: PageElement): string[] {
  const { name, attributes, children } = element;
  const allowed = ARTICLE[name];
  if (!allowed) return [`Its text has <${name}>, which no text has.`];
  const found = [...attributes]
    .filter(([key, value]) => !(Object.hasOwn(allowed, key) && allowed[key]?.test(value)))
    .map(([key, value]) => `Its text has <${name} ${key}="${value}">, which no text has.`);
  if (name === 'span' && attributes.has('id') && (children.length > 0 || attributes.size > 1))
    found.push('Its text has words where an old address leads.');
  if (name === 'table') found.push(...namesOfCells(element));
  if (name === 'div') found.push(...nameOfBox(element));
  return found;
}

/** On narrow screens a cell shows the head of its column from an attribute: it has to be that head. */
function namesOfCells(table: PageElement): string[] {
  const within = [...elementsIn(table)].map(({ element }) => element);
  const heads = within.filter(({ name }) => name === 'th').map(wordsIn);
  const rows = within.filter(({ name }) => name === 'tr');
  const isWrong = rows.some((row) =>
    row.children
      .filter((child) => typeof child === 'object')
      .some(
        ({ name, attributes }, column) =>
          name === 'td' && attributes.has('data-th') && attributes.get('data-th') !== heads[column],
      ),
  );
  return isWrong ? ['A cell of its text names another column than the one that it stands in.'] : [];
}

/** The box around a table is called by the heads of its columns, and holds nothing else. */
function nameOfBox({ attributes, children }: PageElement): string[] {
  const [table, ...more] = children;
  if (typeof table !== 'object' || table.name !== 'table' || more.length > 0)
    return ['Its text has <div>, which no text has.'];
  const heads = [...elementsIn(table)].flatMap(({ element }) =>
    element.name === 'th' ? [wordsIn(element)] : [],
  );
  const name = attributes.get('aria-label');
  return name === undefined || name === heads.filter((head) => head !== '').join(', ')
    ? []
    : ['A table of its text is called by other words than the heads of its columns.'];
}

function wordsIn(element: PageElement): string {
  const words = (node: PageElement | string): string => {
    if (typeof node === 'string') return node;
    if (additionIn(node)) return '';
    if (node.name === 'br') return ' ';
    return node.name === 'img'
      ? (node.attributes.get('alt') ?? '')
      : node.children.map(words).join('');
  };
  return collapse(words(element));
}
