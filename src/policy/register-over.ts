import { clauseIds, successorIn } from './clause-fate.ts';
import type { Version } from './library.ts';
import type { Register } from './register.ts';

/** A register with the ids that its clauses had in each of some versions, oldest first. */
export function registerOver(register: Register, versions: readonly Version[]): Register[] {
  const chains = register.tables.map(({ clause }) => idsOver(versions, clause));
  return versions.map((_, at) => ({
    ...register,
    tables: register.tables.map((table, index) => ({
      ...table,
      clause: chains[index]?.[at] ?? table.clause,
    })),
  }));
}

/** The id of a clause in each version: back from the last that has the given one, and on from there. */
function idsOver(versions: readonly Version[], id: string): string[] {
  const last = versions.findLastIndex((version) => clauseIds(version).includes(id));
  const ids = versions.map(() => id);
  for (let at = last; at > 0; at--) {
    const moved = Object.entries(versions[at]?.moved ?? {});
    const before = moved.find(([, successor]) => successor === ids[at])?.[0];
    ids[at - 1] = before ?? ids[at] ?? id;
  }
  for (let at = last + 1; at < versions.length && last >= 0; at++) {
    const earlier = ids[at - 1] ?? id;
    const version = versions[at];
    ids[at] = (version && successorIn(version, earlier)) ?? earlier;
  }
  return ids;
}
