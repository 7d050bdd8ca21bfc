import type { FactKind } from '../importer/second-reading.ts';
import type { Verification } from '../importer/verify-draft.ts';
import type { Problem } from '../policy/problem.ts';
import { isRemark } from '../policy/rules.ts';

/**
 * Whether somebody must look at a problem before the text is published: a fault, or a doubt about what was
 * guessed, lost or cannot be written. What was rightly done and is told all the same needs no look.
 */
export function mustBeLookedAt(problems: readonly Problem[]): boolean {
  return problems.some(({ rule, severity }) => severity !== 'warning' || !isRemark(rule));
}

/** What was compared in one or several imports, and what differs. */
export type ImportCounts = Omit<Verification, 'faults' | 'leftOuts'>;

const NAMES: Record<FactKind, readonly [one: string, several: string]> = {
  heading: ['heading', 'headings'],
  link: ['link', 'links'],
  cell: ['cell of a table', 'cells of tables'],
  raised: ['raised or lowered letter', 'raised or lowered letters'],
};

/** The counts of several verifications together. */
export function countsOf(verifications: readonly Verification[]): ImportCounts {
  const sum = (count: (each: Verification) => number) =>
    verifications.reduce((total, each) => total + count(each), 0);
  const kinds = new Set(
    verifications.flatMap(({ compared }) => Object.keys(compared) as FactKind[]),
  );
  return {
    words: sum(({ words }) => words),
    missing: sum(({ missing }) => missing),
    added: sum(({ added }) => added),
    misplaced: sum(({ misplaced }) => misplaced),
    leftOut: sum(({ leftOut }) => leftOut),
    compared: Object.fromEntries(
      [...kinds].map((kind) => [kind, sum(({ compared }) => compared[kind] ?? 0)]),
    ),
    lost: sum(({ lost }) => lost),
  };
}

/** What was compared, and with which outcome, in sentences that claim nothing else. */
export function importVerdict(counts: ImportCounts): string {
  const { words, missing, added, misplaced, leftOut, lost } = counts;
  const named = Object.entries(counts.compared).flatMap(([kind, count]) => {
    const [one, several] = NAMES[kind as FactKind];
    return count > 0 ? [`${number(count)} ${count === 1 ? one : several}`] : [];
  });
  const differ =
    lost === 0 ? 'none differs' : lost === 1 ? 'one differs' : `${number(lost)} differ`;
  const also = named.length > 0 ? ` Compared as well: ${listed(named)}; ${differ}.` : '';
  const left =
    leftOut === 0
      ? ''
      : leftOut === 1
        ? ' One further word is left out, and quoted above.'
        : ` ${number(leftOut)} further words are left out, and quoted above.`;
  const first =
    missing + added + misplaced === 0
      ? `Verified: all ${number(words)} words of the source stand in the draft, in order.`
      : `Not the same words: of ${number(words)}, ${missing} are missing, ${added} added, ${misplaced} out of order.`;
  return `${first}${also}${left}\n`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
