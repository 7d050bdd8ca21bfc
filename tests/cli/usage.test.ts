import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { contentWith, folderWith, policy } from './run-policy.ts';

describe('policy alone', () => {
  test('tells what there is, and that something was missing', async () => {
    const { exit, out } = await policy([]);
    expect(exit).toBe(2);
    for (const name of ['check', 'text', 'redline', 'addresses'])
      expect(out).toContain(`\n  ${name} `);
    expect(out).toContain('Exit codes: 0 good, 1 problems found, 2 wrong usage.');
  });

  test.each(['--help', '-h', 'help'])(
    '%s tells the same, and nothing was missing',
    async (word) => {
      expect(await policy([word])).toEqual({ ...(await policy([])), exit: 0 });
    },
  );

  test('names the nearest command to one that is none', async () => {
    expect(await policy(['chekc'])).toEqual({
      exit: 2,
      out: '',
      errors: 'There is no command “chekc”. Did you mean `check`?\n',
    });
    expect((await policy(['zzz'])).errors).toBe(
      'There is no command “zzz”. There are: check, text, compare, redline, notice, notified, review, history, addresses, seal, redact, move, verify, sign, cosign, timestamp, translate, sums-up, evidence, pdf, new, import, import-history.\n',
    );
  });
});

describe.each(['check', 'text', 'redline', 'addresses'])('policy %s', (verb) => {
  test.each(['--help', '-h'])('%s explains every option', async (help) => {
    const { exit, out, errors } = await policy([verb, help]);
    expect([exit, errors]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^npm run policy -- ${verb}`));
    for (const option of ['--json', '--content', '--help'])
      expect(out).toMatch(new RegExp(`\n  ${option} +[a-z]`));
  });

  test('names the nearest option to one that is none', async () => {
    const { exit, out, errors } = await policy([verb, '--contents', 'x']);
    expect([exit, out]).toEqual([2, '']);
    expect(errors).toMatch(/^There is no option --contents\. Did you mean `--content`\?\nUsage: /);
  });

  test.each([
    [['--content'], '--content needs a value behind it.'],
    [['--content', '--json'], '--content needs a value behind it.'],
    [['--json=yes'], '--json takes no value.'],
    [['--help=yes'], '--help takes no value.'],
    [['-x'], 'There is no option -x.'],
  ])('%j is answered with a sentence', async (argv, sentence) => {
    const { exit, out, errors } = await policy([verb, ...argv]);
    expect([exit, out]).toEqual([2, '']);
    expect(errors.split('\n')[0]).toContain(sentence);
    expect(errors).toContain(`\nUsage: npm run policy -- ${verb}`);
  });
});

describe('never a stack trace', () => {
  const answer = async (argv: readonly string[], contentDir?: string) => {
    const { exit, out, errors } = await policy(argv, { contentDir });
    expect(out + errors).not.toMatch(/\n\s+at |Error:|ENO|EIS|undefined/);
    return { exit, said: (out + errors).split('\n')[0] };
  };
  const missing = (folder: string) =>
    `There is no content folder ${folder}. Point --content, or CONTENT_DIR, at the folder that holds site.yaml.`;

  test.each(['check', 'addresses'])('policy %s on a content folder that is none', async (verb) => {
    const folder = folderWith({ 'file.yaml': 'name: x' });
    for (const path of [join(folder, 'nothing'), join(folder, 'file.yaml')]) {
      expect(await answer([verb, '--content', path])).toEqual({ exit: 2, said: missing(path) });
      expect(await answer([verb], path)).toEqual({ exit: 2, said: missing(path) });
    }
  });

  test.each(['check', 'addresses'])('policy %s on an empty content folder', async (verb) => {
    const { exit, said } = await answer([verb, '--content', folderWith({})]);
    expect([exit, said?.includes('site.yaml:1:1')]).toEqual([1, true]);
  });

  test('links that lead nowhere or round in a circle', async () => {
    const content = contentWith();
    symlinkSync('/nothing/here', join(content, 'acme/privacy/2021-01-01.mdx'));
    symlinkSync(join(content, 'acme/privacy/b.mdx'), join(content, 'acme/privacy/a.mdx'));
    symlinkSync(join(content, 'acme/privacy/a.mdx'), join(content, 'acme/privacy/b.mdx'));
    for (const verb of ['check', 'addresses'])
      expect([0, 1, 2]).toContain((await answer([verb, '--content', content])).exit);
    for (const file of ['2021-01-01.mdx', 'a.mdx'])
      expect((await answer(['text', join(content, 'acme/privacy', file)])).exit).toBe(2);
  });

  test('a folder where the record of addresses should be', async () => {
    const content = contentWith();
    mkdirSync(join(content, 'addresses.json'));
    expect((await answer(['check', '--content', content])).exit).toBe(0);
    expect(await answer(['addresses', '--write', '--content', content])).toEqual({
      exit: 2,
      said: `${join(content, 'addresses.json')} is a folder, where a file is expected.`,
    });
  });

  test('a damaged record of addresses', async () => {
    const content = contentWith({ 'addresses.json': '{"addresses": [' });
    for (const argv of [['check'], ['addresses'], ['addresses', '--write']]) {
      const { exit, said } = await answer([...argv, '--content', content]);
      expect([
        exit,
        said?.endsWith(
          'This file cannot be read, so that no address can be held against what was published.',
        ),
      ]).toEqual([1, true]);
    }
  });
});

test.each([
  ['check'],
  ['addresses'],
  ['history', '--phrase', 'we'],
  ['redline', 'acme/privacy', '2020-01-01', '2021'],
  ['notice', 'acme/privacy', '2020-01-01'],
])('%s reads its day from SITE_DATE, and says so where that is none', async (...call) => {
  vi.stubEnv('SITE_DATE', '2027');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { exit, errors } = await policy([...call, '--content', contentWith()]);
  expect([exit, errors]).toEqual([2, expect.stringContaining('SITE_DATE is 2027')]);
});
