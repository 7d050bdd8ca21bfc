import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, policy } from './run-policy.ts';

const TO = ['acme/privacy', '2020-01-01', '--to', 'it'];
const FILE = 'acme/privacy/2020-01-01.it.mdx';
const NEXT = 'acme/privacy/2021-01-01.mdx';

const VERSION = (date: string, rights: string) =>
  `---\ntitle: Privacy Policy\neffective: "${date}"\nwording: official\n${date === '2021-01-01' ? 'significance: minor\nsummary: Other rights.\n' : ''}---\n\nHello.\n\n## Data {#data}\n\nWe keep your name.\n\n## Rights {#rights}\n\n${rights}\n`;

test('a draft has the words of the version, and says that none is translated', async () => {
  const contentDir = contentWith({
    'acme/privacy/2020-01-01.mdx': VERSION('2020-01-01', 'Write.'),
  });
  const { exit, out } = await policy(['translate', ...TO, '--json'], { contentDir });
  expect([exit, JSON.parse(out).untranslated]).toEqual([0, ['_opening', 'data', 'rights']]);
  const text = readFileSync(join(contentDir, FILE), 'utf8');
  expect(text).toContain('draft: true\n');
  expect(text).toContain('  data: untranslated\n');
  expect(text).toContain('\n---\n\nHello.\n\n## Data {#data}\n');
  const again = await policy(['translate', ...TO], { contentDir });
  expect([again.exit, again.errors]).toEqual([2, expect.stringContaining('is not written over')]);
});

test('the next one keeps what has not changed, and marks what has', async () => {
  const contentDir = contentWith({
    'acme/privacy/2020-01-01.mdx': VERSION('2020-01-01', 'Write.'),
    [NEXT]: VERSION('2021-01-01', 'Call.'),
  });
  await policy(['translate', ...TO], { contentDir });
  const path = join(contentDir, FILE);
  const italian = readFileSync(path, 'utf8')
    .replace('We keep your name.', 'Conserviamo il nome.')
    .replace('Write.', 'Scrivete.');
  writeFileSync(path, italian);
  await policy(['translate', ...TO, '--done', 'data,rights'], { contentDir });
  const next = ['acme/privacy', '2021-01-01', '--to', 'it', '--json'];
  const { out } = await policy(['translate', ...next], { contentDir });
  expect(JSON.parse(out)).toMatchObject({
    from: FILE,
    kept: ['data'],
    behind: ['rights'],
    untranslated: ['_opening'],
  });
  const made = readFileSync(join(contentDir, 'acme/privacy/2021-01-01.it.mdx'), 'utf8');
  expect(made).toContain('Conserviamo il nome.');
  expect(made).toContain('Scrivete.');
});

test('a clause that is not there cannot be done', async () => {
  const contentDir = contentWith({
    'acme/privacy/2020-01-01.mdx': VERSION('2020-01-01', 'Write.'),
  });
  await policy(['translate', ...TO], { contentDir });
  const { exit, errors } = await policy(['translate', ...TO, '--done', 'right'], { contentDir });
  expect([exit, errors]).toEqual([2, expect.stringContaining('Did you mean `rights`?')]);
});
