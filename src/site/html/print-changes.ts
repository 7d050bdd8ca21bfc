import type { ComparedBlock } from '../../compare/comparison.ts';
import { boxOf, markerOf } from '../../compare/detail-changes.ts';
import { possibleLabel } from '../../compare/read-label.ts';
import { type ChangeReading, type ShownWords, shownWords } from '../../compare/shown-words.ts';
import type { TextBlock } from '../../compare/text-blocks.ts';
import { collapse, textOf } from '../../policy/canonical-text.ts';
import { remarksInWords } from '../words/remarks-in-words.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { LangAttributes } from './lang-attributes.ts';
import { inBox } from './print-table.ts';

/**
 * Words as a reader sees them marked, as HTML: what was removed in `<del>`, what was added in `<ins>`.
 * Where blocks were parted or joined, a pilcrow stands for the break.
 */
export function printWords(shown: readonly ShownWords[]): string {
  return shown
    .map(({ op, text, isDetail, isStruck }) => {
      const plain = escaped(text, op === 'removed' ? PILCROW : undefined);
      const html = isDetail ? detail(plain) : isStruck ? `<s>${plain}</s>` : plain;
      if (op === 'same') return html;
      return op === 'removed' ? `<del>${html}</del>` : `<ins>${html}</ins>`;
    })
    .join('');
}

/** What is no word as pages print it: the number of a footnote is raised. */
function detail(text: string): string {
  const number = /^\[(\d+)\]$/.exec(text)?.[1];
  return number === undefined ? text : `<sup>${number}</sup>`;
}

/**
 * Blocks as HTML: neighbouring list items as a list, neighbouring rows of one table as a table.
 * @param lang of what is said of them
 */
export function printBlockRun(
  blocks: readonly ComparedBlock[],
  reading: ChangeReading,
  lang: LangAttributes,
): string {
  const shown = blocks.filter(({ from }) => reading === 'both' || from !== null);
  const groups: { form: string; blocks: ComparedBlock[] }[] = [];
  for (const block of shown) {
    const form = formOf(sideOf(block, reading));
    const last = groups.at(-1);
    const before = last?.blocks.at(-1);
    const isSameTable =
      before && sideOf(before, reading).place.table === sideOf(block, reading).place.table;
    const goesOn = last?.form === form && (form !== 'table' || isSameTable || reading === 'both');
    if (last && goesOn) last.blocks.push(block);
    else groups.push({ form, blocks: [block] });
  }
  return groups.map((group) => printGroup(group.form, group.blocks, reading, lang)).join('');
}

function sideOf({ from, to }: ComparedBlock, reading: ChangeReading): TextBlock {
  return ((reading === 'before' ? from : to) ?? from ?? to) as TextBlock;
}

function formOf({ kind, place }: TextBlock): string {
  if (kind === 'row') return 'table';
  return place.listDepth > 0 ? 'list' : kind === 'heading' ? 'heading' : 'paragraph';
}

function printGroup(
  form: string,
  blocks: readonly ComparedBlock[],
  reading: ChangeReading,
  lang: LangAttributes,
): string {
  if (form === 'table') return printRows(blocks, reading, lang);
  const print = (block: ComparedBlock, tag: string, classes = '') => {
    const words = printWords(shownWords(block, reading));
    const names = [classes, stateOf(block)].filter(Boolean).join(' ');
    return `<${tag}${names ? ` class="${names}"` : ''}>${words}</${tag}>${remarks(block, reading, lang)}`;
  };
  if (form !== 'list')
    return blocks.map((block) => print(block, 'p', form === 'heading' ? 'heading' : '')).join('');
  let said = '';
  const items = blocks.map((block) => {
    const side = sideOf(block, reading);
    // What holds of neighbours alike is said once.
    const own = remarks(block, reading, lang);
    const remark = own === said ? '' : own;
    said = own;
    const words = printWords(shownWords(block, reading));
    const marker = markerOfItem(block, side);
    // A letter or number of its own needs no point before it.
    const more = marker.isPoint && possibleLabel(side.text) === '' ? '' : 'more';
    const names = [`d${Math.min(side.place.listDepth, 4)}`, more, stateOf(block)];
    return `<li class="${names.filter(Boolean).join(' ')}">${escaped(marker.text)}${words}${remark}</li>`;
  });
  return `<ul role="list" class="items">${items.join('')}</ul>`;
}

/** The number and the box that a list prints before an item, but for what is marked among the words. */
function markerOfItem(
  { details }: ComparedBlock,
  { place }: TextBlock,
): { text: string; isPoint: boolean } {
  if (!place.isItem) return { text: '', isPoint: false };
  const isMarked = (kind: string) => details.some((each) => each.kind === kind);
  const hasNumber = place.itemNumber !== null;
  const number = hasNumber && !isMarked('list number') ? `${markerOf(place)} ` : '';
  const box = boxOf(place) !== null && !isMarked('tick box') ? `${boxOf(place)} ` : '';
  return { text: number + box, isPoint: !hasNumber && !isMarked('list number') };
}

function printRows(
  blocks: readonly ComparedBlock[],
  reading: ChangeReading,
  lang: LangAttributes,
): string {
  const [first] = blocks;
  const header = first && headerOf(sideOf(first, reading));
  const isFirstHeader = first && sideOf(first, reading).text === header?.join('\t');
  const head =
    header?.some((cell) => cell !== '') && !isFirstHeader
      ? `<thead role="rowgroup"><tr role="row">${header.map((cell) => `<th role="columnheader" scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`
      : '';
  const rows = blocks.map((block) => {
    const cells = cellsOf(shownWords(block, reading));
    const state = stateOf(block);
    // The header needs no names above its own.
    const isHeader = sideOf(block, reading).text === header?.join('\t');
    const printed = cells.map((words, index) => {
      const name = isHeader ? '' : escaped(header?.[index] ?? '');
      return `<td role="cell" data-th="${name}">${printWords(words)}</td>`;
    });
    const width = Math.max(cells.length, header?.length ?? 0);
    const said = remarks(block, reading, lang);
    const more = said ? `<tr role="row"><td role="cell" colspan="${width}">${said}</td></tr>` : '';
    return `<tr role="row"${state ? ` class="${state}"` : ''}>${printed.join('')}</tr>${more}`;
  });
  const names = (header ?? []).map((cell) => escaped(cell));
  return inBox(
    names,
    `<table role="table">${head}<tbody role="rowgroup">${rows.join('')}</tbody></table>`,
  );
}

function headerOf({ place }: TextBlock): string[] | null {
  if (!place.table) return null;
  return place.table.header.map((cell) => collapse(textOf(cell)));
}

/**
 * The words of a row by cell: a change that takes in a TAB is cut there, and what it put in place of cells
 * stands in them.
 */
function cellsOf(words: readonly ShownWords[]): ShownWords[][] {
  const cells: ShownWords[][] = [[]];
  let replacedFrom = 0;
  words.forEach(({ text, ...looks }, index) => {
    const isReplacing = looks.op === 'added' && words[index - 1]?.op === 'removed';
    const first = isReplacing ? replacedFrom : cells.length - 1;
    replacedFrom = first;
    text.split('\t').forEach((part, column) => {
      const cell = cells[first + column] ?? [];
      cells[first + column] = cell;
      if (part) cell.push({ ...looks, text: part });
    });
  });
  return cells;
}

function stateOf({ kind, share }: ComparedBlock): string {
  return kind === 'same' || kind === 'changed' || share ? '' : kind;
}

function remarks(block: ComparedBlock, reading: ChangeReading, lang: LangAttributes): string {
  if (reading === 'before') return '';
  const said = remarksInWords(lang.words, block).map(
    (text) => `<small class="remark"${lang.site}>${escapeMarkup(text)}</small>`,
  );
  return said.join('');
}

const PILCROW = '<span class="pilcrow">¶</span>';

/** @param lineBreak what stands for one: where it was taken away, no new line begins */
function escaped(text: string, lineBreak = `${PILCROW}<br>`): string {
  return escapeMarkup(text).replaceAll('\n', lineBreak);
}
