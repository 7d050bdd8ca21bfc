import { collapse } from '../policy/canonical-text.ts';
import type { RuleName } from '../policy/rules.ts';
import type { Doubt } from './foreign.ts';
import type { FactKind, SecondReading, SeenFact } from './second-reading.ts';
import { turnedLinks } from './turned-links.ts';
import { cutWords } from './words-of-stretches.ts';

/** Which headings, links, cells … of a source its draft lacks. */
export interface LostFacts {
  readonly compared: Readonly<Partial<Record<FactKind, number>>>;
  readonly lost: number;
  /** One for each kind, with its places. */
  readonly doubts: readonly Doubt[];
}

const SAID: Record<FactKind, { rule: RuleName; what: string; mend: string }> = {
  heading: {
    rule: 'lost-heading',
    what: 'In the source these are headings, but not in the draft',
    mend: 'Write each with ## and an id, if it is a heading of the policy.',
  },
  link: {
    rule: 'lost-link',
    what: 'In the source these words are links, but not in the draft',
    mend: 'Write each as [words](address), if it matters.',
  },
  cell: {
    rule: 'moved-cell',
    what: 'In the source these words stand in another column of their table than in the draft, or in none',
    mend: 'Put each into the column in which the source has it.',
  },
  raised: {
    rule: 'raised-letters',
    what: 'In the source these letters are raised or lowered, but not in the draft',
    mend: 'Write them so that they cannot be read as part of the word or number before them.',
  },
};

/** Doubts that already explain why something is not a heading or a link any more. */
const EXPLAINED_BY: Record<FactKind, readonly string[]> = {
  heading: ['empty-heading', 'unmarked-heading', 'no-title'],
  link: ['lost-link'],
  cell: ['broken-table', 'nested-table'],
  raised: [],
};

/** Nobody sees characters that only join or part others, which a draft leaves out. */
const SEEN = /[^\s\p{Cf}\p{Cc}]/u;

/** So many places of a kind are named. */
const MOST_NAMED = 12;

/** Looks for each fact of a source in its draft, kind by kind; how often a fact stands there counts too. */
export function lostFacts(
  source: SecondReading,
  draft: readonly SeenFact[],
  told: readonly Doubt[],
): LostFacts {
  const kept = new Map<string, number>();
  for (const fact of draft) kept.set(keyOf(fact), (kept.get(keyOf(fact)) ?? 0) + 1);
  const sentences = new Map(source.kinds.map((kind) => [kind, sentencesAbout(kind, told)]));
  // A table that lost its shape is told to stand there without its links.
  const unshaped = new Set(
    told.flatMap(({ rule, line }) => (rule === 'broken-table' ? [line] : [])),
  );
  const isToldOf = (fact: SeenFact) =>
    isSaid(fact, sentences.get(fact.kind) ?? '') ||
    (fact.kind === 'link' && unshaped.has(fact.line));
  // Facts that were told to be lost are looked for last: of two links with the same words, the other one
  // was kept.
  const seen = source.facts.filter(({ words }) => SEEN.test(words));
  const inTurn = [...seen].sort((a, b) => Number(isToldOf(a)) - Number(isToldOf(b)));
  const lost = inTurn.filter((fact) => {
    const count = kept.get(keyOf(fact)) ?? 0;
    if (count > 0) kept.set(keyOf(fact), count - 1);
    return count === 0;
  });
  const compared: Partial<Record<FactKind, number>> = {};
  const doubts: Doubt[] = [];
  let total = 0;
  for (const kind of source.kinds) {
    compared[kind] = seen.filter((fact) => fact.kind === kind).length;
    const unsaid = lost.filter((fact) => fact.kind === kind && !isToldOf(fact));
    const [first] = unsaid;
    if (!first) continue;
    total += unsaid.length;
    const { rule, what, mend } = SAID[kind];
    doubts.push({
      line: first.line,
      near: first.words.slice(0, 40),
      rule,
      what: `${what}: ${listed(unsaid)}.`,
      mend,
    });
  }
  // A link that was told to lead nowhere can have words that are an address themselves.
  const untold = source.facts.filter((fact) => !isToldOf(fact));
  const turned = source.kinds.includes('link') ? turnedLinks(untold, draft) : [];
  return { compared, lost: total + turned.length, doubts: [...doubts, ...turned] };
}

function sentencesAbout(kind: FactKind, told: readonly Doubt[]): string {
  const about = told.filter(({ rule }) => EXPLAINED_BY[kind].includes(rule));
  return about.map(({ what }) => what).join('\n');
}

function isSaid({ kind, words, value }: SeenFact, said: string): boolean {
  // A doubt about a link quotes the beginning of its address.
  const named = kind === 'link' ? value.trim().slice(0, 100) : collapse(words);
  return said.includes(named);
}

function keyOf({ kind, words, value }: SeenFact): string {
  return [kind, kind === 'cell' ? value : '', ...cutWords(words)].join(' ');
}

function listed(facts: readonly SeenFact[]): string {
  const places = new Map<string, number[]>();
  for (const { words, line } of facts) {
    const plain = collapse(words);
    const short = `“${plain.slice(0, 60)}${plain.length > 60 ? ' …' : ''}”`;
    places.set(short, [...(places.get(short) ?? []), line].slice(0, MOST_NAMED));
  }
  const named = [...places].slice(0, MOST_NAMED).map(([words, lines]) => {
    const known = lines.filter((line) => line > 0);
    if (known.length > 0) return `${words} (line ${known.join(', ')})`;
    return lines.length > 1 ? `${words} (several times)` : words;
  });
  const more = places.size - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
