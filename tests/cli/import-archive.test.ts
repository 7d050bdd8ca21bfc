import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryIn } from './git-repository.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const LONG = 'We keep your name and your address for thirty days after you left us.';
const terms = (words = '', heading = 'Data') => `# Terms\n\n## ${heading}\n\n${LONG} ${words}\n`;
const SNAPSHOT = 'https://archive.example/snapshots/commit/513fadb2';

/** What a versions repository of Open Terms Archive holds, with all that happens in one. */
function collection(): string {
  const folder = folderWith({ 'README.md': '# Versions\n' });
  const { git, note } = repositoryIn(folder);
  const recorded = `\n\nThis version was recorded after extracting from snapshot ${SNAPSHOT}`;
  note('2019-05-01', 'Bells & Co/Terms of Service.md', terms(), `First record of Terms${recorded}`);
  note('2019-06-01', 'Bells & Co/Terms of Service.md', '', 'Record new changes of Terms');
  note(
    '2019-07-01',
    'Bells & Co/Terms of Service.md',
    terms('Truly.', 'Your data'),
    'Record new changes of Terms',
  );
  note(
    '2019-08-01',
    'Bells & Co/Terms of Service.md',
    `Menu\n\n${terms('Truly.')}`,
    'Apply technical or declaration upgrade on Terms',
  );
  note('2020-01-01', '1&1/Politique « vie privée ».md', terms('Rien.'), 'First record of it');
  note(
    '2020-02-01',
    '1&1/Politique « vie privée ».md',
    '# Terms\n\n## \n\n### \n',
    'Record new changes',
  );
  git('2020-03-01', 'mv', 'Bells & Co/Terms of Service.md', 'Bells & Co/Terms of Use.md');
  git('2020-03-01', 'commit', '-qm', 'Rename terms type');
  note(
    '2021-01-01',
    'Bells & Co/Terms of Use.md',
    terms('Really.', 'Your data'),
    'Record new changes of Terms',
  );
  return folder;
}

function versionsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

test('a collection of Open Terms Archive becomes one policy for each document, and passes the check', async () => {
  const [contentDir, from] = [contentWith(), collection()];
  const { exit, out, errors } = await policy(['import-history', '--ota', '.'], {
    contentDir,
    from,
  });
  expect(exit, out + errors).toBe(1);
  const bells = join(contentDir, 'bells-co/terms-of-use');
  expect(versionsIn(bells)).toEqual(['2019-05-01.mdx', '2019-07-01.mdx', '2021-01-01.mdx']);
  expect(versionsIn(join(contentDir, 'of-1-1/politique-vie-privee'))).toEqual(['2020-01-01.mdx']);
  const first = readFileSync(join(bells, '2019-05-01.mdx'), 'utf8');
  expect(first).toContain(
    `title: Open Terms Archive\n    url: ${SNAPSHOT}\n    captured: "2019-05-01"`,
  );
  expect(readFileSync(join(bells, '2019-07-01.mdx'), 'utf8')).toContain('## Your data {#data}');
  expect(out).toMatch(
    /Terms of Service@\w{10}\.md:1:1 warning: This text is left out: this file has no words/,
  );
  expect(out).toContain('One text is left out, for the archive read the page anew there');
  expect(out).toContain('The dates are those of the archive');
  expect(errors).toContain('bells-co/terms-of-use: 1 of 4, 2019-05-01');
  const checked = await policy(['check', '--json'], { contentDir, from: contentDir });
  expect(
    JSON.parse(checked.out).problems.filter(
      (each: { severity: string }) => each.severity === 'error',
    ),
  ).toEqual([]);
});

test('an import of a collection goes on where it broke off, and finds its folders again', async () => {
  const [contentDir, from] = [contentWith(), collection()];
  await policy(['import-history', '--ota', '.', '--only', 'Bells & Co'], { contentDir, from });
  expect(existsSync(join(contentDir, 'of-1-1'))).toBe(false);
  const { out } = await policy(['import-history', '--ota', '.'], { contentDir, from });
  expect(out).toMatch(/3 versions were there already.*Written: 1 version in 2 policies/s);
  expect(readdirSync(contentDir).sort()).toEqual(['acme', 'bells-co', 'of-1-1', 'site.yaml']);
});

test('a data set of dated files and a folder of single texts are collections, too', async () => {
  const from = folderWith({
    'Bells/Privacy Policy/2021-05-08T10-30-00Z.md': terms(),
    'Bells/Privacy Policy/2021-05-08T18-30-00Z.md': terms('Truly.'),
    'Bells/Cookies.md': terms('Undated.'),
    'Bells/Cookies.json': '{}',
    'LICENSE.md': 'None.',
  });
  const contentDir = contentWith();
  const { out } = await policy(['import-history', '--ota', '.'], { contentDir, from });
  expect(versionsIn(join(contentDir, 'bells/privacy-policy')), out).toEqual([
    '2021-05-08.2.mdx',
    '2021-05-08.mdx',
  ]);
  expect(versionsIn(join(contentDir, 'bells/cookies'))).toEqual(['undated.mdx']);
  expect(readFileSync(join(contentDir, 'bells/cookies/policy.yaml'), 'utf8')).toContain(
    'kind: cookies',
  );
});

test.each([
  [['--ota', '.', '--only', 'Bell'], /has nothing called “Bell”\. It has 1&1, Bells & Co\./],
  [['--ota', '.', '--policy', 'a/terms'], /takes one document, and these are 2/],
  [['--ota', 'nowhere'], /There is no folder nowhere/],
  [['--ota', '.', '--git', 'x.md', '--policy', 'a/terms'], /Name one folder, or one source/],
  [['--ota', 'file:///nowhere/at/all'], /Git cannot copy/],
])('%j is told what is wrong with it', async (argv, sentence) => {
  const { exit, errors } = await policy(['import-history', ...argv], {
    contentDir: contentWith(),
    from: collection(),
  });
  expect([exit, errors]).toEqual([2, expect.stringMatching(sentence)]);
});

test('a policy whose title was edited is found again, by where it came from', async () => {
  const [contentDir, from] = [contentWith(), collection()];
  await policy(['import-history', '--ota', '.'], { contentDir, from });
  for (const [file, other] of [
    ['bells-co/terms-of-use/policy.yaml', 'title: The rules of Bells'],
    ['bells-co/organisation.yaml', 'name: Bells and Company'],
  ] as const) {
    const path = join(contentDir, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(?:title|name): .*$/m, other));
  }
  await policy(['import-history', '--ota', '.'], { contentDir, from });
  expect(existsSync(join(contentDir, 'bells-co-2'))).toBe(false);
  expect(readdirSync(join(contentDir, 'bells-co')).sort()).toEqual([
    'organisation.yaml',
    'terms-of-use',
  ]);
});
