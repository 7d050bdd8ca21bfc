import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loaded } from '../../src/library/load-library.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Problem } from '../../src/policy/problem.ts';
import { loadContent } from '../../src/site/load-site.ts';

export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The day on which questions are asked of the fixtures. */
export const TODAY = '2026-12-01' as Day;

/** Names of all faults, each a folder with what it adds to, replaces in or deletes from `minimal`. */
export const FAULTS: readonly string[] = readdirSync(join(FIXTURES, 'faults')).sort();

/** The file of a fault that holds the problems as they are printed. */
export function expectedFile(fault: string): string {
  return join(FIXTURES, 'faults', fault, 'expected.txt');
}

/** Makes a content folder of `minimal` and a fault, loads it, and deletes it again. */
export function loadFault(fault: string): Loaded {
  return withMinimal((directory) => {
    const overlay = join(FIXTURES, 'faults', fault);
    const deletions = join(overlay, '_delete.txt');
    const deleted = existsSync(deletions) ? readFileSync(deletions, 'utf8').split('\n') : [];
    for (const path of deleted.filter(Boolean)) rmSync(join(directory, path));
    cpSync(overlay, directory, {
      recursive: true,
      filter: (path) => !/(?:_delete|expected)\.txt$/.test(path),
    });
  });
}

/** Loads a copy of `minimal` to which something has been done. */
export function withMinimal(change: (directory: string) => void): Loaded {
  const directory = mkdtempSync(join(tmpdir(), 'clausebook-fault-'));
  try {
    cpSync(join(FIXTURES, 'minimal'), directory, { recursive: true });
    change(directory);
    return loadContent(directory, TODAY, { drafts: true });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Problems as the fixtures have them: one a line. */
export function printed(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, rule, severity, what, mend }) =>
        `${file}:${line}:${column} ${rule} ${severity} ${what} → ${mend}\n`,
    )
    .join('');
}
