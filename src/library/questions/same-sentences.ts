import { collapse } from '../../policy/canonical-text.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { Passage } from '../markdown/passages.ts';
import type { DifferingFact } from './differing-fact.ts';
import { durationsIn, emailsIn, type FactInText, phonesIn } from './facts-in-text.ts';
import type { OtherVersion, Reading } from './question.ts';

/** Shorter sentences can be alike by chance. */
const FEWEST_WORDS = 5;

/**
 * Sentences and rows that stand in another policy too, but there with another duration, address or number.
 */
export function factsUnlikeOthers({
  version,
  passages,
  others,
  standing,
}: Reading): DifferingFact[] {
  // The later of two texts in force is asked: it was written in view of the earlier one.
  const earlier = others.filter(
    (other) => standing !== 'in force' || isLater([version, other.version]),
  );
  if (earlier.length === 0) return [];
  const theirs = new Map(
    earlier.flatMap((each) =>
      each.passages.flatMap((passage) =>
        statementsOf(passage).map(({ key, facts }) => [key, { each, facts }] as const),
      ),
    ),
  );
  return passages.flatMap((passage) =>
    statementsOf(passage).flatMap(({ key, facts }): DifferingFact[] => {
      const other = theirs.get(key);
      if (other?.facts.length !== facts.length) return [];
      const their = other.facts.map(({ words }) => words.toLowerCase());
      const index = facts.findIndex(({ words }, at) => words.toLowerCase() !== their[at]);
      const fact = facts[index];
      if (!fact) return [];
      const words = other.facts[index]?.words ?? '';
      return [{ ...fact, other: words, where: whereIs(other.each), passage }];
    }),
  );
}

interface Statement {
  /** Its words without the facts. */
  readonly key: string;
  readonly facts: readonly FactInText[];
}

function statementsOf(passage: Passage): Statement[] {
  const { kind, row, text } = passage;
  if (kind === 'heading' || factsIn(text).length === 0) return [];
  if (kind === 'cell') {
    const label = collapse(row[0]?.text ?? '').toLowerCase();
    const facts = factsIn(text);
    return row[0] !== passage && label.length > 3 && facts.length > 0
      ? [{ key: `${label} | ${row.indexOf(passage)} of ${row.length}`, facts }]
      : [];
  }
  return [...text.matchAll(/[^.;!?]+(?:[.;!?](?=\S)[^.;!?]+)*[.;!?]*/g)].flatMap(
    ({ 0: sentence, index }) => {
      const facts = factsIn(sentence);
      const key = facts
        .reduceRight(
          (rest, { words, index: at }) => `${rest.slice(0, at)}#${rest.slice(at + words.length)}`,
          sentence,
        )
        .toLowerCase()
        .replace(/[^\p{L}\p{N}#]+/gu, ' ')
        .trim();
      if (facts.length === 0 || key.split(' ').length < FEWEST_WORDS) return [];
      return [{ key, facts: facts.map((fact) => ({ ...fact, index: fact.index + index })) }];
    },
  );
}

function factsIn(text: string): FactInText[] {
  return [...durationsIn(text), ...emailsIn(text), ...phonesIn(text)].sort(
    (a, b) => a.index - b.index,
  );
}

function isLater([own, other]: readonly [Reading['version'], OtherVersion['version']]): boolean {
  const date = ({ name }: { readonly name: Reading['version']['name'] }) => name?.date ?? '';
  return date(own) !== date(other) ? date(own) > date(other) : own.path > other.path;
}

function whereIs({ policy, version }: OtherVersion): string {
  return version.name ? `${policy.path} of ${formatVersionName(version.name)}` : policy.path;
}
