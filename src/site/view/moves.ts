import type { Ledger } from '../../ledger/ledger.ts';
import type { Day } from '../../policy/date.ts';
import type { Library, Policy } from '../../policy/library.ts';
import { foldersOf, type PolicyId, policyId } from '../../policy/policy-id.ts';

/** What decides where policies stood, and which addresses they had. */
interface Recorded {
  readonly library: Library;
  readonly ledger: Pick<Ledger, 'entries'>;
  /** From the site’s root. */
  readonly recorded: readonly string[];
}

/** That a policy stands at another address since a day. */
export interface Move {
  /** Where it stood. */
  readonly from: PolicyId;
  readonly to: PolicyId;
  readonly date: Day;
}

/** Every move that was sealed, oldest first. */
export function movesIn({ entries }: Pick<Ledger, 'entries'>): Move[] {
  return entries.flatMap((entry) =>
    entry.kind === 'moved'
      ? [{ from: entry.policy as PolicyId, to: entry.to as PolicyId, date: entry.sealed }]
      : [],
  );
}

/**
 * Where an address leads after all moves, as a path from the site’s root; the same one where nothing below it
 * moved.
 */
export function afterMoves(moves: readonly Move[], address: string): string {
  return moves.reduce(
    // Pages in another language stand below its code.
    (at, { from, to }) =>
      at.replace(new RegExp(`^((?:/[a-z]{2,3}(?:-[A-Za-z]+)?)?/)${from}(?=/)`), `$1${to}`),
    address,
  );
}

/** Where a policy stood before, each with the day until which it did, oldest first. */
export function formerPlaces({ ledger }: Pick<Recorded, 'ledger'>, policy: Policy): Move[] {
  const moves = movesIn(ledger);
  const here = `/${policyId(policy)}/`;
  return moves.filter(
    ({ from }, at) => `/${from}/` !== here && afterMoves(moves.slice(at), `/${from}/`) === here,
  );
}

/**
 * The recorded addresses at which nothing stands since a policy moved, each with the one that answers now, as
 * paths from the site’s root. The pages of an organisation that is left without policies lead to those of the
 * one to which its last policy went.
 */
export function movedAddresses({
  library,
  ledger,
  recorded,
}: Recorded): { from: string; to: string }[] {
  const moves = movesIn(ledger);
  if (moves.length === 0) return [];
  const shown = new Set(library.organisations.map(({ slug }) => slug));
  const pairs = recorded.map((from) => {
    const to = afterMoves(moves, from);
    const [, organisation = '', page = ''] =
      /^\/([^/]+)\/((?:(?:changes|clauses)\/)?)$/.exec(from) ?? [];
    const last = moves.findLast((move) => foldersOf(move.from).organisation === organisation);
    if (to !== from || !last || shown.has(organisation)) return { from, to };
    // A page of the organisation itself, which the one that has its policies has as well.
    const [, heir = ''] = afterMoves(moves, `/${last.to}/`).split('/');
    return { from, to: shown.has(heir) ? `/${heir}/${page}` : from };
  });
  return pairs.filter(({ from, to }) => from !== to);
}
