import { entryLine } from '../../ledger/entry.ts';
import { isFault, parseLedger, subjectOf } from '../../ledger/ledger.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import type { Problem } from '../../policy/problem.ts';
import { type AddressRecord, parseAddressRecord, RECORD_FILE } from './address-record.ts';
import { LEDGER_FILE } from './check-ledger.ts';

/** The two files that may only grow, as texts; null if there is none. */
export interface GrowingFiles {
  readonly ledger: string | null;
  readonly addresses: string | null;
}

/**
 * What of the ledger and of the record of addresses was taken away or rewritten since an earlier state. What
 * is wrong with the files of today by themselves is told elsewhere.
 * @param name what the earlier state is called: a commit, a branch, a folder
 */
export function checkExtends(
  hash: Hash,
  earlier: GrowingFiles,
  now: GrowingFiles,
  name: string,
): Problem[] {
  return [
    ...ledgerExtends(hash, earlier.ledger, now.ledger, name),
    ...recordExtends(earlier.addresses, now.addresses, name),
  ];
}

function ledgerExtends(
  hash: Hash,
  earlier: string | null,
  now: string | null,
  name: string,
): Problem[] {
  if (earlier === null) return [];
  const before = parseLedger(hash, earlier);
  if (isFault(before))
    return [
      ledgerProblem(1, `The ledger of ${name} is damaged, so that nothing can be held against it.`),
    ];
  if (now === null)
    return before.entries.length === 0
      ? []
      : [
          ledgerProblem(
            1,
            `The ledger of ${name} has ${before.entries.length} entries, and there is none any more.`,
          ),
        ];
  const after = parseLedger(hash, now);
  if (isFault(after)) return [];
  const at = before.entries.findIndex((entry, index) => {
    const other = after.entries[index];
    return !other || entryLine(other) !== entryLine(entry);
  });
  const entry = before.entries[at];
  if (!entry) return [];
  const isGone = after.entries[at] === undefined;
  return [
    ledgerProblem(
      isGone ? 1 : at + 5,
      isGone
        ? `The ledger of ${name} has ${before.entries.length} entries, and here are ${after.entries.length}: those from number ${at + 1} on, of ${subjectOf(entry)}, were taken away.`
        : `Entry ${at + 1} of the ledger, of ${subjectOf(entry)}, is not the one that it was in ${name}: the ledger was rewritten.`,
    ),
  ];
}

function recordExtends(earlier: string | null, now: string | null, name: string): Problem[] {
  const before = earlier === null ? null : parseAddressRecord(earlier);
  if (earlier === null) return [];
  if (!before) return [recordProblem(`The record of addresses of ${name} is damaged.`)];
  const after = now === null ? null : parseAddressRecord(now);
  if (now !== null && !after) return [];
  const known = new Set(after ? promisesIn(after) : []);
  const [first, ...more] = promisesIn(before).filter((promise) => !known.has(promise));
  if (first === undefined) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return [
    recordProblem(`The record of ${name} has ${first}${others}, and it was taken out of it here.`),
  ];
}

function promisesIn({ addresses, clauses, tags = {} }: AddressRecord): string[] {
  const ids = Object.entries(clauses).flatMap(([policy, list]) =>
    list.map((id) => `the clause #${id} of ${policy}`),
  );
  const named = Object.entries(tags).map(([version, tag]) => `${tag} as the name of ${version}`);
  return [...addresses, ...ids, ...named];
}

function ledgerProblem(line: number, what: string): Problem {
  return {
    file: LEDGER_FILE,
    line,
    column: 1,
    rule: 'ledger',
    what,
    mend: 'What was published stays sealed. Restore the file from there and run `npm run policy -- seal`, which only adds; if your branch is older, bring it up to date first.',
    severity: 'error',
  };
}

function recordProblem(what: string): Problem {
  return {
    file: RECORD_FILE,
    line: 1,
    column: 1,
    rule: 'vanished-address',
    what,
    mend: 'An address once published answers for ever. Restore the file from there and run `npm run policy -- addresses --write`, which only adds; if your branch is older, bring it up to date first.',
    severity: 'error',
  };
}
