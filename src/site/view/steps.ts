import type { ClauseChanges } from '../../compare/clause-changes.ts';
import type { Policy } from '../../policy/library.ts';
import { changesInWords } from '../words/change-in-words.ts';
import type { VersionPair } from './view.ts';

/** What was said of the steps of a policy, by the names of the two versions: “2011-10 2016-10”. */
export type SaidSteps = Readonly<Record<string, string>>;

/**
 * What changed from one version to another, in words, said once. Lists of all revisions say it of every
 * policy: what the last build said of those whose pages it need not make again spares their comparisons.
 */
export interface StepsInWords {
  of(policy: Policy, pair: VersionPair): string;
  said(policy: Policy): SaidSteps;
  /** @param said of this very text, by this very code */
  recall(policy: Policy, said: SaidSteps): void;
}

/** @param changes what changed from one version to another, clause by clause */
export function stepsInWords(
  changes: (policy: Policy, pair: VersionPair) => ClauseChanges,
): StepsInWords {
  const known = new Map<Policy, Map<string, string>>();
  const saidOf = (policy: Policy) => {
    const said = known.get(policy) ?? new Map<string, string>();
    known.set(policy, said);
    return said;
  };
  return {
    of(policy, pair) {
      const said = saidOf(policy);
      const name = `${pair.from.name} ${pair.to.name}`;
      const words = said.get(name) ?? changesInWords(changes(policy, pair));
      said.set(name, words);
      return words;
    },
    said: (policy) => Object.fromEntries(saidOf(policy)),
    recall(policy, said) {
      for (const [name, words] of Object.entries(said)) saidOf(policy).set(name, words);
    },
  };
}
