import { collapse } from '../policy/canonical-text.ts';
import type { Doubt } from './foreign.ts';
import type { Stretch } from './second-reading.ts';
import { cutWords } from './words-of-stretches.ts';

/** What became of the words of a source that are no text. */
export interface Asides {
  readonly doubts: readonly Doubt[];
  /** Struck or hidden words that stand in the draft. */
  readonly faults: readonly Doubt[];
  /** How many words the draft leaves out. */
  readonly leftOut: number;
  /** The words that stand in the draft nevertheless, and how often. */
  readonly kept: ReadonlyMap<string, number>;
}

type Aside = Stretch & { readonly shown: Exclude<Stretch['shown'], 'text'> };

const RULES = { aside: 'left-out', struck: 'struck-words', hidden: 'hidden-words' } as const;
const MENDS = {
  aside: 'Copy them into the draft if they belong to the policy.',
  struck: 'Look whether the sentence reads as it should without them.',
  hidden: 'Show them in the source, and import it again, if they belong to the policy.',
} as const;

/** So many letters of what is left out are quoted. */
const MOST_QUOTED = 400;

/**
 * Tells what is left out, one doubt for all that the same thing holds.
 * @param come words of the draft that are not in the text of the source
 */
export function asideDoubts(stretches: readonly Stretch[], come: readonly string[]): Asides {
  const left = new Map<string, number>();
  for (const word of come) left.set(word, (left.get(word) ?? 0) + 1);
  const kept = new Map<string, number>();
  const gone = new Map<string, Aside[]>();
  const faults: Doubt[] = [];
  let leftOut = 0;
  for (const aside of joined(stretches)) {
    const words = cutWords(aside.words);
    if (words.length === 0) continue;
    if (isWithin(words, left)) {
      for (const word of words) {
        left.set(word, (left.get(word) ?? 0) - 1);
        kept.set(word, (kept.get(word) ?? 0) + 1);
      }
      if (aside.shown !== 'aside') faults.push(shownDoubt(aside));
      continue;
    }
    leftOut += words.length;
    const key = `${aside.shown} ${aside.holder}`;
    const alike = gone.get(key);
    if (alike) alike.push(aside);
    else gone.set(key, [aside]);
  }
  return { doubts: [...gone.values()].map(leftOutDoubt), faults, leftOut, kept };
}

/** Stretches that stand together, in one. */
function joined(stretches: readonly Stretch[]): Aside[] {
  const asides: Aside[] = [];
  let last: Stretch | null = null;
  let space = '';
  for (const stretch of stretches) {
    if (stretch.shown === 'text' && !stretch.words.trim()) {
      space += stretch.words && ' ';
      continue;
    }
    const before = asides.at(-1);
    const goesOn = last?.shown === stretch.shown && last.holder === stretch.holder;
    if (isAside(stretch)) {
      if (goesOn && before)
        asides[asides.length - 1] = { ...before, words: before.words + space + stretch.words };
      else asides.push(stretch);
    }
    last = stretch;
    space = '';
  }
  return asides;
}

function isAside(stretch: Stretch): stretch is Aside {
  return stretch.shown !== 'text';
}

function isWithin(words: readonly string[], left: ReadonlyMap<string, number>): boolean {
  const needed = new Map<string, number>();
  for (const word of words) needed.set(word, (needed.get(word) ?? 0) + 1);
  return [...needed].every(([word, count]) => (left.get(word) ?? 0) >= count);
}

/** One doubt with all places; each is quoted, and those that have the same words are quoted once. */
function leftOutDoubt(asides: readonly Aside[]): Doubt {
  const { shown, holder, line } = asides[0] as Aside;
  const count = asides.reduce((sum, { words }) => sum + cutWords(words).length, 0);
  const quotes = new Set(
    asides.map((aside) =>
      aside.line > 0 && aside.line !== line
        ? `${quoted(aside.words)} (line ${aside.line})`
        : quoted(aside.words),
    ),
  );
  const places = asides.length > 1 ? ` in ${asides.length} places` : '';
  return {
    line,
    near: '',
    rule: RULES[shown],
    what: `${holder}: left out${places}, with ${count === 1 ? 'one word' : `${count} words`}: ${[...quotes].join(', ')}.`,
    mend: MENDS[shown],
  };
}

function shownDoubt({ words, line, holder }: Aside): Doubt {
  return {
    line,
    near: collapse(words).slice(0, 40),
    rule: 'words-added',
    what: `${holder}: in the draft these words stand as if they were text: ${quoted(words)}.`,
    mend: 'Delete them from the draft if the source does not say them.',
  };
}

function quoted(words: string): string {
  const plain = collapse(words);
  return `“${plain.slice(0, MOST_QUOTED)}${plain.length > MOST_QUOTED ? ' …' : ''}”`;
}
