import {
  type ColumnChanges,
  columnChanges,
  type RegisterChange,
  registerChanges,
} from '../../compare/register-changes.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { hasTable, type Register, type RegisterRow, rowsOf } from '../../policy/register.ts';
import { registerOver } from '../../policy/register-over.ts';
import { publishedVersions } from '../../policy/timeline.ts';

/** A register in one version, and what changed from the version before. */
export interface RegisterStep {
  readonly version: Version;
  readonly rows: readonly RegisterRow[];
  /** Whether the version has none of the tables, so that nothing is known of their rows. */
  readonly isMissing: boolean;
  /** The changes since the last version that has a table; null without one, or if this version has no table. */
  readonly changes: readonly RegisterChange[] | null;
  readonly columns: ColumnChanges;
}

/** A row through the versions, as far as it can be followed. */
export interface RowHistory {
  /** The row as it stands in the last version that has it. */
  readonly row: RegisterRow;
  /** The version since which it has said what it says. */
  readonly since: Version;
  /** Oldest first: the version that first has it, those that changed it, and the one that lacks it again. */
  readonly events: readonly { readonly version: Version; readonly change: RegisterChange | null }[];
  readonly isGone: boolean;
}

/** The published versions of a register, oldest first. */
export function registerSteps(policy: Policy, register: Register): RegisterStep[] {
  const versions = publishedVersions(policy);
  const definitions = registerOver(register, versions);
  let before: readonly RegisterRow[] | null = null;
  return versions.map((version, at): RegisterStep => {
    const definition = definitions[at] ?? register;
    const isMissing = !hasTable(version.document, definition);
    const rows = isMissing ? [] : rowsOf(version.document, definition);
    // A table that a version lacks, or calls otherwise, tells nothing of its rows.
    const earlier = isMissing ? null : before;
    if (!isMissing) before = rows;
    return {
      version,
      rows,
      isMissing,
      changes: earlier && registerChanges(earlier, rows),
      columns: columnChanges(earlier ?? [], rows),
    };
  });
}

/** The history of every row that there ever was, those of the last version first, in its order. */
export function rowHistories(steps: readonly RegisterStep[]): RowHistory[] {
  let histories: RowHistory[] = [];
  for (const { version, rows, changes, isMissing } of steps) {
    if (isMissing) continue;
    const changed = new Map(changes?.map((change) => [change.to ?? change.from, change]));
    const used = new Set<RowHistory>();
    const own = rows.map((row): RowHistory => {
      const change = changed.get(row) ?? null;
      const from = change ? change.from : row;
      const before = histories.find(
        (each) =>
          !each.isGone && !used.has(each) && (change ? each.row === from : isSame(each.row, row)),
      );
      if (before) used.add(before);
      if (!before) return { row, since: version, events: [{ version, change }], isGone: false };
      return change
        ? { row, since: version, events: [...before.events, { version, change }], isGone: false }
        : { ...before, row };
    });
    const gone = histories.flatMap((each): RowHistory[] => {
      if (each.isGone) return [each];
      const change = changed.get(each.row);
      return change?.kind === 'removed'
        ? [{ ...each, events: [...each.events, { version, change }], isGone: true }]
        : [];
    });
    histories = [...own, ...gone];
  }
  return histories;
}

function isSame(one: RegisterRow, other: RegisterRow): boolean {
  return JSON.stringify(one.cells) === JSON.stringify(other.cells);
}
