import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
