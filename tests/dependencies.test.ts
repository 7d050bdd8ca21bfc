import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Each row of the table: name, licence, why, what its takeover could do. */
const rows = [
  ...read('docs/dependencies.md').matchAll(
    /^\| `([^`]+)` +\| ([^|]+?) +\| ([^|]+) \| ([^|]+) \|$/gm,
  ),
].map(([, name = '', licence = '', why = '', takeover = '']) => ({ name, licence, why, takeover }));

/** What each package.json names, with the licence that its lockfile notes. */
const named = ['.', 'bench', 'tests/hosts', 'tests/mutation'].flatMap((folder) => {
  const file: Record<string, Record<string, string> | undefined> = JSON.parse(
    read(`${folder}/package.json`),
  );
  const lock: { packages: Record<string, { license?: string }> } = JSON.parse(
    read(`${folder}/package-lock.json`),
  );
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(file[kind] ?? {}).map(([name, version]) => ({
      name,
      version,
      licence: lock.packages[`node_modules/${name}`]?.license ?? 'none stated',
    })),
  );
});

describe('docs/dependencies.md', () => {
  test('has a row for every package that is named, and for no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(named.map(({ name }) => name).sort());
  });

  test.each(named)('says the licence of $name', ({ name, licence }) => {
    expect(rows.find((row) => row.name === name)?.licence).toBe(licence);
  });

  test('says of each why it is there and what its takeover could do', () => {
    expect(rows.filter(({ why, takeover }) => !why.trim() || !takeover.trim())).toEqual([]);
  });
});

test.each(named)('$name is pinned to one version', ({ version }) => {
  expect(version).toMatch(/^(?:npm:[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});
