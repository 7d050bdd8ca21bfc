import { countWords } from '../../compare/count-words.ts';
import type { Words } from '../../messages/words.ts';
import type { ComparedSection } from './comparison-sections.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { Fate } from './section-fates.ts';

/** A section of a comparison as an overview has it. */
export interface SectionInBrief {
  /** The id of its place on the page. */
  readonly id: string;
  /** Its heading, as HTML. */
  readonly name: string;
  readonly level: number;
  readonly fate: Fate;
  /** Words that stand in it in either text, and of these the ones that are marked. */
  readonly words: { readonly all: number; readonly removed: number; readonly added: number };
}

/** Counts the words of a section as its marks show them. */
export function sectionInBrief(words: Words, section: ComparedSection, fate: Fate): SectionInBrief {
  const { id, heading, runs } = section;
  const blocks = [...(heading ? [heading] : []), ...runs.flatMap((run) => run.blocks)];
  const { from, to, same } = countWords({ blocks });
  const [removed, added] = [from - same, to - same];
  const counts = { all: same + removed + added, removed, added };
  return {
    id,
    name: sectionName(words, section),
    level: levelOf(section),
    fate,
    words: counts,
  };
}

/** A line for each section: its name, what became of it, and how many words. */
export function printContents(sections: readonly SectionInBrief[]): string {
  return `<ol role="list">${sections.map(contentsLine).join('')}</ol>`;
}

function contentsLine({ id, name, level, fate: { kind, words: said }, words }: SectionInBrief) {
  const counts = [
    ...(words.removed > 0 ? [`−${words.removed}`] : []),
    ...(words.added > 0 ? [`+${words.added}`] : []),
  ].join(' ');
  const mark =
    kind === 'same'
      ? ''
      : ` <span class="said"><small class="kind ${kind}">${said}</small>${counts && ` <small>${counts}</small>`}</span>`;
  return `<li class="${kind} l${level}"><a href="#${id}">${name}${mark}</a></li>`;
}

export function levelOf({ heading }: ComparedSection): number {
  return (heading?.to ?? heading?.from)?.level ?? 2;
}

/** What a section is called, as HTML. */
export function sectionName(words: Words, { id, heading }: ComparedSection): string {
  const block = heading?.to ?? heading?.from;
  if (block) return escapeMarkup(block.text);
  return words.text(id === '_footnotes' ? 'compared.footnotes' : 'compared.opening');
}
