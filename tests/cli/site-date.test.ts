import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { contentWith, FAULTY, folderWith, policy } from './run-policy.ts';

const [BEFORE, BETWEEN, AFTER] = ['2025-12-31', '2026-06-01', '2030-01-01'];

/** Two versions, the first with a question, and a policy that was withdrawn. */
const CONTENT = {
  'acme/privacy/2020-01-01.mdx': FAULTY.replace('keep\n', 'keep {#data}\n').replace(
    'keep your',
    'keep keep your',
  ),
  'acme/privacy/2030-01-01.mdx': FAULTY.replace('keep\n', 'keep {#data}\n')
    .replace('2020-01-01', '2030-01-01')
    .replace('wording:', 'significance: minor\nsummary: We keep less.\nwording:')
    .replace('your name', 'nothing'),
  'acme/terms/2020-01-01.mdx': FAULTY.replace('keep\n', 'keep {#data}\n').replace(
    'Privacy Policy',
    'Terms',
  ),
  'acme/terms/policy.yaml':
    'title: Terms\nkind: terms\ndescription: What holds.\nlanguage: en\nwithdrawn:\n  date: "2026-01-01"\n  reason: The service has ended.\n',
};

/** What a command says on each of some days. */
async function saidOn(days: readonly string[], ...call: readonly string[]): Promise<string[]> {
  const content = contentWith(CONTENT);
  const said: string[] = [];
  for (const day of days) {
    vi.stubEnv('SITE_DATE', day);
    const { out, errors } = await policy([...call, '--content', content]);
    expect(errors).toBe('');
    said.push(out);
  }
  return said;
}

/** What a command writes to a file, on each of some days. */
async function writtenOn(days: readonly string[], ending: string, ...call: readonly string[]) {
  const files = days.map((day) => join(folderWith({}), `${day}${ending}`));
  for (const [at, file] of files.entries())
    await saidOn(days.slice(at, at + 1), ...call, '--out', file);
  return files.map((file) => readFileSync(file));
}

describe('on the day that SITE_DATE says,', () => {
  test('check asks of a version in force, and no more when it is superseded', async () => {
    const rulesOf = (out: string) =>
      (JSON.parse(out) as { problems: { rule: string }[] }).problems.map(({ rule }) => rule);
    const [now = '', later = ''] = await saidOn([BETWEEN, AFTER], 'check', '--json');
    expect(rulesOf(now)).toContain('doubled-words');
    expect(rulesOf(later)).not.toContain('doubled-words');
  });

  test('history tells what is said to this day', async () => {
    const call = ['history', '--phrase', 'your name', 'acme/privacy'];
    expect(await saidOn([BETWEEN, AFTER], ...call)).toEqual([
      'acme/privacy: since 2020-01-01, to this day\n    2020-01-01: data\n',
      'acme/privacy: since 2020-01-01, last in 2020-01-01\n    2020-01-01: data\n',
    ]);
  });

  test('notice says of a version that it was withdrawn, and no day before', async () => {
    const call = ['notice', 'acme/terms', '2020-01-01', '--out', '-'];
    const [before, after] = await saidOn([BEFORE, BETWEEN], ...call);
    expect(before).not.toContain('withdrawn');
    expect(after).toContain('has withdrawn');
  });

  test('evidence tells which day its statuses are of', async () => {
    const zips = await writtenOn([BETWEEN, AFTER], '.zip', 'evidence', 'acme/privacy');
    const texts = zips.map((zip) =>
      Object.entries(unzipSync(zip)).flatMap(([name, bytes]) =>
        /README/.test(name) ? [strFromU8(bytes)] : [],
      ),
    );
    expect(texts).toEqual([
      [expect.stringContaining(`Statuses as of ${BETWEEN}.`)],
      [expect.stringContaining(`Statuses as of ${AFTER}.`)],
    ]);
  });
});

describe('whatever day SITE_DATE says,', () => {
  test('addresses are the same, those of an upcoming version among them', async () => {
    const [now = '', later] = await saidOn([BETWEEN, AFTER], 'addresses');
    expect(now).toContain('\n/acme/privacy/2030-01-01/\n');
    expect(later).toBe(now);
  });

  test('a redline is the same to the byte', async () => {
    const call = ['redline', 'acme/privacy', '2020-01-01', '2030-01-01'];
    const [now, later] = await writtenOn([BETWEEN, AFTER], '.docx', ...call);
    expect(later).toEqual(now);
  });
});
