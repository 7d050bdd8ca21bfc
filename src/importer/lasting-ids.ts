import { compareTexts } from '../compare/compare-texts.ts';
import { isJapanese, slugOf } from '../library/markdown/slug.ts';
import { collapse, headingText, textOf } from '../policy/canonical-text.ts';
import { clauseIds, successorIn } from '../policy/clause-fate.ts';
import { type Clause, clausesOf, type Document } from '../policy/document.ts';
import type { Version } from '../policy/library.ts';
import { diceCoefficient } from '../policy/word-lists.ts';
import { withoutNumber } from './heading-numbers.ts';

/** A text as far as ids go. */
export type Earlier = Pick<Version, 'title' | 'document'>;

/** The same, with the ids that it gave up. */
export type Restated = Earlier & Pick<Version, 'moved'>;

/** A text whose clauses bear the ids of the version before, and what became of those that it gives up. */
export interface Continued {
  readonly document: Document;
  readonly moved: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
  /** The id that each clause had got from its words. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** So many clauses with one heading are tried as the heirs of another; more of them say nothing. */
const MOST_NAMESAKES = 20;

/** How much of a clause’s words must stand in another one for it to be the same clause. */
const SAME = 0.5;

/**
 * Gives each clause the id that it had in the version before, as the comparison pairs their headings and
 * words; a new one gets a new id, unlike any that the policy ever had.
 * @param everUsed the ids of all earlier versions
 * @param restated the same version in other words: its ids come first, since links name them
 * @param given the ids that the author gave to clauses, by their ids in `text`; a new clause gets its own
 */
export function continueIds(
  earlier: Earlier | null,
  text: Earlier,
  everUsed: ReadonlySet<string>,
  restated: Restated | null = null,
  given: ReadonlyMap<string, string> = new Map(),
): Continued {
  const shares = earlier ? sharesOf(earlier, text) : [];
  const kept = pairUp([...(restated ? sharesOf(restated, text) : []), ...shares]);
  const used = new Set([...everUsed, ...kept.values()]);
  const taken = new Set([...used, ...given.values()]);
  const renamed = new Map<string, string>();
  const inJapanese = clausesOf(text.document.clauses).some((each) => isJapanese(headingText(each)));
  for (const clause of clausesOf(text.document.clauses)) {
    const words = withoutNumber(headingText(clause));
    const own = given.get(clause.id);
    const fresh = own && !used.has(own) ? own : slugOf(words, taken, inJapanese);
    const id = kept.get(clause.id) ?? fresh;
    taken.add(id);
    used.add(id);
    renamed.set(clause.id, id);
  }
  const heirs = new Map<string, Share>();
  for (const share of shares)
    if (share.share >= SAME && !heirs.has(share.from)) heirs.set(share.from, share);
  const now = new Set(renamed.values());
  const moved: Record<string, string> = {};
  const removed: string[] = [];
  for (const id of earlier ? clauseIds(earlier) : []) {
    if (now.has(id)) continue;
    const heir = heirs.get(id);
    const told = restated && successorIn(restated, id);
    const successor = heir ? renamed.get(heir.to) : told && now.has(told) ? told : null;
    if (successor) moved[id] = successor;
    else removed.push(id);
  }
  return { document: withIds(text.document, renamed), moved, removed, renamed };
}

interface Share {
  readonly from: string;
  readonly to: string;
  /** Which part of the words of the earlier clause stands in the later one. */
  readonly share: number;
  readonly score: number;
}

/** Which clauses have words in common, those with most first. */
function sharesOf(earlier: Earlier, text: Earlier): Share[] {
  const { blocks } = compareTexts(
    { ...earlier, hasLastingIds: false, moved: {} },
    { ...text, hasLastingIds: false, moved: {} },
  );
  const pairs = new Map<string, { from: string; to: string; words: number }>();
  const sizes = { from: new Map<string, number>(), to: new Map<string, number>() };
  const count = (sizesOf: Map<string, number>, id: string, words: number) =>
    sizesOf.set(id, (sizesOf.get(id) ?? 0) + words);
  for (const { from, to, words } of blocks) {
    if (from?.clause) count(sizes.from, from.clause, wordsIn(from.text));
    if (to?.clause) count(sizes.to, to.clause, wordsIn(to.text));
    if (!from?.clause || !to?.clause || from.place.isFootnote || to.place.isFootnote) continue;
    const key = `${from.clause} ${to.clause}`;
    const pair = pairs.get(key) ?? { from: from.clause, to: to.clause, words: 0 };
    pair.words += words.reduce(
      (sum, { op, text: same }) => sum + (op === 'same' ? wordsIn(same) : 0),
      0,
    );
    pairs.set(key, pair);
  }
  const headings = [earlier, text].map(
    ({ document }) =>
      new Map(clausesOf(document.clauses).map((each) => [each.id, foldedHeading(each)])),
  );
  const known = new Set([...pairs.values()].map(({ from, to }) => `${from} ${to}`));
  const byHeading = Map.groupBy(headings[1] ?? [], ([, heading]) => heading);
  for (const [from, heading] of headings[0] ?? [])
    for (const [to] of (byHeading.get(heading) ?? []).slice(0, MOST_NAMESAKES))
      if (!known.has(`${from} ${to}`)) pairs.set(`${from} ${to}`, { from, to, words: 0 });
  return [...pairs.values()]
    .map(({ from, to, words }) => {
      const [size, other] = [sizes.from.get(from) || 1, sizes.to.get(to) || 1];
      const isNamesake = headings[0]?.get(from) === headings[1]?.get(to);
      const share = words / size;
      const score = diceCoefficient(words, size, other) + (isNamesake ? 0.6 : 0);
      return { from, to, share, score };
    })
    .sort((a, b) => b.score - a.score || b.share - a.share);
}

/** Each clause goes on in at most one other; the most alike pairs are matched first. */
function pairUp(shares: readonly Share[]): Map<string, string> {
  const kept = new Map<string, string>();
  const given = new Set<string>();
  for (const { from, to, score } of shares) {
    if (score < SAME || kept.has(to) || given.has(from)) continue;
    kept.set(to, from);
    given.add(from);
  }
  return kept;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function foldedHeading({ heading }: Clause): string {
  return collapse(textOf(heading)).toLowerCase();
}

function withIds(document: Document, ids: ReadonlyMap<string, string>): Document {
  const rename = (clause: Clause): Clause => ({
    ...clause,
    id: ids.get(clause.id) ?? clause.id,
    clauses: clause.clauses.map(rename),
  });
  return { ...document, clauses: document.clauses.map(rename) };
}
