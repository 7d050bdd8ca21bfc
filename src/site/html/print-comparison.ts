import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import { isNews } from '../../compare/is-news.ts';
import { movedPlaces } from '../../compare/moved-places.ts';
import { shownWords } from '../../compare/shown-words.ts';
import { quietChangesInWords } from '../words/comparison-in-words.ts';
import { beginningOf } from '../words/moves-in-words.ts';
import { remarksInWords } from '../words/remarks-in-words.ts';
import { levelOf, printContents, sectionInBrief, sectionName } from './comparison-contents.ts';
import { printMap } from './comparison-map.ts';
import { type BlockRun, type ComparedSection, sectionsOf } from './comparison-sections.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { LangAttributes } from './lang-attributes.ts';
import { printBlockRun, printWords } from './print-changes.ts';
import { areRows, folded, pairsOf, printPair } from './print-runs.ts';
import { type Fate, fatesOf } from './section-fates.ts';

/** Where the two texts of a comparison stand. */
export interface ComparedPlaces {
  /** The address of each version, and what it is called. */
  readonly from: { readonly href: string; readonly name: string };
  readonly to: { readonly href: string; readonly name: string };
  /** The address of all wordings of a clause; null where the site has no such page. */
  readonly wordings: (clause: string) => string | null;
  /** Remarks on flaws of the source, by the clause of the later text in which they stand. */
  readonly sourceNotes: ReadonlyMap<string, readonly string[]>;
  /** In which languages the texts and the words of the site are. */
  readonly lang: LangAttributes;
}

/** A comparison as HTML: its contents with a mark at each clause that changed, and its clauses. */
export interface PrintedComparison {
  readonly contents: string;
  /** The same as a drawing; empty where it would show nothing. */
  readonly map: string;
  readonly text: string;
  /** How many places can be linked to, and the first of them. */
  readonly changes: number;
  readonly firstChange: string | null;
}

/** Prints a comparison: what changed in full, what did not folded to its headings. */
export function printComparison(comparison: Comparison, places: ComparedPlaces): PrintedComparison {
  const sections = sectionsOf(comparison);
  const { words } = places.lang;
  const fateOf = fatesOf(words, comparison);
  const ids = sections.flatMap(({ id, heading, runs }) => [
    ...(heading && isNews(heading) ? [id] : []),
    ...runs.flatMap((run) => run.id ?? []),
  ]);
  const printer = sectionPrinter(comparison, sections, ids, places, fateOf);
  // The HTML is added to a string, not joined: joining copies, and what is printed here is most of the
  // bytes of a site.
  let text = '';
  for (const [section, level] of levelsOf(sections)) text += printer(section, level);
  const brief = sections.map((section) => sectionInBrief(words, section, fateOf(section)));
  return {
    contents: printContents(brief),
    map: printMap(words, brief),
    text,
    changes: ids.length,
    firstChange: ids[0] ? `#${ids[0]}` : null,
  };
}

/**
 * Each section with the level of its heading on the page: one that stands among others than before leaves
 * no level out.
 */
function levelsOf(sections: readonly ComparedSection[]): [ComparedSection, number][] {
  let above = 1;
  return sections.map((section) => {
    above = Math.min(levelOf(section), above + 1);
    return [section, above];
  });
}

function sectionPrinter(
  comparison: Comparison,
  sections: readonly ComparedSection[],
  ids: readonly string[],
  { from, to, wordings, sourceNotes, lang }: ComparedPlaces,
  fateOf: (section: ComparedSection) => Fate,
): (section: ComparedSection, level: number) => string {
  const { words } = lang;
  const places = new Map(ids.map((id, index) => [id, index]));
  const names = new Map(sections.map((section) => [section, sectionName(words, section)]));
  const homes = new Map(
    sections.flatMap((section) =>
      [section.heading, ...section.runs.flatMap(({ blocks }) => blocks)].map(
        (block) => [block, section] as const,
      ),
    ),
  );
  const formerNames = new Map(
    [...homes.keys()].flatMap((block) =>
      block?.from?.kind === 'heading'
        ? [[block.from.clause, escapeMarkup(block.from.text)] as const]
        : [],
    ),
  );

  const own = (text: string) =>
    lang.policy ? `<span${lang.policy}>${escapeMarkup(text)}</span>` : escapeMarkup(text);
  const quoted = (text: string) => words.text('substance.quoted', { text: own(text) });

  const steps = (id: string): string => {
    const at = places.get(id) ?? 0;
    const [previous, next] = [ids[at - 1], ids[at + 1]];
    const link = (target: string | undefined, way: 'previous' | 'next', sign: string) =>
      target
        ? `<a href="#${target}" aria-label="${words.text(`compared.${way}`)}">${sign}</a>`
        : '';
    const step = words.text('compared.step', { at: at + 1, count: ids.length });
    return `<p class="steps"${lang.site}><a href="#${id}">${step}</a>${link(previous, 'previous', '↑')}${link(next, 'next', '↓')}</p>`;
  };

  const run = ({ id, isNews: isChange, blocks }: BlockRun, section: ComparedSection): string => {
    if (!isChange) return folded(blocks, lang);
    const moves = cameFrom(blocks, section);
    const place = id === null ? '' : ` id="${id}"`;
    return `<div class="change"${place}>${id === null ? '' : steps(id)}${moves}${pairsOf(blocks)
      .map((pair) => printPair(pair, lang, [from.name, to.name]))
      .join('')}</div>`;
  };

  const placeOf = movedPlaces(comparison);
  const behind = (block: ComparedBlock) => {
    const place = placeOf(block);
    if (place === null) return words.text('compared.elsewhere');
    const { before } = place;
    if (before === null) return words.text('place.from-beginning');
    return before.kind === 'title'
      ? words.text('place.after-title')
      : words.text('place.after', { words: own(beginningOf(before)) });
  };

  const standsAfter = (block: ComparedBlock | undefined) => {
    const now = (block && placeOf(block)?.now) ?? null;
    return now === null || now.kind === 'heading'
      ? ''
      : words.text('compared.after', { what: quoted(beginningOf(now)) });
  };

  const cameFrom = (blocks: readonly ComparedBlock[], section: ComparedSection): string => {
    const where = blocks.flatMap((block) => {
      const { kind, from: old } = block;
      if (!old || old.kind === 'heading') return [];
      if (old.place.isFootnote)
        return section.id === '_footnotes' ? [] : [words.text('compared.the-footnotes')];
      if (old.clause === section.from && section.id !== '_footnotes')
        // That a clause moved with all its blocks is said at its heading.
        return kind === 'moved' && section.heading?.kind !== 'moved' ? [behind(block)] : [];
      const after = placeOf(block) ? `, ${behind(block)}` : '';
      if (old.clause === null) return [`${words.text('compared.opening-words')}${after}`];
      return [
        `<a href="${from.href}#${old.clause}"${lang.policy}>${formerNames.get(old.clause)}</a>${after}`,
      ];
    });
    if (where.length === 0) return '';
    return `<p class="remark"${lang.site}>${words.text('moved.here', { place: [...new Set(where)].join('; ') })}</p>`;
  };

  return (section, level) => {
    const { id, heading, runs, movedAway } = section;
    const { kind, words: fate } = fateOf(section);
    const name = heading ? printWords(shownWords(heading)) : names.get(section);
    const title = `<h${level}${heading ? '' : lang.site}>${name}</h${level}>`;
    if (kind === 'same') {
      const blocks = runs.flatMap((each) => each.blocks);
      if (blocks.length === 0) return `<section class="clause same" id="${id}">${title}</section>`;
      const { said } = quietChangesInWords(words, heading ? [heading, ...blocks] : blocks);
      return `<details class="clause same" id="${id}"><summary>${title} <small${lang.site}>${said}</small></summary>${printBlockRun(blocks, 'both', lang)}</details>`;
    }
    const side = (place: typeof from, clause: string | null) =>
      clause === null && heading
        ? []
        : [
            `<a href="${place.href}${clause === null ? '' : `#${clause}`}">${escapeMarkup(place.name)}</a>`,
          ];
    const clause = section.to ?? section.from;
    const all = clause === null ? null : wordings(clause);
    const sides = [
      ...side(from, section.from),
      ...side(to, section.to),
      ...(all === null ? [] : [`<a href="${all}">${words.text('compared.wordings')}</a>`]),
    ];
    const isHeadingNews = heading !== null && isNews(heading);
    const ownNotes = heading || id === '_footnotes' ? section.to : '';
    const notes = (ownNotes === null ? [] : (sourceNotes.get(ownNotes) ?? [])).map(
      (note) =>
        `<div class="note" role="note"${lang.site}><b>${words.text('compared.source-note')}</b><p>${escapeMarkup(note)}</p></div>`,
    );
    const gone = [...new Set(movedAway.map((block) => homes.get(block)))].map((home) => {
      const [first, ...more] = movedAway.filter((block) => homes.get(block) === home);
      const what = quoted(first?.from ? beginningOf(first.from) : '');
      const place = `<a href="#${home?.id}"${lang.policy}>${home ? names.get(home) : ''}</a>`;
      const after = standsAfter(first);
      const others = words.text(areRows(more) ? 'compared.more-rows' : 'compared.more-paragraphs', {
        count: more.length,
      });
      const said =
        more.length > 0
          ? words.text('compared.stood-here-more', { what, others, place, after })
          : words.text('compared.stood-here', { what, place, after });
      return `<p class="remark"${lang.site}>${said}</p>`;
    });
    const header = `<header>${title}<p class="sides"${lang.site}><span class="kind ${kind}">${fate}</span>${sides.length > 0 ? ` ${words.text('compared.read-in', { places: sides.join(' · ') })}` : ''}</p></header>`;
    let text = `<section class="clause ${kind}" id="${id}">${header}`;
    if (isHeadingNews) text += steps(id);
    const moved = heading && placeOf(heading);
    if (moved)
      text += `<p class="remark"${lang.site}>${words.text('moved.here', { place: behind(heading) })}</p>`;
    for (const said of heading ? remarksInWords(words, heading) : [])
      text += `<p class="remark"${lang.site}>${escapeMarkup(said)}</p>`;
    for (const note of notes) text += note;
    for (const each of runs) text += run(each, section);
    for (const remark of gone) text += remark;
    return `${text}</section>`;
  };
}
