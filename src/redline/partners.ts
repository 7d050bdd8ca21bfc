import type { Comparison } from '../compare/comparison.ts';
import type { LinePlace } from '../policy/visit-lines.ts';

/** Which table, or list, of the new text one of the old text became. */
export interface Partners {
  /** The partner of an old table; one without is its own. */
  table(old: Table): Table;
  /** Whether a table is one of those that both texts have. */
  hasPartner(table: Table): boolean;
  list(old: List): List;
}

export type Table = NonNullable<LinePlace['table']>;
export type List = NonNullable<LinePlace['list']>;

export function partnersIn({ blocks }: Comparison): Partners {
  const tables = new Map<Table, Table>();
  const lists = new Map<List, List>();
  const paired = new Set<Table>();
  for (const { from, to } of blocks) {
    if (!from || !to) continue;
    const [table, list] = [from.place.table, from.place.list];
    if (table && to.place.table && !tables.has(table)) {
      tables.set(table, to.place.table);
      paired.add(table).add(to.place.table);
    }
    if (list && to.place.list && !lists.has(list)) lists.set(list, to.place.list);
  }
  return {
    table: (old) => tables.get(old) ?? old,
    hasPartner: (table) => paired.has(table),
    list: (old) => lists.get(old) ?? old,
  };
}
