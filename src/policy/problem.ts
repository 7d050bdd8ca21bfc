import type { RuleName, Severity } from './rules.ts';

/** One fault in content, written for the person who edits the file. */
export interface Problem {
  /** Path from the content folder, with `/`: `ikotek/privacy/2021-11-17.mdx`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units as editors count. */
  readonly column: number;
  /** The rule's stable name, in kebab-case; docs/rules.md explains each. */
  readonly rule: RuleName;
  /** What is wrong, with the value quoted. One sentence. */
  readonly what: string;
  /** How to put it right. One sentence, with the nearest right value where there is one. */
  readonly mend: string;
  readonly severity: Severity;
}

/** Whether nothing among them stops the content from being published. */
export function arePublishable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}

const LOSS: RuleName = 'vanished-address';

/**
 * Orders problems as a reader goes through the files: by file, line, column. What was published and would
 * be lost comes first, since other problems can be its consequences.
 */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    Number(b.rule === LOSS) - Number(a.rule === LOSS) ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
