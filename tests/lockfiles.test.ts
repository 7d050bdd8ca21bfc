import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

test.each(['.', 'bench', 'tests/hosts', 'tests/mutation'])(
  'the lockfile in %s has a digest of every package, those of other systems too, from npm’s registry alone',
  (folder) => {
    const lock: {
      packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
    } = JSON.parse(readFileSync(join(ROOT, folder, 'package-lock.json'), 'utf8'));
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(50);
    const doubtful = packages.filter(
      ([, { integrity, resolved = 'https://registry.npmjs.org/' }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
        !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(doubtful.map(([path]) => path)).toEqual([]);
  },
);
