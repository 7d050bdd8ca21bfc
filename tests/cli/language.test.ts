import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentWith, policy } from './run-policy.ts';

const VERSION = (date: string, words: string) =>
  `---\ntitle: Privacy Policy\neffective: "${date}"\nwording: official\n${date > '2020-01-01' ? 'significance: minor\nsummary: We call.\n' : ''}---\n\n## Data {#data}\n\n${words}\n`;

/** Two versions, each in Italian too; what calls `policy` on them, and where they lie. */
async function translated() {
  const contentDir = contentWith({
    'acme/privacy/2020-01-01.mdx': VERSION('2020-01-01', 'We write.'),
    'acme/privacy/2021-01-01.mdx': VERSION('2021-01-01', 'We call.'),
  });
  const call = (...argv: string[]) => policy(argv, { contentDir });
  const site = join(contentDir, 'site.yaml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}\nlanguages: [it]\n`);
  for (const [date, italian] of [
    ['2020-01-01', 'Scriviamo.'],
    ['2021-01-01', 'Telefoniamo.'],
  ] as const) {
    await call('translate', 'acme/privacy', date, '--to', 'it');
    await call('translate', 'acme/privacy', date, '--to', 'it', '--done', 'all');
    const file = join(contentDir, `acme/privacy/${date}.it.mdx`);
    const text = readFileSync(file, 'utf8').replace('draft: true\n', '');
    writeFileSync(
      file,
      text
        .replace(
          /^title: .*/m,
          `title: Informativa${date === '2021-01-01' ? '\nsummary: Telefoniamo.' : ''}`,
        )
        .replace(/We (?:write|call)\.|Scriviamo\./, italian),
    );
  }
  return { contentDir, call };
}

describe('in a further language of the site', () => {
  test('the notice of a version is written from its translation', async () => {
    const { call } = await translated();
    const args = ['notice', 'acme/privacy', '2021-01-01', '--out', '-', '--format', 'text'];
    const { exit, out, errors } = await call(...args, '--language', 'it');
    expect([exit, errors]).toEqual([0, '']);
    expect(out).toContain('1º gennaio 2021');
    expect(out).toContain('Telefoniamo.');
    expect(out).toContain('/it/acme/privacy/2021-01-01/');
    expect(out).not.toContain('We call.');
  });

  test('the redline of two versions compares their translations, and says so in that language', async () => {
    const { call, contentDir } = await translated();
    const out = join(contentDir, 'redline.docx');
    const names = ['acme/privacy', '2020-01-01', '2021-01-01'];
    const { exit, errors } = await call('redline', ...names, '--language', 'it', '--out', out);
    expect([exit, errors]).toEqual([0, '']);
    const files = unzipSync(readFileSync(out));
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(part('word/header1.xml')).toContain('Informativa, Acme: confronto da 1º gennaio 2020');
    expect(part('word/document.xml')).toContain('Scriviamo');
  });

  test('evidence holds the translations, each with its files', async () => {
    const { call, contentDir } = await translated();
    const out = join(contentDir, 'evidence.zip');
    expect((await call('evidence', 'acme/privacy', '--out', out)).exit).toBe(0);
    const files = unzipSync(readFileSync(out));
    const text = files['it/acme/privacy/2021-01-01/index.txt'] ?? new Uint8Array();
    expect(strFromU8(text)).toContain('Telefoniamo.');
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(
      'it/acme/privacy/VERSION/',
    );
  });

  test('a language that the site does not have is refused, and those that it has are named', async () => {
    const { call } = await translated();
    const names = ['acme/privacy', '2021-01-01', '--out', '-'];
    const { exit, errors } = await call('notice', ...names, '--language', 'fr');
    expect([exit, errors]).toEqual([2, expect.stringContaining('Its further languages are it.')]);
  });
});
