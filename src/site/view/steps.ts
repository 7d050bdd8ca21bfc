import {
  type ClauseChanges,
  type ClauseCounts,
  countClauses,
} from '../../compare/clause-changes.ts';
import type { Policy } from '../../policy/library.ts';
import type { VersionPair } from './version-pair.ts';

/** What was counted of the steps of a policy, by the names of the two versions: `2011-10 2016-10`. */
export type CountedSteps = Readonly<Record<string, ClauseCounts>>;

/**
 * How many clauses changed from one version to another, counted once. Lists of all versions tell it of every
 * policy: what the last build counted of those whose pages it need not make again spares their comparisons.
 */
export interface Steps {
  of(policy: Policy, pair: VersionPair): ClauseCounts;
  counted(policy: Policy): CountedSteps;
  /** @param counted of this very text, by this very code */
  recall(policy: Policy, counted: CountedSteps): void;
}

/** @param changes what changed from one version to another, clause by clause */
export function stepsOf(changes: (policy: Policy, pair: VersionPair) => ClauseChanges): Steps {
  const remembered = new Map<Policy, Map<string, ClauseCounts>>();
  const countedOf = (policy: Policy) => {
    const counted = remembered.get(policy) ?? new Map<string, ClauseCounts>();
    remembered.set(policy, counted);
    return counted;
  };
  return {
    of(policy, pair) {
      const counted = countedOf(policy);
      const name = `${pair.from.name} ${pair.to.name}`;
      const counts = counted.get(name) ?? countClauses(changes(policy, pair));
      counted.set(name, counts);
      return counts;
    },
    counted: (policy) => Object.fromEntries(countedOf(policy)),
    recall(policy, counted) {
      for (const [name, counts] of Object.entries(counted)) countedOf(policy).set(name, counts);
    },
  };
}
