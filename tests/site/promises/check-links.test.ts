import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { redirectsOf } from '../../../src/site/files/redirects.ts';
import { loadContent, loadSite } from '../../../src/site/load-site.ts';
import { judgeLink } from '../../../src/site/promises/judge-link.ts';
import { linkTargets } from '../../../src/site/promises/link-targets.ts';
import { pagePaths } from '../../../src/site/view/page-list.ts';
import { FIXTURES, TODAY } from '../../library/fault-fixture.ts';

describe.each([join(FIXTURES, 'published'), join(FIXTURES, 'valid')])('a text in %s', (folder) => {
  const { view, media, home } = loadSite(folder, TODAY as Day, { drafts: false });
  if (!view || !home) throw new Error('The folder is sound.');
  const targets = linkTargets(view, media, new Set(), home);
  const fromRoot = (path: string) => path.slice(view.addresses.home.length - 1);

  test('can link to every page of the site, by its path or its whole address', () => {
    const links = pagePaths(view).map(fromRoot);
    expect(links.length).toBeGreaterThan(20);
    const whole = links.map((path) => home + path.slice(1));
    expect([...links, ...whole].filter((href) => judgeLink(href, null, targets))).toEqual([]);
  });

  test('can link to every file that is published, and to old addresses', () => {
    const files = [...publishedFiles(view, media)].map(({ path }) => fromRoot(path));
    const pages = files.filter((path) => path.endsWith('/index.html'));
    expect(files.length).toBeGreaterThan(20);
    const links = [
      ...files.filter((path) => !pages.includes(path)),
      ...redirectsOf(view).map(({ from }) => fromRoot(from)),
      '/consent/releases.json',
    ];
    expect(links.filter((href) => judgeLink(href, null, targets))).toEqual([]);
  });

  test.each([
    ['/archiv/', 'Did you mean `/archive/`?'],
    ['/archive', 'Write /archive/ with a slash at the end of the path.'],
    ['/sitemap.xlm', 'Did you mean `/sitemap.xml`?'],
    [`${home}archive/2019/`, 'Did you mean `/archive/`? On this site'],
  ])('is told that %s leads nowhere', (href, mend) => {
    const finding = judgeLink(href, null, targets);
    expect(finding?.rule).toBe('broken-link');
    expect(finding?.mend).toContain(mend.split(' On this')[0]);
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The links of a text that are said to lead nowhere, where the content is `minimal` and these files. */
function brokenIn(text: string, files: Readonly<Record<string, string | Buffer>> = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-links-'));
  folders.push(folder);
  cpSync(join(FIXTURES, 'minimal'), folder, { recursive: true });
  for (const [path, content] of Object.entries({
    ...files,
    'acme/privacy/2022-01-01.mdx': version('2022-01-01', text),
  }))
    writeFileSync(join(folder, path), content);
  const { problems } = loadContent(folder, TODAY, { drafts: true });
  return problems
    .filter(({ rule }) => rule === 'broken-link')
    .map(({ what }) => /`([^`]*)`/.exec(what)?.[1] ?? what);
}

function version(date: string, text: string, more = ''): string {
  return `---\ntitle: Privacy Policy\neffective: "${date}"\nsignificance: minor\nsummary: Some words changed.\nwording: official\n${more}---\n\n## Data we keep {#data-we-keep}\n\n${text}\n`;
}

const MIDDLE = { 'acme/privacy/2021-01-01.mdx': version('2021-01-01', 'We keep your name.') };
const APART = '/acme/privacy/compare/2020-01-01/2022-01-01/';

test('a comparison of two versions that are no neighbours can be linked to once it was published', () => {
  expect(brokenIn(`See [a](${APART}).`, MIDDLE)).toEqual([APART]);
  const record = JSON.stringify({ addresses: [APART], clauses: {} });
  expect(brokenIn(`See [a](${APART}).`, { ...MIDDLE, 'addresses.json': record })).toEqual([]);
});

test('a draft cannot be linked to, nor its files, nor a policy that has drafts alone', () => {
  const draft = version('2023-01-01', 'We keep your name.', 'draft: true\n');
  const links = ['/acme/privacy/2023-01-01/', '/acme/privacy/2023-01-01/index.txt'];
  const text = links.map((link) => `See [a](${link}).`).join('\n\n');
  expect(brokenIn(text, { 'acme/privacy/2023-01-01.mdx': draft })).toEqual(links);
});

test('where another file has errors, links are judged all the same, by what can be read', () => {
  const faulty = version('2021-01-01', 'We keep your name.').replace('minor', 'huge');
  const files = { 'acme/privacy/2021-01-01.mdx': faulty };
  expect(
    brokenIn(
      'See [a](/acme/privacy/2021-01-01/), [b](/sitemap.xml), [c](/acme/privacy/2021-01-01/#nothing).',
      files,
    ),
  ).toEqual(['/acme/privacy/2021-01-01/#nothing']);
});

test('of a text that cannot be read to its end, nobody knows which clauses it has', () => {
  const aWordFile = Buffer.from('PK\u0003\u0004\0\0');
  const files = { 'acme/privacy/2021-01-01.mdx': aWordFile };
  const links = '[a](/acme/privacy/2021-01-01/#nothing) [b](/acme/privacy/#nothing)';
  expect(brokenIn(`See ${links}.`, files)).toEqual([]);
});
