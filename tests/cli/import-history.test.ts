import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryIn } from './git-repository.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const LONG = 'We keep your name and your address for thirty days after you left us.';
const HISTORY = {
  '2019-05.md': `# Terms\n\n## Data\n\n${LONG}\n\n## Fees\n\nThere are none at all.\n`,
  '2021-11-17.md': `# Terms\n\n## Your data\n\n${LONG}\n`,
  'README.md': 'Not a version.',
};
const CREATE = ['--create', '--organisation', 'Bells & Co', '--title', 'Terms: of use'];

test('a folder of dated files becomes the versions of a new policy, and passes the check with warnings', async () => {
  const [contentDir, from] = [contentWith(), folderWith(HISTORY)];
  const argv = ['import-history', '.', '--policy', 'bells/terms', '--verify'];
  const { exit, out } = await policy([...argv, ...CREATE], { contentDir, from });
  expect(out).toContain('Verified: all 39 words of the source stand in the draft, in order.');
  expect(exit).toBe(0);
  const later = readFileSync(join(contentDir, 'bells/terms/2021-11-17.mdx'), 'utf8');
  expect(later).toContain('significance: unknown\nsummary: unknown\n');
  expect(later).toContain('removed:\n  - fees\n');
  expect(later).toContain('## Your data {#data}');
  expect(later).not.toContain('draft');
  const checked = await policy(['check', 'bells', '--json'], { contentDir, from: contentDir });
  expect(JSON.parse(checked.out).problems).toMatchObject([
    { file: 'bells/terms/2021-11-17.mdx', rule: 'unwritten-summary', severity: 'warning' },
  ]);
});

test.each([
  ['official', [], ''],
  ['restated', [], 'sources:\n  - title: 2019-05.md\n    captured: "2019-05"\n'],
  [
    'official',
    ['--url', 'https://bells.example/terms'],
    'sources:\n  - title: bells.example\n    url: https://bells.example/terms\n    captured: "2019-05"\n',
  ],
])('%s wording %j names no file where it can do without', async (wording, more, sources) => {
  const [contentDir, from] = [contentWith(), folderWith(HISTORY)];
  const argv = ['import-history', '.', '--policy', 'bells/terms', '--wording', wording];
  await policy([...argv, ...CREATE, ...more], { contentDir, from });
  const text = readFileSync(join(contentDir, 'bells/terms/2019-05.mdx'), 'utf8');
  expect(text).toContain(`wording: ${wording}\n${sources}---\n`);
});

test('what is missing for a new policy is said, and nothing is written', async () => {
  const [contentDir, from] = [contentWith(), folderWith(HISTORY)];
  const { exit, errors } = await policy(['import-history', '.', '--policy', 'bells/terms'], {
    contentDir,
    from,
  });
  expect(exit).toBe(2);
  expect(errors).toMatch(/organisation\.yaml and .*policy\.yaml are missing\..*--create/s);
});

test('a policy that has versions takes no history', async () => {
  const [contentDir, from] = [contentWith(), folderWith(HISTORY)];
  const { exit, errors } = await policy(['import-history', '.', '--policy', 'acme/privacy'], {
    contentDir,
    from,
  });
  expect([exit, errors]).toEqual([2, expect.stringMatching(/has versions already/)]);
});

test('dates in the names of files are those of their versions, two of one day told apart', async () => {
  const from = folderWith({
    'terms-20190501.html': `<h1>Terms</h1><h2>Data</h2><p>${LONG}</p>`,
    'Terms 2021-11-17 08-00.md': `# Terms\n\n## Data\n\n${LONG}\n`,
    'Terms 2021-11-17 19-30.md': `# Terms\n\n## Data\n\n${LONG} Truly.\n`,
    'terms-12345678.md': 'No date.',
  });
  const contentDir = contentWith();
  const argv = ['import-history', '.', '--policy', 'bells/terms', ...CREATE];
  const { exit, out } = await policy(argv, { contentDir, from });
  expect(exit, out).toBe(0);
  const versions = readdirSync(join(contentDir, 'bells/terms')).filter((name) => /mdx/.test(name));
  expect(versions.sort()).toEqual(['2019-05-01.mdx', '2021-11-17.2.mdx', '2021-11-17.mdx']);
});

test('each text that a file had under git becomes a version, dated by its commit, and that is said', async () => {
  const from = folderWith({ 'old.md': '' });
  const { git, note } = repositoryIn(from);
  note('2019-05-01', 'old.md', `# Terms\n\n## Data\n\n${LONG}\n`);
  git('2020-02-02', 'mv', 'old.md', 'terms.md');
  git('2020-02-02', 'commit', '-qm', 'Rename');
  note('2021-11-17', 'terms.md', `# Terms\n\n## Your data\n\n${LONG}\n`);
  const contentDir = contentWith();
  const argv = ['import-history', '--git', 'terms.md', '--policy', 'bells/terms', ...CREATE];
  const { exit, out, errors } = await policy(argv, { contentDir, from });
  expect(exit, out + errors).toBe(0);
  expect(out).toContain('The dates are those of the commits');
  const versions = readdirSync(join(contentDir, 'bells/terms')).filter((name) => /mdx/.test(name));
  expect(versions.sort()).toEqual(['2019-05-01.mdx', '2021-11-17.mdx']);
  const later = readFileSync(join(contentDir, 'bells/terms/2021-11-17.mdx'), 'utf8');
  expect(later).toContain('## Your data {#data}');
});

test('a doubt that several versions share is printed once, with its places', async () => {
  const text = `# Terms\n\n## Data\n\n${LONG} See [there](/there).\n`;
  const from = folderWith({ '2019-05.md': text, '2020-05.md': text, '2021-05.md': text });
  const contentDir = contentWith();
  const argv = ['import-history', '.', '--policy', 'bells/terms', ...CREATE];
  const { exit, out } = await policy(argv, { contentDir, from });
  expect(exit).toBe(1);
  expect(out.match(/leads nowhere/g)).toHaveLength(1);
  expect(out).toMatch(/The same at 2020-05\.md:5, 2021-05\.md:5\./);
});

test('an import that was ended goes on behind the last version that it wrote', async () => {
  const text = (words: string) => `# Terms\n\n## Data\n\n${LONG} ${words}\n`;
  const files = { '2019-05.md': text('First.'), '2020-05.md': text('Second.') };
  const from = folderWith(files);
  const contentDir = contentWith();
  const argv = ['import-history', '.', '--policy', 'bells/terms', ...CREATE];
  await policy(argv, { contentDir, from });
  const versions = join(contentDir, 'bells/terms');
  const before = readFileSync(join(versions, '2020-05.mdx'), 'utf8');
  writeFileSync(join(from, '2021-05.md'), text('Third.').replace('## Data', '## Your data'));
  const { exit, out } = await policy(argv, { contentDir, from });
  expect(exit, out).toBe(0);
  expect(out).toMatch(/2 versions were there already.*Written: 1 version/s);
  expect(readFileSync(join(versions, '2020-05.mdx'), 'utf8')).toBe(before);
  expect(readFileSync(join(versions, '2021-05.mdx'), 'utf8')).toContain('## Your data {#data}');
  expect(readdirSync(versions).filter((name) => name.endsWith('.part'))).toEqual([]);
});
