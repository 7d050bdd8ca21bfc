import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { replaceSite } from '../../src/builder/replace-site.ts';
import { filesBelow } from '../build/built-folder.ts';

const place = mkdtempSync(join(tmpdir(), 'clausebook-replace-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Few names, so that a file often stands where the other site has a folder. */
const paths = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
  .map((names) => names.join('/'));
const sites = fc
  .dictionary(paths, fc.constantFrom('one', 'two'), { minKeys: 1, maxKeys: 8 })
  .map((site) => new Map(Object.entries(site).filter(([path]) => !isBelowAnother(path, site))));

function isBelowAnother(path: string, site: Readonly<Record<string, string>>): boolean {
  return Object.keys(site).some((other) => path.startsWith(`${other}/`));
}

function write(folder: string, site: ReadonlyMap<string, string>): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of site) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('whatever stood there, what comes stands there afterwards, and what was kept is not touched', () => {
  fc.assert(
    fc.property(sites, sites, (before, after) => {
      // Kept is a folder that the new site has nothing of.
      const isKept = (path: string) => path.startsWith('kept/');
      const [out, fresh] = [join(place, 'out'), join(place, 'fresh')];
      write(out, new Map([...before, ['kept/as/it-was', 'kept']]));
      write(fresh, after);
      const { ino } = statSync(join(out, 'kept/as/it-was'));
      replaceSite(fresh, out, isKept);
      const expected = [...after, ['kept/as/it-was', 'kept']].sort();
      expect([...filesBelow(out)].sort()).toEqual(expected);
      expect(statSync(join(out, 'kept/as/it-was')).ino).toBe(ino);
      expect(existsSync(fresh)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('where nothing stood, the new site does', () => {
  const out = join(place, 'nothing-yet');
  replaceSite(write(join(place, 'fresh'), new Map([['a/b', 'one']])), out, () => false);
  expect([...filesBelow(out)]).toEqual([['a/b', 'one']]);
});
