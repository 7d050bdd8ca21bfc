import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { secondReading } from '../../src/library/markdown/second-reader.ts';
import { axeFindings } from '../browser/axe.ts';
import { useBrowser } from '../browser/browser.ts';
import { publishedPolicies, publishedText } from '../browser/published-policies.ts';
import { at, site, sitemapPaths } from '../browser/served-sites.ts';
import { PROJECT, policy } from '../cli/run-policy.ts';
import { printed } from '../library/fault-fixture.ts';
import { testLinks } from './test-links.ts';

const openPage = useBrowser();

// What must hold of `content/`, whatever it says. Before these tests it was built, and so checked.
const CONTENT = join(PROJECT, 'content');
const RECORD = join(CONTENT, 'addresses.json');
const own = (...argv: string[]) => policy(argv, { contentDir: CONTENT });

test('the check finds no problem, and no question that is not answered', async () => {
  expect(await own('check')).toMatchObject({ exit: 0, errors: '' });
});

// Where nothing was published yet, nothing is recorded or sealed.
test.skipIf(!existsSync(RECORD))('the record of addresses is complete', async () => {
  const { exit, out } = await own('addresses', '--json');
  expect([exit, out]).toEqual([0, readFileSync(RECORD, 'utf8')]);
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
  test.skipIf(!existsSync(join(CONTENT, 'ledger.json')))('all is as it was sealed', async () => {
    const { exit, out, errors } = await own('verify', site('own').folder);
    expect([exit, errors]).toEqual([0, '']);
    expect(out).toContain('Every text file is as it was sealed.');
    const translated = loadLibrary(CONTENT, { drafts: false }).library?.site.languages ?? [];
    expect(out.includes('and of each translation’s')).toBe(translated.length > 0);
  });

  test('each version is published with the digest of its own bytes', async () => {
    const of = site('own');
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

  testLinks('own');

  test('axe finds nothing on its pages, at most three of a kind', async () => {
    const { base, origin } = site('own');
    const kinds = new Map<string, string[]>();
    for (const path of await sitemapPaths(site('own'))) {
      const kind = path.slice(base.length).replace(/\d[\d.-]*/g, '0');
      const depth = `${kind.split('/').length} ${kind.includes('0')} ${kind.includes('compare')}`;
      kinds.set(depth, [...(kinds.get(depth) ?? []), path].slice(0, 3));
    }
    const page = await openPage({ bypassCSP: true, isFirstVisit: true });
    for (const path of [...kinds.values()].flat()) {
      await page.goto(`${origin}${path}`);
      expect(await axeFindings(page), path).toEqual([]);
    }
  });
});
