import type { Register } from '../policy/register.ts';
import type { PolicyFile } from './schema/policy.ts';

/** The tables that `policy.yaml` has kept as data. */
export function registersOf({ registers }: PolicyFile): Register[] {
  return registers.map(({ columns, entry, ...register }) => ({
    ...register,
    entry: entry ?? { one: 'entry', other: 'entries' },
    columns: Object.entries(columns).map(([name, headings]) => ({ name, headings })),
  }));
}
