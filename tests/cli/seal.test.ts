import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { laterVersion } from '../build/content-copy.ts';
import { contentWith, FAULTY, policy } from './run-policy.ts';

const FILE = 'acme/privacy/2020-01-01.mdx';
const LATER = 'acme/privacy/2027-01-01.mdx';
const ledgerIn = (content: string) => readFileSync(join(content, 'ledger.json'), 'utf8');

describe('policy seal', () => {
  test('adds what is published, says so, and finds nothing to do the next time', async () => {
    const content = contentWith();
    const { exit, out } = await policy(['seal', '--content', content]);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^Sealed acme\/privacy\/2020-01-01\n1 version was sealed; commit ledger\.json\. The ledger has 1 entry, root [0-9a-f]{64}\.\n$/,
    );
    const before = ledgerIn(content);
    const again = await policy(['seal', '--content', content]);
    expect(again.out).toMatch(/^Every published version is sealed\. The ledger has 1 entry, root /);
    expect(ledgerIn(content)).toBe(before);
  });

  test('only adds: each line of before is there afterwards', async () => {
    const content = contentWith();
    await policy(['seal', '--content', content]);
    const before = ledgerIn(content).split('\n')[4] ?? '';
    writeFileSync(join(content, LATER), laterVersion('2027-01-01'));
    const { out } = await policy(['seal', '--content', content, '--json']);
    const { added, size, root } = JSON.parse(out);
    expect(added).toMatchObject([{ policy: 'acme/privacy', version: '2027-01-01' }]);
    expect([size, ledgerIn(content).includes(root)]).toEqual([2, true]);
    expect(ledgerIn(content).split('\n')[4]).toBe(`${before},`);
    expect((await policy(['check', '--content', content])).out).not.toContain('not-sealed');
  });

  test('leaves drafts out, and writes no empty ledger', async () => {
    const content = contentWith({ [FILE]: FAULTY.replace('wording', 'draft: true\nwording') });
    const { exit, out } = await policy(['seal', '--content', content]);
    expect([exit, existsSync(join(content, 'ledger.json'))]).toEqual([0, false]);
    expect(out).toContain('The ledger has 0 entries');
  });

  test('seals nothing while there is a problem, and never writes over a damaged ledger', async () => {
    const faulty = contentWith({ [FILE]: FAULTY });
    const { exit, errors } = await policy(['seal', '--content', faulty]);
    expect([exit, existsSync(join(faulty, 'ledger.json'))]).toEqual([1, false]);
    expect(errors).toContain('heading-without-id');
    const damaged = contentWith({ 'ledger.json': '{}' });
    const answer = await policy(['seal', '--content', damaged, '--json']);
    expect([answer.exit, ledgerIn(damaged)]).toEqual([1, '{}']);
    expect(JSON.parse(answer.out).problems).toContainEqual(
      expect.objectContaining({ file: 'ledger.json', rule: 'ledger' }),
    );
  });

  test('refuses a sealed text that was changed', async () => {
    const content = contentWith();
    await policy(['seal', '--content', content]);
    const file = join(content, FILE);
    writeFileSync(file, readFileSync(file, 'utf8').replace('name', 'nose'));
    const { exit, errors } = await policy(['seal', '--content', content]);
    expect(exit).toBe(1);
    expect(errors).toMatch(/policy -- new \S+ 2020-01-01\.2`/);
  });

  test('takes no file', async () => {
    expect((await policy(['seal', 'x'])).exit).toBe(2);
  });
});
