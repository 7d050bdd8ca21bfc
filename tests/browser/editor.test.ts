import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { editorSite } from '../../src/builder/editor-site.ts';
import { writeFiles } from '../../src/builder/write-files.ts';
import type { Day } from '../../src/policy/date.ts';
import { headerFile } from '../../src/site/files/headers.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { copyContent } from '../build/content-copy.ts';
import { TODAY } from '../built-site.ts';
import { serveSite } from '../serve-site.ts';
import { useBrowser } from './browser.ts';
import { type Files, fileInRepository, lendRepository, typedInto } from './editor-tab.ts';

const content = copyContent('editor');
const DRAFT = 'acme/privacy/2027-03-01.mdx';
const TEXT = `## Data we keep {#data-we-keep}

We keep your name in **Vienna**.   Three   spaces.

<SourceNote>
A remark that *must* stay as it is.
</SourceNote>

- a) an item;
* b) of another list.

| A | B |
|---|---|
| \`x\` | y |
`;
const POLICY = readFileSync(join(content.directory, 'acme/privacy/policy.yaml'), 'utf8');
const newTab = useBrowser();
let origin = '';

beforeAll(async () => {
  const site = readFileSync(join(content.directory, 'site.yaml'), 'utf8');
  content.write('site.yaml', `${site}editor:\n  backend: github\n  repo: acme/policies\n`);
  content.write(
    'acme/privacy/policy.yaml',
    `${POLICY}versions:\n  "2020-01-01":\n    notes: [Found in a drawer.]\n`,
  );
  content.write(
    DRAFT,
    `---\ntitle: Privacy Policy\neffective: "2027-03-01"\nsignificance: minor\nsummary: Says where.\nwording: official\ndraft: true\n---\n\n${TEXT}`,
  );
  const { view } = loadSite(content.directory, TODAY as Day, { drafts: false });
  if (!view) throw new Error('The content of this test has faults.');
  const { directory } = copyContent('editor-site');
  const headers = { path: '/_headers', body: () => headerFile(view) };
  writeFiles(directory, view, [...editorSite(view, content.directory), headers]);
  ({ origin } = await serveSite(directory));
});

/** The content as a repository has it. */
function repository(): Files {
  const entries = readdirSync(content.directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [
      `content/${path.slice(content.directory.length + 1)}`,
      readFileSync(path, 'utf8'),
    ]),
  );
}

/** The service that tells whether GitHub is well, which the editor asks in vain: it is somebody else. */
const isStatus = (text: string) => text.includes('www.githubstatus.com');

/** The editor of the repository on disk, and what was asked of others or refused meanwhile. */
async function openEditor(): Promise<{ page: Page; faults: string[] }> {
  const page = await newTab({
    isFresh: true,
    isFirstVisit: true,
    viewport: { width: 1280, height: 900 },
  });
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isOther = protocol.startsWith('http') && asked !== origin;
    if (isOther && !isStatus(request.url())) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStatus(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${origin}/admin/`);
  await lendRepository(page, repository());
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('2027-03-01 · Privacy Policy').waitFor();
  return { page, faults };
}

/** Saves and waits until a file of the repository says something. */
async function saved(page: Page, path: string, words: string): Promise<string> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => fileInRepository(page, path), { timeout: 20_000 }).toContain(words);
  return (await fileInRepository(page, path)) ?? '';
}

/** What the check says of the content with a file as the editor left it. */
function problemsWith(file: string, text: string): string[] {
  content.write(file, text);
  const { problems } = loadSite(content.directory, TODAY as Day, { drafts: true });
  return problems.filter(({ severity }) => severity !== 'warning').map(({ what }) => what);
}

describe('the editor in the browser', () => {
  it('offers drafts and no version that is published', async () => {
    const { page } = await openEditor();
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('2027-03-01'),
    ]);
  });

  it('saves what was changed and leaves every other byte of a text alone', async () => {
    const { page, faults } = await openEditor();
    await page.getByText('2027-03-01 · Privacy Policy').click();
    const text = await typedInto(page, 'body');
    await text.fill((await text.inputValue()).replace('Vienna', 'Graz'));
    const file = await saved(page, `content/${DRAFT}`, 'Graz');
    expect(file.split('---\n\n')[1]).toBe(TEXT.replace('Vienna', 'Graz'));
    expect(file).toContain('effective: "2027-03-01"');
    expect(problemsWith(DRAFT, file)).toEqual([]);
    expect(faults, 'nothing is asked of anybody else, and nothing refused').toEqual([]);
  });

  it('begins a new draft with the text in force, which the check takes', async () => {
    const { page } = await openEditor();
    await page.getByRole('button', { name: 'Create New Entry' }).click();
    await (await typedInto(page, 'effective')).fill('2027-06-01');
    await (await typedInto(page, 'summary')).fill('Says: "more".');
    const path = 'acme/privacy/2027-06-01.mdx';
    const file = await saved(page, `content/${path}`, 'more');
    expect(file).toContain('draft: true\n');
    expect(file.split('---\n\n')[1]).toBe(
      '## Data we keep {#data-we-keep}\n\nWe keep your name.\n',
    );
    const ends = file.replace('summary:', 'significance: "minor"\nsummary:');
    expect(problemsWith(path, ends)).toEqual([]);
  });

  it('saves policy.yaml in a way that the check takes, dates as keys and all', async () => {
    const { page } = await openEditor();
    const file = 'content--acme--privacy--policy--yaml';
    await page.goto(`${origin}/admin/#/collections/files-policies/entries/${file}`);
    await (await typedInto(page, 'description')).fill('How Acme uses data of persons.');
    const path = 'acme/privacy/policy.yaml';
    const yaml = await saved(page, `content/${path}`, 'of persons');
    expect(yaml).toContain('versions:\n  "2020-01-01":\n    notes:\n      - "Found in a drawer."');
    expect(problemsWith(path, yaml)).toEqual([]);
  });
});
