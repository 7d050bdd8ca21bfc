import { collapse } from '../policy/canonical-text.ts';
import type { ForeignPart } from './foreign-part.ts';
import { type Addition, additionIn } from './page-additions.ts';
import { elementsIn, type PageElement, type PageNode } from './page-element.ts';
import { foreignParts } from './page-grammar.ts';

/** What begins a line of its own. */
const BLOCKS =
  /^(?:h[1-6]|p|ul|ol|li|blockquote|pre|table|thead|tbody|tr|section|div|hr|details|summary)$/;

/** What was read from a page that shows a version. */
export interface PageReading {
  /** The canonical text of the title and the article, without what the program adds for readers. */
  readonly text: string;
  /** In which the page says that it speaks (BCP 47); `en` where it says nothing. */
  readonly language: string;
  /** The date under the title; null if it prints none. */
  readonly date: string | null;
  /** What stands within the article beside the text and says something, such as notes on the source. */
  readonly beside: readonly Addition[];
  readonly title: string;
  readonly article: PageElement;
  /** The address that the article says it has; null if it says none. */
  readonly address: string | null;
  /**
   * What this program does not print on such a page: there a reader may see other words than stand here.
   */
  readonly foreign: readonly ForeignPart[];
}

/** Reads a page of a version; returns null if it has no title or no article of such a page. */
export function readPage(page: PageElement): PageReading | null {
  const all = [...elementsIn(page)];
  const title = all.find(({ element }) => element.name === 'h1')?.element;
  const article = all.find(
    ({ element }) => element.name === 'article' && element.attributes.get('id') === '_text',
  )?.element;
  if (!title || !article) return null;
  const [head, body] = [pageLinesOf(title), pageLinesOf(article)];
  // A date elsewhere than under the title, folded or far below, would be read by nobody.
  const date = all.find(
    ({ element, above }) =>
      element.name === 'p' &&
      element.attributes.get('class') === 'version-name' &&
      !above.some(({ name }) => name === 'details') &&
      above.some(({ attributes }) => attributes.get('class') === 'title'),
  )?.element;
  const root = all.find(({ element }) => element.name === 'html')?.element;
  return {
    text: [...head.lines, ...body.lines].map((line) => `${line}\n`).join(''),
    language: root?.attributes.get('lang') ?? 'en',
    date: date ? collapse(pageLinesOf(date).lines.join(' ')) : null,
    beside: body.beside,
    title: head.lines.join(' '),
    article,
    address: article.attributes.get('data-address') ?? null,
    foreign: foreignParts(page),
  };
}

/** The lines of an element as `index.txt` has them, and apart the words that are no part of the text. */
function pageLinesOf(root: PageElement): { lines: string[]; beside: Addition[] } {
  const lines: string[] = [];
  const beside: Addition[] = [];
  /** What the line has so far; cells of a table apart. */
  let [words, cells] = ['', [] as string[]];
  const flush = () => {
    const line = [...cells, ...(cells.length > 0 && words.trim() === '' ? [] : [words])];
    const text = line.map(collapse).join('\t');
    if (/\S/.test(text)) lines.push(text);
    [words, cells] = ['', []];
  };
  const read = (node: PageNode): void => {
    if (typeof node === 'string') {
      words += node;
      return;
    }
    const { name, attributes, children } = node;
    const isBlock = BLOCKS.test(name);
    if (isBlock) flush();
    const addition = additionIn(node);
    if (addition) {
      if (addition.words !== '') beside.push(addition);
    } else if (name === 'br') words += ' ';
    else if (name === 'img') words += attributes.get('alt') ?? '';
    else children.forEach(read);
    // Cells end with their tag, so that an empty one counts too.
    if (/^t[dh]$/.test(name)) [words, cells] = ['', [...cells, words]];
    if (isBlock) flush();
  };
  root.children.forEach(read);
  flush();
  return { lines, beside };
}
