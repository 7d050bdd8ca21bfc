import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import {
  type BlockRun,
  type ComparedSection,
  isChangedSection,
  isNews,
  sectionsOf,
} from './comparison-sections.ts';
import { escapeMarkup } from './escape-markup.ts';
import { printBlockRun, printWords } from './print-changes.ts';

/** Where the two texts of a comparison stand. */
export interface ComparedPlaces {
  /** The address of each version, and what it is called. */
  readonly from: { readonly href: string; readonly name: string };
  readonly to: { readonly href: string; readonly name: string };
  /** Remarks on flaws of the source, by the clause of the later text in which they stand. */
  readonly sourceNotes: ReadonlyMap<string, readonly string[]>;
}

/** A comparison as HTML: its contents with a mark at each clause that changed, and its clauses. */
export interface PrintedComparison {
  readonly contents: string;
  readonly text: string;
  /** How many places can be linked to, and the first of them. */
  readonly changes: number;
  readonly firstChange: string | null;
}

/** Prints a comparison: what changed in full, what did not folded to its headings. */
export function printComparison(comparison: Comparison, places: ComparedPlaces): PrintedComparison {
  const sections = sectionsOf(comparison);
  const ids = sections.flatMap(({ id, heading, runs }) => [
    ...(heading && isNews(heading) ? [id] : []),
    ...runs.flatMap((run) => run.id ?? []),
  ]);
  const printer = sectionPrinter(sections, ids, places);
  return {
    contents: `<ol role="list">${sections.map(contentsLine).join('')}</ol>`,
    text: sections.map(printer).join(''),
    changes: ids.length,
    firstChange: ids[0] ? `#${ids[0]}` : null,
  };
}

const KINDS = {
  same: '',
  changed: 'changed',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
} as const;

function contentsLine(section: ComparedSection): string {
  const { id, heading } = section;
  const kind = kindOf(section);
  const mark = kind === 'same' ? '' : ` <small class="kind ${kind}">${KINDS[kind]}</small>`;
  const level = heading ? (heading.to ?? heading.from)?.level : 2;
  return `<li class="${kind} l${level}"><a href="#${id}">${nameOf(section)}${mark}</a></li>`;
}

function kindOf(section: ComparedSection): ComparedBlock['kind'] {
  const kind = section.heading?.kind;
  if (kind === 'added' || kind === 'removed' || kind === 'moved') return kind;
  return isChangedSection(section) ? 'changed' : 'same';
}

function nameOf({ id, heading }: ComparedSection): string {
  const block = heading?.to ?? heading?.from;
  if (block) return escapeMarkup(block.text);
  return id === '_footnotes' ? 'Footnotes' : 'Title and opening words';
}

function sectionPrinter(
  sections: readonly ComparedSection[],
  ids: readonly string[],
  { from, to, sourceNotes }: ComparedPlaces,
): (section: ComparedSection) => string {
  const places = new Map(ids.map((id, index) => [id, index]));
  const names = new Map(sections.map((section) => [section, nameOf(section)]));
  const homes = new Map(
    sections.flatMap((section) =>
      [section.heading, ...section.runs.flatMap(({ blocks }) => blocks)].map(
        (block) => [block, section] as const,
      ),
    ),
  );

  const steps = (id: string): string => {
    const at = places.get(id) ?? 0;
    const [previous, next] = [ids[at - 1], ids[at + 1]];
    const link = (target: string | undefined, text: string, sign: string) =>
      target ? `<a href="#${target}" aria-label="${text} change">${sign}</a>` : '';
    return `<p class="steps"><a href="#${id}">Change ${at + 1} of ${ids.length}</a>${link(previous, 'Previous', '↑')}${link(next, 'Next', '↓')}</p>`;
  };

  const run = ({ id, blocks }: BlockRun): string => {
    if (id === null) return folded(blocks);
    const moves = blocks.some(({ kind }) => kind === 'moved') ? cameFrom(blocks) : '';
    return `<div class="change" id="${id}">${steps(id)}${moves}<div class="before">${printBlockRun(blocks, 'before')}</div><div class="both">${printBlockRun(blocks, 'both')}</div></div>`;
  };

  const cameFrom = (blocks: readonly ComparedBlock[]): string => {
    const clauses = new Set(
      blocks.flatMap(({ kind, from: old }) => (kind === 'moved' && old ? [old.clause] : [])),
    );
    const where = [...clauses].map((clause) =>
      clause === null
        ? 'the opening words'
        : `<a href="${from.href}#${clause}">where it stood before</a>`,
    );
    return `<p class="remark">Moved here from ${where.join(', ')}.</p>`;
  };

  return (section) => {
    const { id, heading, runs, movedAway } = section;
    const kind = kindOf(section);
    const level = heading ? ((heading.to ?? heading.from)?.level ?? 2) : 2;
    const words = heading ? printWords(heading.words, 'both') : names.get(section);
    const title = `<h${level}>${words}</h${level}>`;
    if (kind === 'same') {
      const blocks = runs.flatMap((each) => each.blocks);
      if (blocks.length === 0) return `<section class="clause same" id="${id}">${title}</section>`;
      return `<details class="clause same" id="${id}"><summary>${title} <small>unchanged</small></summary>${printBlockRun(blocks, 'both')}</details>`;
    }
    const side = (place: typeof from, clause: string | null) =>
      clause === null && heading
        ? []
        : [
            `<a href="${place.href}${clause === null ? '' : `#${clause}`}">${escapeMarkup(place.name)}</a>`,
          ];
    const sides = [...side(from, section.from), ...side(to, section.to)];
    const isHeadingNews = heading !== null && isNews(heading);
    const notes = (sourceNotes.get(section.to ?? '') ?? []).map(
      (note) =>
        `<div class="note" role="note"><b>Note on the source</b><p>${escapeMarkup(note)}</p></div>`,
    );
    const gone = movedAway.map((block) => {
      const home = homes.get(block);
      return `<p class="remark">“${escapeMarkup(beginning(block))}” stood here and stands in <a href="#${home?.id}">${home ? names.get(home) : ''}</a> now.</p>`;
    });
    return [
      `<section class="clause ${kind}" id="${id}">`,
      `<header>${title}<p class="sides"><span class="kind ${kind}">${KINDS[kind]}</span>${sides.length > 0 ? ` Read it in ${sides.join(' · ')}` : ''}</p></header>`,
      isHeadingNews ? steps(id) : '',
      ...notes,
      ...runs.map(run),
      ...gone,
      '</section>',
    ].join('');
  };
}

function folded(blocks: readonly ComparedBlock[]): string {
  const count = blocks.length === 1 ? '1 paragraph' : `${blocks.length} paragraphs`;
  return `<details class="same"><summary>${count} unchanged</summary>${printBlockRun(blocks, 'both')}</details>`;
}

function beginning({ to }: ComparedBlock): string {
  const words = to?.text.split(' ') ?? [];
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
