import { collapse, textOf } from '../policy/canonical-text.ts';
import type { Block, Cell, Clause, Document, Inline } from '../policy/document.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Where a text is printed. */
export interface HtmlPlace {
  /** Puts the site's base before an address from its root. */
  readonly path: (fromRoot: string) => string;
  /** The address of an image that lies beside the version. */
  readonly image: (file: string) => string;
  /** Width and height of an image in pixels, where known, so that nothing moves while it loads. */
  readonly imageSize: (file: string) => { width: number; height: number } | null;
  /** Ids of earlier versions that shall lead to a clause, by its id. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
}

/**
 * The text of a version as HTML: headings from level 2 that link to themselves, permanent clause ids,
 * printed numbers apart (`class="n"`) so that they can hang. Nothing inline runs or styles.
 */
export function printHtml(document: Document, place: HtmlPlace): string {
  const notes = new Map(document.footnotes.map((note, index) => [note.label, index + 1]));
  const printer = printerAt(place, notes);
  const footnotes = document.footnotes.map(
    (note, index) =>
      `<li id="fn.${index + 1}">${printer.blocks(note.blocks)}<a href="#fnref.${index + 1}" aria-label="Back to the text of note ${index + 1}">↩</a></li>`,
  );
  const end = footnotes.length
    ? `<section class="footnotes" aria-label="Footnotes"><ol>${footnotes.join('')}</ol></section>`
    : '';
  return `${printer.blocks(document.preamble)}${document.clauses.map(printer.clause).join('')}${end}`;
}

/** Blocks that stand outside a version's text: a summary, a note. */
export function printBlocks(blocks: readonly Block[], path: HtmlPlace['path']): string {
  const place = {
    path,
    image: (file: string) => file,
    imageSize: () => null,
    formerIds: new Map(),
  };
  return printerAt(place, new Map()).blocks(blocks);
}

function printerAt(place: HtmlPlace, notes: ReadonlyMap<string, number>) {
  const referred = new Set<number>();

  const clause = (each: Clause): string => {
    const former = (place.formerIds.get(each.id) ?? []).map((id) => `<span id="${id}"></span>`);
    const number =
      each.number === null ? '' : `<span class="n">${escapeMarkup(each.number)}</span> `;
    const level = Math.min(each.level, 6);
    const heading = `<h${level} id="${each.id}"><a href="#${each.id}">${number}${inlines(withoutLinks(each.heading))}</a></h${level}>`;
    return `${former.join('')}${heading}${blocks(each.blocks)}${each.clauses.map(clause).join('')}`;
  };

  const blocks = (list: readonly Block[]): string => list.map(block).join('');

  const block = (each: Block): string => {
    switch (each.kind) {
      case 'paragraph':
        return `<p>${inlines(each.inlines)}</p>`;
      case 'list':
        return list(each);
      case 'table':
        return table(each);
      case 'quotation':
        return `<blockquote>${blocks(each.blocks)}</blockquote>`;
      case 'preformatted':
        return `<pre tabindex="0">${escapeMarkup(each.text)}</pre>`;
      case 'rule':
        return '<hr>';
      case 'source-note':
        return `<div class="note" role="note"><b>Note on the source</b>${blocks(each.blocks)}</div>`;
      case 'cookie-preferences':
        return '<p class="note">None of these services runs on this site, so there is nothing to switch off here.</p>';
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

  const letteredItem = (item: readonly Block[], label: string): string => {
    const html = itemContent(item);
    return `<li><span class="n">${escapeMarkup(label)}</span>${html.slice(escapeMarkup(label).length)}</li>`;
  };

  const table = (each: Extract<Block, { kind: 'table' }>): string => {
    const side = (index: number) =>
      ({ left: '', center: ' class="c"', right: ' class="r"' })[each.align[index] ?? 'left'];
    const head = each.header.map(
      (cell, index) => `<th role="columnheader" scope="col"${side(index)}>${inlines(cell)}</th>`,
    );
    const names = each.header.map((cell) => escapeMarkup(collapse(textOf(cell))));
    const cell = (content: Cell, index: number) =>
      `<td role="cell" data-th="${names[index] ?? ''}"${side(index)}>${inlines(content)}</td>`;
    const rows = each.rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`);
    return `<table role="table"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table>`;
  };

  const inlines = (list: readonly Inline[]): string => list.map(inline).join('');

  const inline = (each: Inline): string => {
    switch (each.kind) {
      case 'text':
        return escapeMarkup(each.text);
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
        const href = each.href.startsWith('/') ? place.path(each.href) : each.href;
        return `<a href="${escapeMarkup(href)}">${inlines(withoutLinks(each.inlines))}</a>`;
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

  const reference = (label: string): string => {
    const number = notes.get(label);
    if (number === undefined) return '';
    const id = referred.has(number) ? '' : ` id="fnref.${number}"`;
    referred.add(number);
    return `<sup><a href="#fn.${number}"${id} aria-label="Note ${number}">${number}</a></sup>`;
  };

  return { blocks, clause };
}

/** A letter or number that a list item prints itself: `a)`, `(i)`, `2.`. */
function printedLabel(item: readonly Block[]): string | null {
  const first = item[0]?.kind === 'paragraph' ? item[0].inlines[0] : undefined;
  return first?.kind === 'text'
    ? (/^(?:\(\w{1,4}\)|\w{1,3}[.)])(?=\s)/u.exec(first.text)?.[0] ?? null)
    : null;
}

/** A link within a link is no HTML: its words stay. */
function withoutLinks(list: readonly Inline[]): Inline[] {
  return list.flatMap((each): Inline[] => {
    if (each.kind === 'link') return withoutLinks(each.inlines);
    if (each.kind === 'footnote-reference') return [];
    return 'inlines' in each ? [{ ...each, inlines: withoutLinks(each.inlines) }] : [each];
  });
}
