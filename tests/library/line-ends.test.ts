import { cpSync, globSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Loaded, loadLibrary } from '../../src/library/load-library.ts';
import { FIXTURES } from './fault-fixture.ts';

/** Digests of each file and of each text, by which the ledger knows them. */
function digestsOf({ library, sources }: Loaded) {
  const policies = library?.organisations.flatMap((organisation) => organisation.policies) ?? [];
  const texts = policies.flatMap(({ versions }) =>
    versions.map(({ name, digest }) => [name, digest]),
  );
  return { sources: [...sources], texts };
}

test('a checkout with the line ends of Windows has the same digests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-crlf-'));
  const original = join(FIXTURES, 'minimal');
  cpSync(original, folder, { recursive: true });
  const files = globSync('**/*.{mdx,yaml}', { cwd: folder }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const path of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/\r?\n/g, '\r\n'));
  }
  const [there, here] = [folder, original].map((each) =>
    digestsOf(loadLibrary(each, { drafts: false })),
  );
  expect(there?.texts.length).toBeGreaterThan(0);
  expect(there).toEqual(here);
});
