/** A pure core whose tests are judged by the faults that they find. */
export interface MutatedRoom {
  /** The files in which faults are made. */
  readonly mutate: readonly string[];
  /** The tests that are to find them, all in milliseconds: none that needs a build or other folders. */
  readonly tests: readonly string[];
}

/** A list of names is no code: what stands in it is claimed by tests/library/rules.test.ts. */
const LISTS = ['!src/policy/rules.ts', '!src/policy/library.ts'];

/** What is decided about a choice, without the DOM. */
const CONSENT_CORE = ['changed', 'cookie', 'decide', 'service'];

export const MUTATED_ROOMS: Readonly<Record<string, MutatedRoom>> = {
  policy: {
    mutate: ['src/policy/*.ts', ...LISTS],
    tests: [
      'tests/policy/**/*.test.ts',
      'tests/library/write/redact-version.test.ts',
      // What some files of this room hold is claimed where it is used.
      'tests/markdown/{golden,print-markdown}.test.ts',
      'tests/compare/!(corpora|bounded-work).test.ts',
      'tests/site/{notices,translations}.test.ts',
      'tests/site/{pages,view,words}/*.test.ts',
      'tests/library/{definitions,many-terms,line-ends}.test.ts',
      'tests/substance/*.test.ts',
      'tests/review/!(print-review).test.ts',
    ],
  },
  ledger: {
    mutate: ['src/ledger/*.ts'],
    // What is sealed, and what must not change any more, is claimed where entries are made.
    tests: ['tests/ledger/**/*.test.ts', 'tests/site/promises/check-{notices,services}.test.ts'],
  },
  consent: {
    mutate: CONSENT_CORE.map((name) => `src/consent/${name}.ts`),
    tests: ['tests/consent/!(release).test.ts'],
  },
  compare: {
    mutate: ['src/compare/*.ts'],
    tests: [
      'tests/compare/!(corpora|bounded-work).test.ts',
      // What a comparison finds is told in words, in reviews and in Word files.
      'tests/substance/*.test.ts',
      'tests/review/!(print-review).test.ts',
      'tests/redline/{accept-reject,footnotes,hyperlinks,looks}.test.ts',
      'tests/site/words/*.test.ts',
      'tests/site/pages/{changes,clause,compare}-page.test.ts',
    ],
  },
};
