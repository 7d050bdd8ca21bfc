import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, FAULTY, policy } from './run-policy.ts';

const FILE = 'acme/privacy/2027-03-01.mdx';
const NEW = ['new', 'acme/privacy', '2027-03-01'];

const BASE = [
  '---',
  'title: Privacy Policy',
  'effective: "2020-01-01"',
  'wording: restated',
  'sources:',
  '  - title: Our site',
  '    captured: unknown',
  '---',
  '',
  'Last updated: 1 January 2020',
  '',
  '<SourceNote>',
  'The capture is torn here.',
  '</SourceNote>',
  '',
  '## Data we keep {#data-we-keep}',
  '',
  'We keep  *your* name.',
  '',
].join('\n');

test('a draft has the text of the version before, letter by letter, and explains its front matter', async () => {
  const contentDir = contentWith({ 'acme/privacy/2020-01-01.mdx': BASE });
  const { exit, out } = await policy(NEW, { contentDir });
  expect(exit).toBe(0);
  const text = readFileSync(join(contentDir, FILE), 'utf8');
  expect(text.slice(text.indexOf('\n---\n') + 5)).toBe(BASE.slice(BASE.indexOf('\n---\n') + 5));
  expect(text).toContain(
    '# A draft is not published. Delete the next line when the text is ready.\ndraft: true\n',
  );
  expect(text).toContain('effective: "2027-03-01"\n');
  expect(out).toMatch(
    /How much changes\?.*What changes.*consent.*restated.*“Last updated: 1 January 2020”.*Remarks/s,
  );
});

test('what is said in the call is filled in, and the draft passes the check', async () => {
  const contentDir = contentWith();
  const said = ['--significance', 'major', '--summary', 'We keep: more.', '--reconsent'];
  const { exit, out } = await policy([...NEW, ...said, '--json'], { contentDir });
  expect(exit).toBe(0);
  expect(JSON.parse(out).questions).toHaveLength(1);
  const text = readFileSync(join(contentDir, FILE), 'utf8');
  expect(text).toMatch(
    /^significance: major$[\s\S]*^summary: "We keep: more\."$[\s\S]*^reconsent: true$/m,
  );
  const checked = await policy(['check', FILE, '--json'], { contentDir, from: contentDir });
  expect([checked.exit, JSON.parse(checked.out).problems]).toEqual([0, []]);
});

test('without an answer, the check of the draft warns, and does not stop', async () => {
  const contentDir = contentWith();
  await policy(NEW, { contentDir });
  const { exit, out } = await policy(['check', FILE, '--json'], { contentDir, from: contentDir });
  const { problems } = JSON.parse(out);
  expect(exit).toBe(0);
  expect(problems.map(({ rule }: { rule: string }) => rule)).toEqual([
    'missing-significance',
    'missing-summary',
  ]);
});

test('nothing is written over', async () => {
  const contentDir = contentWith();
  await policy(NEW, { contentDir });
  const { exit, errors } = await policy(NEW, { contentDir });
  expect([exit, errors]).toEqual([2, expect.stringMatching(/is there already/)]);
});

test.each([
  [['new', 'acme/privacy'], /Name a policy and the date/],
  [['new', 'acme/privcy', '2027-03-01'], /Did you mean/],
  [['new', 'acme/privacy', '2019-01-01'], /no published version before/],
  [[...NEW, '--significance', 'huge'], /major, minor, editorial/],
])('%s: what is wrong in the call is said', async (argv, sentence) => {
  const { exit, errors } = await policy(argv, { contentDir: contentWith() });
  expect([exit, errors]).toEqual([2, expect.stringMatching(sentence)]);
});

test('who writes on is told of clauses that ad blockers hide, and that their ids stay', async () => {
  const published = FAULTY.replace('## Data we keep', '## Cookies {#cookie-policy}');
  const contentDir = contentWith({ 'acme/privacy/2020-01-01.mdx': published });
  const { out } = await policy(['new', 'acme/privacy', '2030-01-01'], { contentDir });
  expect(out).toContain('Ad blockers hide the clause `cookie-policy` from readers who have one.');
});
