import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../src');

/** The names of all rules, as they stand in the source of the library, and of what judges content by the site’s addresses. */
export function ruleNames(): string[] {
  const sources = globSync(
    ['library/**/*.ts', 'site/promises/judge-link.ts', 'site/promises/reserved-names.ts'],
    { cwd: SRC },
  ).map((path) => readFileSync(join(SRC, path), 'utf8'));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/(?:\brule:|\bfault\(|\brule ===)\s*'([a-z0-9-]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return [...new Set(names)].sort();
}
