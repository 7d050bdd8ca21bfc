import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = join(import.meta.dirname, '../../src/library');

/** The names of all rules, as they stand in the source of the library. */
export function ruleNames(): string[] {
  const sources = globSync('**/*.ts', { cwd: LIBRARY }).map((path) =>
    readFileSync(join(LIBRARY, path), 'utf8'),
  );
  const names = sources.flatMap((source) =>
    [...source.matchAll(/(?:\brule:|\bfault\(|\brule ===)\s*'([a-z0-9-]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return [...new Set(names)].sort();
}
