import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareBuilds } from '../../src/builder/compare-builds.ts';
import { isKept, upgradeText } from '../../src/cli/upgrade-report.ts';

const SITE = {
  'index.html':
    '<title>Home</title><link href="/assets/a1.css" integrity="sha256-1"><p>Welcome</p>',
  'acme/privacy/2020/index.html': '<h2 id="data">Data</h2><p id="_tools">We keep your name.</p>',
  'acme/privacy/2020/index.txt': 'Data\nWe keep your name.\n',
  'assets/a1.css': 'a{}',
  'ledger.json': '{"entries":[]}',
};

/** The folder of a build with these files over those above; null leaves one out. */
function built(files: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lines = Object.entries({ ...SITE, ...files }).map(([path, text]) => {
    if (text === null) return '';
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return `${createHash('sha256').update(text).digest('hex')}  ${path}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  return folder;
}

const none = { sealed: [], gone: [], lostIds: [], reworded: [], remade: [], pages: 2 };

test('two builds that differ in the names of style sheets alone are the same', () => {
  const home = SITE['index.html'].replace('a1.css', 'b2.css').replace('sha256-1', 'sha256-2');
  const after = built({ 'index.html': home, 'assets/a1.css': null, 'assets/b2.css': 'a{}' });
  expect(compareBuilds(built(), after)).toEqual(none);
});

test('a page that says other words is told from one whose markup alone differs', () => {
  const version = SITE['acme/privacy/2020/index.html'].replace('<p id', '<p class="a" id');
  const after = built({ 'index.html': '<p>Good day</p>', 'acme/privacy/2020/index.html': version });
  expect(compareBuilds(built(), after)).toEqual({
    ...none,
    reworded: ['index.html'],
    remade: ['acme/privacy/2020/index.html'],
  });
});

test.each([
  ['a changed text', { 'acme/privacy/2020/index.txt': 'Data\nWe keep nothing.\n' }, 'sealed'],
  ['a changed ledger', { 'ledger.json': '{"entries":[1]}' }, 'sealed'],
  ['a page that is gone', { 'acme/privacy/2020/index.html': null }, 'gone'],
  ['a clause without its id', { 'acme/privacy/2020/index.html': '<h2>Data</h2>' }, 'lostIds'],
] as const)('%s is not kept', (_, files, kind) => {
  const found = compareBuilds(built(), built(files));
  expect(found[kind]).toHaveLength(1);
  expect(isKept(found)).toBe(false);
  expect(upgradeText({ from: '1.0.0', to: '2.0.0' }, found)).toContain(
    'What was published would not stay as it is',
  );
});
