import type { Words } from '../../messages/words.ts';
import type { Block, Clause, Document, Inline } from '../../policy/document.ts';
import { notesIn } from '../../policy/footnotes.ts';
import { withoutLinks } from '../../policy/without-links.ts';
import { escapeMarkup } from './escape-markup.ts';
import { hangingNumbers, printedLabel } from './hanging-numbers.ts';
import { hrefAt, type LinkPlace } from './html-links.ts';
import { keepTogether } from './keep-together.ts';
import { type LinkedTerms, linkTerms } from './link-terms.ts';
import { printTable } from './print-table.ts';

/** Where a text is printed. */
export interface HtmlPlace extends LinkPlace {
  /** The address of an image that lies beside the version. */
  readonly image: (file: string) => string;
  /** Width and height of an image in pixels, where known, so that nothing moves while it loads. */
  readonly imageSize: (file: string) => { width: number; height: number } | null;
  /** Ids of earlier versions that shall lead to a clause, by its id. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** Since when a clause has said what it says, as HTML, by its id; shown on request. */
  readonly since: ReadonlyMap<string, string>;
  /**
   * What is said of a clause of a translation below its heading, as HTML, and the attributes of words that
   * are not translated yet.
   */
  readonly rendering?: (id: string) => { readonly html: string; readonly lang: string };
  /**
   * The attributes of the site’s own words among those of the text; nothing where they are in one language.
   */
  readonly siteLang?: string;
  /** What the site says among the words of the text. */
  readonly words: Words;
  /** Those of the language of the text, for its footnotes; missing where they are the same. */
  readonly textWords?: Words;
  /** The language of the text, in which it defines its terms; not given where nothing is to link to them. */
  readonly language?: string;
  /** What keeps the room of the tool for choices, as HTML, where the organisation has one. */
  readonly toolRoom?: string;
}

/** The tool first under its heading: whoever was led there to choose finds the boxes in view. */
function toolFirst(blocks: readonly Block[]): readonly Block[] {
  const tools = blocks.filter(({ kind }) => kind === 'cookie-preferences');
  return [...tools, ...blocks.filter((block) => !tools.includes(block))];
}

/** What the numbers of footnotes are called is read aloud within the text, in its language. */
function wordsOfNotes({ textWords, words }: HtmlPlace): Words {
  return textWords ?? words;
}

/**
 * The text of a version as HTML: headings from level 2 that link to themselves, permanent clause ids,
 * printed numbers apart (`class="n"`) so that they can hang. Nothing inline runs or styles.
 */
export function printHtml(source: Document, place: HtmlPlace): string {
  const { document, anchors } = linkTerms(source, place.language ?? '');
  const prefix = place.idPrefix ?? '';
  const notes = new Map(document.footnotes.map((note, index) => [note.label, index + 1]));
  const printer = printerAt(place, notes, hangingNumbers(document), anchors);
  // The text first: the first reference to a note is the one that it leads back to.
  const text = `${printer.blocks(document.preamble)}${document.clauses.map(printer.clause).join('')}`;
  const footnotes = document.footnotes.map((note, index) => {
    const back = `<a href="#${prefix}fnref.${index + 1}" aria-label="${wordsOfNotes(place).text('note.back', { number: index + 1 })}">↩</a>`;
    const words = printer.blocks(note.blocks);
    const html = words.endsWith('</p>') ? `${words.slice(0, -4)} ${back}</p>` : `${words}${back}`;
    return `<li id="${prefix}fn.${index + 1}">${html}</li>`;
  });
  const end = footnotes.length
    ? `<section class="footnotes" aria-label="${wordsOfNotes(place).text('compared.footnotes')}"><ol>${footnotes.join('')}</ol></section>`
    : '';
  return `${text}${end}`;
}

/**
 * Blocks that stand outside a version's text: a summary, a note.
 * @param address of the page whose clauses their `#id` mean, since they stand on other pages too
 */
export function printBlocks(
  words: Words,
  blocks: readonly Block[],
  path: HtmlPlace['path'],
  address: string,
): string {
  const place = {
    path,
    address,
    words,
    image: (file: string) => `${address}${file}`,
    imageSize: () => null,
    formerIds: new Map(),
    since: new Map(),
  };
  return printerAt(place, new Map()).blocks(blocks);
}

/** A clause by itself, without those below it, its heading a link to it at an address. */
export function printClauseAlone(
  words: Words,
  { number, heading, level, blocks }: Clause,
  path: HtmlPlace['path'],
  address: string,
): string {
  const label = `${number === null ? '' : `${escapeMarkup(number)} `}`;
  const paragraph = { kind: 'paragraph' as const, inlines: withoutLinks(heading) };
  const name = printBlocks(words, [paragraph], path, address);
  const inner = name.slice('<p>'.length, -'</p>'.length);
  return `<h${level}>${label}${inner}</h${level}>${printBlocks(words, blocks, path, address)}`;
}

/**
 * @param hangs whether the numbers of clauses stand in the margin
 * @param anchors ids of definitions, by the first inline of their passage
 */
function printerAt(
  place: HtmlPlace,
  notes: ReadonlyMap<string, number>,
  hangs = false,
  anchors: LinkedTerms['anchors'] = new Map(),
) {
  const referred = new Set<number>();
  const prefix = place.idPrefix ?? '';

  const clause = (each: Clause): string => {
    const id = `${prefix}${escapeMarkup(each.id)}`;
    const former = (place.formerIds.get(each.id) ?? []).map(
      (old) => `<span id="${escapeMarkup(old)}"></span>`,
    );
    const number =
      each.number === null
        ? ''
        : `<span class="${hangs ? 'n' : 'n long'}">${escapeMarkup(each.number)}</span> `;
    const level = Math.min(each.level, 6);
    const words = inlines(withoutLinks(each.heading));
    const heading = `<h${level} id="${id}"><a href="#${id}">${number}${words}</a>${references(each.heading)}</h${level}>`;
    const since = place.since.get(each.id);
    const rendering = place.rendering?.(each.id);
    const body = `${since ? `<p class="since"${siteLang}>${since}</p>` : ''}${blocks(toolFirst(each.blocks))}`;
    const text = rendering?.lang
      ? `<section${rendering.lang}>${heading}${body}</section>${rendering.html}`
      : `${heading}${rendering?.html ?? ''}${body}`;
    return `${former.join('')}${text}${each.clauses.map(clause).join('')}`;
  };

  const blocks = (list: readonly Block[]): string => list.map(block).join('');
  const siteLang = place.siteLang ?? '';
  const note = (title: string, html: string) =>
    `<div class="note" role="note"${siteLang}><b>${title}</b>${html}</div>`;

  const block = (each: Block): string => {
    switch (each.kind) {
      case 'paragraph':
        return `<p>${inlines(each.inlines)}</p>`;
      case 'list':
        return list(each);
      case 'table':
        return printTable(each, inlines);
      case 'quotation':
        return `<blockquote>${blocks(each.blocks)}</blockquote>`;
      case 'preformatted':
        return `<pre tabindex="0">${escapeMarkup(each.text)}</pre>`;
      case 'rule':
        return '<hr>';
      case 'source-note':
        return note(place.words.text('compared.source-note'), blocks(each.blocks));
      case 'cookie-preferences':
        return `<div data-consent-tool>${place.toolRoom ?? ''}</div>${note(place.words.text('tool.note-title'), `<p>${place.words.text('tool.note')}</p>`)}`;
    }
  };

  const list = (each: Extract<Block, { kind: 'list' }>): string => {
    const labels = each.start === null ? each.items.map(printedLabel) : [];
    const isLettered = labels.length > 0 && labels.every((label) => label !== null);
    const items = each.items.map((item, index) =>
      isLettered ? letteredItem(item, labels[index] ?? '') : `<li>${itemContent(item)}</li>`,
    );
    if (each.start === null)
      return `<ul${isLettered ? ' class="lettered" role="list"' : ''}>${items.join('')}</ul>`;
    return `<ol${each.start === 1 ? '' : ` start="${each.start}"`}>${items.join('')}</ol>`;
  };

  /** A lone paragraph needs no `<p>` of its own. */
  const itemContent = (item: readonly Block[]): string => {
    const [first, ...rest] = item;
    return first?.kind === 'paragraph' ? `${inlines(first.inlines)}${blocks(rest)}` : blocks(item);
  };

  const letteredItem = ([first, ...rest]: readonly Block[], label: string): string => {
    const [text, ...others] = first?.kind === 'paragraph' ? first.inlines : [];
    const words = text?.kind === 'text' ? [{ ...text, text: text.text.slice(label.length) }] : [];
    return `<li><span class="n">${escapeMarkup(label)}</span>${anchorsOf(text)}${inlines([...words, ...others])}${blocks(rest)}</li>`;
  };

  const inlines = (list: readonly Inline[]): string =>
    list.map((each) => `${anchorsOf(each)}${inline(each)}`).join('');

  const anchorsOf = (each: Inline | undefined): string =>
    ((each && anchors.get(each)) ?? []).map((id) => `<span id="${prefix}${id}"></span>`).join('');

  const inline = (each: Inline): string => {
    switch (each.kind) {
      case 'text':
        return keepTogether(escapeMarkup(each.text));
      case 'code':
        return `<code>${escapeMarkup(each.text)}</code>`;
      case 'break':
        return '<br>';
      case 'strong':
        return `<strong>${inlines(each.inlines)}</strong>`;
      case 'emphasis':
        return `<em>${inlines(each.inlines)}</em>`;
      case 'deleted':
        return `<s>${inlines(each.inlines)}</s>`;
      case 'link': {
        const words = inlines(withoutLinks(each.inlines));
        const href = hrefAt(place, each.href);
        const link = href === null ? words : `<a href="${escapeMarkup(href)}">${words}</a>`;
        return `${link}${references(each.inlines)}`;
      }
      case 'image': {
        const size = place.imageSize(each.source);
        const dimensions = size ? ` width="${size.width}" height="${size.height}"` : '';
        return `<img src="${escapeMarkup(place.image(each.source))}" alt="${escapeMarkup(each.alternative)}"${dimensions} loading="lazy">`;
      }
      case 'footnote-reference':
        return reference(each.label);
    }
  };

  /** A reference is a link itself, so that it stands behind the heading or link in which it was made. */
  const references = (list: readonly Inline[]): string => inlines(notesIn(list));

  const reference = (label: string): string => {
    const number = notes.get(label);
    if (number === undefined) return '';
    const id = referred.has(number) ? '' : ` id="${prefix}fnref.${number}"`;
    referred.add(number);
    return `<sup><a href="#${prefix}fn.${number}"${id} aria-label="${wordsOfNotes(place).text('note.reference', { number })}">${number}</a></sup>`;
  };

  return { blocks, clause };
}
