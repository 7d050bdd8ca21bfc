import { appendFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordFile } from '../../src/builder/build-record.ts';
import { site } from '../browser/served-sites.ts';
import { builtFolder, filesBelow } from './built-folder.ts';
import { copyContent } from './content-copy.ts';
import { PROJECT, start } from './run-build.ts';

const DAY = '2026-12-01';
const NEXT_DAY = '2026-12-02';
/** Below the address of a policy. */
const POLICY = /^(?:harbour|quay-books)\/(?!changes|clauses|rights)[^/]+\//;
/** What says there for which day it is. */
const NAMES_DAY =
  /^[^/]+\/(?:notices\/)?[^/]+\/(?:(?:(?:history|on|form|compare|registers\/[^/]+|[\w.-]+)\/)?index\.html|policy\.json|registers\/[^/]+\.json)$/;
/** The day of the site on which all that was upcoming applies. */
const MUCH_LATER = '2099-12-31';
const SAMPLE = 'tests/fixtures/valid';
/**
 * Home, archive, clauses, changes and those of six years, search, verify, consent, 404, four pages about the
 * site and one of its own, two organisations, and the changes and clauses of each.
 */
const SITE_WIDE = 25;
const [again, cold] = [builtFolder('again'), builtFolder('cold')];
const inAgain = (file: string) => join(PROJECT, again.out, file);
let content = copyContent('rebuild', SAMPLE);
/** Whether `again` holds what the sample content gives on that day. */
let isSample = false;

/** Builds what the content now says; the number of pages that were rendered for it. */
async function build(day = DAY, ...options: string[]): Promise<number> {
  const command = ['src/builder/build.ts', '--out', options.length > 0 ? cold.out : again.out];
  const variables = { CONTENT_DIR: content.directory, SITE_DATE: day };
  const { exitCode, stderr } = await start([...command, ...options], variables).ended;
  expect(exitCode, stderr).toBe(0);
  return Number(/Pages: \d+ of (\d+)\n/.exec(stderr)?.[1]);
}

/** Builds over what was built before; it must be what a cold build gives. How many pages each rendered. */
async function rebuild(): Promise<{ again: number; cold: number }> {
  isSample = false;
  const [rendered, all] = await Promise.all([build(), build(DAY, '--cold')]);
  expect(again.files()).toEqual(cold.files());
  return { again: rendered, cold: all };
}

/** Builds the sample content over what was built before; its cold build is the site that other files read. */
async function rebuildSample(): Promise<number> {
  content = copyContent('rebuild', SAMPLE);
  const rendered = await build();
  expect(again.files()).toEqual(filesBelow(site('sample').folder));
  isSample = true;
  return rendered;
}

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(content.directory, file), 'utf8');
  expect(text).toMatch(from);
  content.write(file, text.replace(from, to));
}

/** Whether a file is a text for other sites, which is written beside the pages. */
function isFragment(file: string): boolean {
  return file.endsWith('fragment.html');
}

/** A file of the content without its old addresses, which only one policy may have. */
function withoutAliases(file: string): string {
  const text = readFileSync(join(content.directory, file), 'utf8');
  return text.replace(/^aliases:\n(?: .*\n)+/m, '');
}

describe('what was built last is not trusted', () => {
  test.each([
    [
      'a page was altered, its size and time of writing kept, one was lost, and a file was laid in between, each of another policy',
      () => {
        alterSecretly(inAgain('harbour/terms/index.html'));
        rmSync(inAgain('quay-books/cookies/index.html'));
        writeFileSync(inAgain('quay-books/privacy/stray'), '');
      },
    ],
    ['the whole site was lost', () => rmSync(inAgain(''), { recursive: true })],
    ['its record was lost', () => rmSync(recordFile(inAgain('')))],
  ])('where %s', async (_, damage) => {
    if (!isSample) await rebuildSample();
    damage();
    expect(filesBelow(site('sample').folder).size).toBeGreaterThan(50);
    expect(await rebuildSample()).toBeGreaterThan(SITE_WIDE);
  });
});

describe('a rebuild gives byte for byte what a cold build gives', () => {
  // What a test before it left is as good a start as any, but for those that count pages.
  beforeEach(() => {
    content = copyContent('rebuild', SAMPLE);
  });

  test('without an edit, and renders no page of a policy', async () => {
    if (!isSample) await rebuildSample();
    expect(await rebuildSample()).toBe(SITE_WIDE);
  });

  test('after an edit in one policy, and renders the pages of that one', async () => {
    if (!isSample) await rebuildSample();
    appendFileSync(join(content.directory, 'quay-books/cookies/2024-02-29.mdx'), '\nMore of it.\n');
    const rendered = (await rebuild()).again;
    const pages = [...again.files().keys()].filter(
      (file) => /^quay-books.cookies.*\.html$/.test(file) && !isFragment(file),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(rendered).toBe(SITE_WIDE + pages.length);
    expect(again.read('quay-books/cookies/index.html')).toContain('More of it.');
  });

  test('after a version was deleted, a policy was added, another one took an old address below one, and back', async () => {
    const page = 'harbour/terms/privacy/index.html';
    const privacy = 'quay-books/privacy/policy.yaml';
    rmSync(join(content.directory, 'harbour/terms/2032-06.mdx'));
    for (const file of ['policy.yaml', '2024-02-29.mdx'])
      content.write(
        `quay-books/more-cookies/${file}`,
        withoutAliases(`quay-books/cookies/${file}`),
      );
    content.write(privacy, `${withoutAliases(privacy)}aliases:\n  - /harbour/terms/privacy/\n`);
    await rebuild();
    expect(again.has('harbour/terms/2032-06/index.html')).toBe(false);
    expect(again.has('quay-books/more-cookies/index.html')).toBe(true);
    expect(again.has(page)).toBe(true);
    await rebuildSample();
    expect(again.has('quay-books/more-cookies')).toBe(false);
    expect(again.has(page)).toBe(false);
  });

  test('after an edit of an organisation and, of the other one, a record of one more pair to be compared', async () => {
    if (!isSample) await rebuildSample();
    const page = 'harbour/terms/compare/2018-05-01/2021-03-01/';
    content.write('addresses.json', JSON.stringify({ addresses: [`/${page}`], clauses: {} }));
    edit('quay-books/organisation.yaml', /^name: .*/m, 'name: Another Quay');
    const { again: rendered, cold } = await rebuild();
    expect(again.has(page)).toBe(true);
    // The other organisation’s second policy is left alone.
    expect(rendered).toBeLessThan(cold);
  });

  test('after an edit of site.yaml, of the colours too, which are a part of the style sheet', async () => {
    edit('site.yaml', /^name: .*/m, 'name: Another name');
    edit('site.yaml', /^( +light: ).*/m, '$1"#005a3c"');
    const { again, cold } = await rebuild();
    expect(again).toBe(cold);
  });

  test('on the next day, and renders no page of a policy on which nothing begins', async () => {
    if (!isSample) await rebuildSample();
    isSample = false;
    const before = again.files();
    const [rendered] = await Promise.all([build(NEXT_DAY), build(NEXT_DAY, '--cold')]);
    const files = again.files();
    expect(files).toEqual(cold.files());
    const changed = [...files.keys()].filter((file) => before.get(file) !== files.get(file));
    // It says how many days are left until its next version.
    const isAwaiting = (file: string) => file.startsWith('harbour/terms/');
    const ofPolicies = changed.filter((file) => POLICY.test(file) && !isAwaiting(file));
    expect(ofPolicies.length).toBeGreaterThan(5);
    for (const file of ofPolicies) expect(file).toMatch(NAMES_DAY);
    const awaiting = [...files.keys()].filter(
      (file) => isAwaiting(file) && file.endsWith('index.html'),
    );
    expect(rendered).toBeLessThanOrEqual(SITE_WIDE + awaiting.length);
  });

  test('on the day on which a version begins to apply, and renders its pages', async () => {
    if (!isSample) await rebuildSample();
    isSample = false;
    const [rendered] = await Promise.all([build('2031-01-01'), build('2031-01-01', '--cold')]);
    expect(again.files()).toEqual(cold.files());
    expect(rendered).toBeGreaterThan(SITE_WIDE);
  });

  test('much later, when all that was to come applies', async () => {
    isSample = false;
    await build(MUCH_LATER);
    expect(again.files()).toEqual(filesBelow(site('sampleMuchLater').folder));
  });
});

function alterSecretly(page: string): void {
  const { atime, mtime } = statSync(page);
  const text = readFileSync(page, 'utf8');
  const altered = text.replace('terms', 'smret');
  expect(altered).not.toBe(text);
  writeFileSync(page, altered);
  utimesSync(page, atime, mtime);
}
