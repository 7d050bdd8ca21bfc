import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { secondReading } from '../../src/library/markdown/second-reader.ts';
import { publishedPolicies, publishedText } from '../browser/published-policies.ts';
import { at, site } from '../browser/served-sites.ts';
import { PROJECT, policy } from '../cli/run-policy.ts';
import { printed } from '../library/fault-fixture.ts';
import { testLinks } from './test-links.ts';

// What must hold of `content/`, whatever it says. Before these tests it was built, and so checked.
const CONTENT = join(PROJECT, 'content');

test('the check finds no problem, and no question that is not answered', async () => {
  expect(await policy(['check'])).toMatchObject({ exit: 0, errors: '' });
});

test('the record of addresses is complete', async () => {
  const { exit, out } = await policy(['addresses', '--json']);
  expect([exit, out]).toEqual([0, readFileSync(join(CONTENT, 'addresses.json'), 'utf8')]);
});

describe('of each version', () => {
  const { content } = loadLibrary(CONTENT, { drafts: true });
  const versions =
    content?.organisations.flatMap(({ policies }) => policies.flatMap((each) => each.versions)) ??
    [];

  test('there is one at least', () => expect(versions.length).toBeGreaterThan(0));

  test.each(versions)('$path is understood alike by both Markdown readers', (version) => {
    const { path, text, document } = version;
    expect(printed(secondReading(path, text, document, 'mdx'))).toBe('');
  });
});

describe('of the built site', () => {
  test('all is as it was sealed', async () => {
    const { exit, out, errors } = await policy(['verify', site('real').folder]);
    expect([exit, errors]).toEqual([0, '']);
    expect(out).toContain('Every text file is as it was sealed.');
  });

  test('each version is published with the digest of its own bytes', async () => {
    const of = site('real');
    const versions = (await publishedPolicies(of)).flatMap((each) => each.versions);
    for (const version of versions) {
      const bytes = new Uint8Array(await (await fetch(at(of, version.text))).arrayBuffer());
      const digest = createHash('sha256').update(bytes).digest('hex');
      const { digest: inJson } = await publishedText(of, version);
      expect([version.path, version.digest.value, inJson.value]).toEqual([
        version.path,
        digest,
        digest,
      ]);
    }
  });

  testLinks('real');
});
