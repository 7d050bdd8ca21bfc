import type { Comparison } from '../compare/comparison.ts';
import type { LinePlace } from '../policy/visit-lines.ts';

/** Which table, or list, of the new text one of the old text became. */
export interface BlockPartners {
  /** The partner of an old table; one without is its own. */
  table(old: TablePartners): TablePartners;
  /** Whether a table is one of those that both texts have. */
  hasPartner(table: TablePartners): boolean;
  list(old: List): List;
}

export type TablePartners = NonNullable<LinePlace['table']>;
export type List = NonNullable<LinePlace['list']>;

export function partnersIn({ blocks }: Comparison): BlockPartners {
  const rows: [TablePartners, TablePartners][] = [];
  const items: [List, List][] = [];
  for (const { from, to } of blocks) {
    if (!from || !to) continue;
    const [table, list] = [from.place.table, from.place.list];
    if (table && to.place.table) rows.push([table, to.place.table]);
    if (list && to.place.list) items.push([list, to.place.list]);
  }
  const [tables, lists] = [mostPaired(rows), mostPaired(items)];
  const paired = new Set([...tables].flat());
  return {
    table: (old) => tables.get(old) ?? old,
    hasPartner: (table) => paired.has(table),
    list: (old) => lists.get(old) ?? old,
  };
}

/** Leads each old one to the new one that got most of its rows or items: the first one among equals. */
function mostPaired<T>(pairs: readonly (readonly [old: T, now: T])[]): ReadonlyMap<T, T> {
  const counts = new Map<T, Map<T, number>>();
  for (const [old, now] of pairs) {
    const others = counts.get(old) ?? new Map<T, number>();
    counts.set(old, others.set(now, (others.get(now) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([old, others]) => {
      const [[most]] = [...others].sort((a, b) => b[1] - a[1]) as [[T, number]];
      return [old, most];
    }),
  );
}
