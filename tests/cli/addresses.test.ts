import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentWith, FAULTY, policy } from './run-policy.ts';

const POLICY_YAML = 'title: Terms\nkind: terms\ndescription: What holds.\nlanguage: en\n';
const TERMS = {
  'acme/terms/policy.yaml': POLICY_YAML,
  'acme/terms/2020-01-01.mdx': FAULTY.replace('Data we keep', 'Scope {#scope}'),
};

const recordOf = (content: string) => readFileSync(join(content, 'addresses.json'), 'utf8');

describe('policy addresses', () => {
  test('prints every address and clause id, and writes nothing', async () => {
    const content = contentWith();
    expect(await policy(['addresses', '--content', content])).toEqual({
      exit: 0,
      out: [
        ...['/', '/about/', '/about/accessibility/', '/about/imprint/', '/about/privacy/'],
        ...['/acme/', '/acme/changes/', '/acme/clauses/'],
        ...['/acme/privacy/', '/acme/privacy/2020-01-01/'],
        ...['clause/data-we-keep/', 'compare/', 'compare/2020-01-01/', 'frame/', 'glossary/'].map(
          (end) => `/acme/privacy/${end}`,
        ),
        ...['history/', 'on/'].map((end) => `/acme/privacy/${end}`),
        ...[
          '/archive/',
          '/changes/',
          '/changes/2020/',
          '/clauses/',
          '/consent/',
          '/search/',
          '/verify/',
          '/acme/privacy/#data-we-keep',
          '',
        ],
      ].join('\n'),
      errors: '',
    });
    expect(existsSync(join(content, 'addresses.json'))).toBe(false);
  });

  test('--json prints the record as its file has it', async () => {
    const content = contentWith();
    const { out } = await policy(['addresses', '--json', '--content', content]);
    await policy(['addresses', '--write', '--content', content]);
    expect(out).toBe(recordOf(content));
    expect((await policy(['addresses', '--write', '--json', '--content', content])).out).toBe(out);
  });

  test('takes no file', async () => {
    expect(await policy(['addresses', 'content'])).toMatchObject({
      exit: 2,
      out: '',
      errors: 'This command takes no file.\nUsage: npm run policy -- addresses [--write]\n',
    });
  });
});

describe('policy addresses --write', () => {
  test('records them, and says how many are new', async () => {
    const content = contentWith();
    expect(await policy(['addresses', '--write', '--content', content])).toEqual({
      exit: 0,
      out: expect.stringMatching(
        /^addresses\.json: (\d+) addresses \(\1 new\), 1 clause id \(1 new\)\.\n$/,
      ),
      errors: '',
    });
    expect((await policy(['check', '--content', content])).out).not.toContain('address-record');
  });

  test('a second time changes nothing', async () => {
    const content = contentWith();
    await policy(['addresses', '--write', '--content', content]);
    const first = recordOf(content);
    expect((await policy(['addresses', '--write', '--content', content])).out).toMatch(
      /^addresses\.json: \d+ addresses \(0 new\), 1 clause id \(0 new\)\.\n$/,
    );
    expect(recordOf(content)).toBe(first);
  });

  test('keeps one entry a line in a stable order, so that a change shows as lines that are new', async () => {
    const content = contentWith(TERMS);
    await policy(['addresses', '--write', '--content', content]);
    const record = JSON.parse(recordOf(content));
    expect(record.addresses).toEqual(record.addresses.toSorted());
    expect(Object.keys(record.clauses)).toEqual(['acme/privacy', 'acme/terms']);
    expect(recordOf(content)).toMatch(/^\{\n {2}"addresses": \[\n {4}"\/",\n/);
    const shuffled = contentWith({
      ...TERMS,
      'addresses.json': JSON.stringify({
        clauses: record.clauses,
        addresses: record.addresses.toReversed(),
      }),
    });
    await policy(['addresses', '--write', '--content', shuffled]);
    expect(recordOf(shuffled)).toBe(recordOf(content));
  });

  test('refuses while the content has faults, and leaves the record as it is', async () => {
    const content = contentWith({ 'acme/privacy/2020-01-01.mdx': FAULTY });
    const { exit, out, errors } = await policy(['addresses', '--write', '--content', content]);
    expect([exit, out]).toEqual([1, '']);
    expect(errors).toContain('(heading-without-id)\n1 problem.\n');
    expect(existsSync(join(content, 'addresses.json'))).toBe(false);
  });

  test('refuses where an address would vanish', async () => {
    const addresses = ['/acme/old/'];
    const record = `${JSON.stringify({ addresses, clauses: {} })}\n`;
    const content = contentWith({ 'addresses.json': record });
    const { exit, errors } = await policy(['addresses', '--write', '--content', content]);
    expect(exit).toBe(1);
    expect(errors).toContain('The address /acme/old/ is recorded as published and would be gone.');
    expect(recordOf(content)).toBe(record);
  });

  test('never writes over a damaged record', async () => {
    const content = contentWith({ 'addresses.json': '{"addresses": [' });
    const { exit, out } = await policy(['addresses', '--write', '--json', '--content', content]);
    expect(exit).toBe(1);
    expect(JSON.parse(out).problems).toContainEqual(
      expect.objectContaining({
        file: 'addresses.json',
        rule: 'address-record',
        severity: 'error',
      }),
    );
    expect(recordOf(content)).toBe('{"addresses": [');
  });

  test('leaves drafts out', async () => {
    const draft = TERMS['acme/terms/2020-01-01.mdx'].replace('wording', 'draft: true\nwording');
    const content = contentWith({ ...TERMS, 'acme/terms/2020-01-01.mdx': draft });
    await policy(['addresses', '--write', '--content', content]);
    expect(recordOf(content)).not.toContain('terms');
    expect((await policy(['check', '--content', content])).out).not.toContain('address-record');
  });
});
