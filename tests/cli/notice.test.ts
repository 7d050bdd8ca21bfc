import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { laterVersion } from '../build/content-copy.ts';
import { readMail } from '../redline/read-mail.ts';
import { contentWith, FAULTY, folderWith, policy } from './run-policy.ts';

const LATER = 'acme/privacy/2027-01-01.mdx';
const NAME = 'acme-privacy-2027-01-01-notice.eml';
const CALL = ['notice', 'acme/privacy', '2027-01-01'];

describe('policy notice', () => {
  test('writes a message where the caller stands, and the same one to standard output', async () => {
    const from = folderWith({});
    const call = [...CALL, '--content', contentWith({ [LATER]: laterVersion('2027-01-01') })];
    const { exit, out } = await policy(call, { from });
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(`^${NAME}: open it in your mail program`),
    ]);
    const file = readFileSync(join(from, NAME), 'utf8');
    expect(readMail(file).headers.get('subject')).toContain('Changes to the Privacy Policy');
    expect((await policy([...call, '--out', '-'], { from })).out).toBe(file);
    expect((await policy(call, { from })).errors).toContain('Write over it with --force.');
  });

  test('says the same in other forms, and in two sentences', async () => {
    const content = contentWith({ [LATER]: laterVersion('2027-01-01') });
    const told = async (format: string) =>
      (await policy([...CALL, '--content', content, '--format', format, '--out', '-'])).out;
    const mail = readMail(await told('eml'));
    const json = JSON.parse(await told('json'));
    expect(await told('text')).toBe(json.text);
    expect(await told('html')).toBe(json.html);
    expect(mail.parts.map(({ body }) => body.trim())).toEqual([json.text.trim(), json.html.trim()]);
    expect(json).toMatchObject({ policy: 'acme/privacy', version: '2027-01-01' });
    expect(await told('short')).toBe(
      'Acme has revised its Privacy Policy. The new version applies from 1 January 2027 on, in place of the version of 1 January 2020. https://example.com/acme/privacy/compare/2020-01-01/2027-01-01/\n',
    );
    expect(json.short).toBe((await told('short')).trim());
  });

  test('writes each form to a file of its own ending', async () => {
    const from = folderWith({});
    const content = contentWith({ [LATER]: laterVersion('2027-01-01') });
    const { out } = await policy([...CALL, '--content', content, '--format', 'html'], { from });
    expect(out).toBe('acme-privacy-2027-01-01-notice.html: read it before you send it.\n');
    const { exit, errors } = await policy([...CALL, '--content', content, '--format', 'pdf']);
    expect([exit, errors]).toEqual([2, expect.stringContaining('There is no format pdf.')]);
  });

  test('of a draft says that its addresses do not answer yet', async () => {
    const content = contentWith({ [LATER]: laterVersion('2027-01-01', ['draft: true']) });
    const from = folderWith({});
    const { out } = await policy([...CALL, '--content', content], { from });
    expect(out).toContain('The version is a draft');
    expect(readMail(readFileSync(join(from, NAME), 'utf8')).parts[0]?.body).toContain(
      'in place of',
    );
  });

  test('says so where SITE_DATE is no day', async () => {
    vi.stubEnv('SITE_DATE', '2027');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { exit, errors } = await policy([...CALL, '--content', contentWith(), '--out', '-']);
    expect([exit, errors]).toEqual([2, expect.stringContaining('SITE_DATE is 2027')]);
  });

  test('refuses what it cannot do', async () => {
    const content = contentWith();
    for (const argv of [
      [],
      ['acme/privacy'],
      ['acme/privacy', '2021'],
      ['acme/privacy', '2020-01-01', '--out', 'x.txt'],
      ['acme/privacy', '2020-01-01', '--out', '-', '--json'],
    ])
      expect((await policy(['notice', ...argv, '--content', content])).exit).toBe(2);
    const faulty = contentWith({ 'acme/privacy/2020-01-01.mdx': FAULTY });
    expect((await policy(['notice', 'acme/privacy', '2020-01-01', '--content', faulty])).exit).toBe(
      1,
    );
  });
});
