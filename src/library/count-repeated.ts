import type { Problem } from '../policy/problem.ts';

/**
 * So many problems of one kind in one file are told each at its place; of more, the first and their number.
 */
const MOST = 100;

/** Problems in their order, where those of one rule in one file that nobody would read to the end are one. */
export function countRepeated(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const keyOf = ({ file, rule, severity }: Problem) => JSON.stringify([file, rule, severity]);
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    const count = counts.get(key) ?? 0;
    if (count <= MOST) return problem;
    if (told.has(key)) return [];
    told.add(key);
    return {
      ...problem,
      what: `${problem.what} It is the first of ${count} such places in this file.`,
    };
  });
}
