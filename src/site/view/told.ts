import type { Policy } from '../../policy/library.ts';

/** What is told of the versions of a policy, by whatever name it has: HTML that several files hold. */
export type ToldOfVersions = Readonly<Record<string, string>>;

/**
 * What is told of a version, made once for all feeds that hold it. For it two texts must be compared: what
 * the last build told of policies whose pages it need not make again spares their comparisons.
 */
export interface Told {
  of(policy: Policy, name: string, make: () => string): string;
  all(policy: Policy): ToldOfVersions;
  /** @param told of this very text, by this very code */
  recall(policy: Policy, told: ToldOfVersions): void;
}

/** Remembers nothing at first. */
export function tellingOnce(): Told {
  const policies = new Map<Policy, Map<string, string>>();
  const toldOf = (policy: Policy) => {
    const told = policies.get(policy) ?? new Map<string, string>();
    policies.set(policy, told);
    return told;
  };
  return {
    of(policy, name, make) {
      const told = toldOf(policy);
      const words = told.get(name) ?? make();
      told.set(name, words);
      return words;
    },
    all: (policy) => Object.fromEntries(toldOf(policy)),
    recall(policy, told) {
      for (const [name, words] of Object.entries(told)) toldOf(policy).set(name, words);
    },
  };
}
