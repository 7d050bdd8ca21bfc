import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtFolder } from './built-folder.ts';
import { copyContent } from './content-copy.ts';
import { PROJECT, start } from './run-build.ts';

const DAY = '2026-12-01';
/** Home, archive, changes, search, verify, consent, 404, four pages about the site, two organisations. */
const SITE_WIDE = 13;
const RECORDS = join(PROJECT, '.cache/build');
const [again, cold] = [builtFolder('again'), builtFolder('cold')];
const inAgain = (file: string) => join(PROJECT, again.out, file);
let content = copyContent('rebuild', 'tests/fixtures/valid');

/** Builds what the content now says; the number of pages that were rendered for it. */
async function build(day = DAY, ...options: string[]): Promise<number> {
  const command = ['src/builder/build.ts', '--out', options.length > 0 ? cold.out : again.out];
  const variables = { CONTENT_DIR: content.directory, SITE_DATE: day };
  const { exitCode, stderr } = await start([...command, ...options], variables).ended;
  expect(exitCode, stderr).toBe(0);
  return Number(/Pages: \d+ of (\d+)\n/.exec(stderr)?.[1]);
}

/** Builds over what was built before; it must be what a cold build gives. Returns how many pages each rendered. */
async function rebuild(day = DAY): Promise<{ again: number; cold: number }> {
  const counts = { again: await build(day), cold: await build(day, '--cold') };
  expect(again.files()).toEqual(cold.files());
  return counts;
}

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(content.directory, file), 'utf8');
  expect(text).toMatch(from);
  content.write(file, text.replace(from, to));
}

/** A file of the content without its old addresses, which only one policy may have. */
function withoutAliases(file: string): string {
  const text = readFileSync(join(content.directory, file), 'utf8');
  return text.replace(/^aliases:\n(?: .*\n)+/m, '');
}

describe('a rebuild gives byte for byte what a cold build gives', () => {
  // What a test before it left is as good a start as any.
  beforeEach(() => {
    content = copyContent('rebuild', 'tests/fixtures/valid');
  });

  test('without an edit, and renders no page of a policy', async () => {
    await build();
    const { again, cold } = await rebuild();
    expect(again).toBe(SITE_WIDE);
    expect(cold).toBeGreaterThan(25);
  });

  test('after an edit in one policy, and renders the pages of that one', async () => {
    await build();
    appendFileSync(join(content.directory, 'quay-books/cookies/2024-02-29.mdx'), '\nMore of it.\n');
    const rendered = (await rebuild()).again;
    const pages = [...again.files().keys()].filter((file) =>
      /^quay-books.cookies.*\.html$/.test(file),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(rendered).toBe(SITE_WIDE + pages.length);
    expect(again.read('quay-books/cookies/index.html')).toContain('More of it.');
  });

  test('after an edit of an organisation, and leaves the other’s policies alone', async () => {
    await build();
    edit('harbour/organisation.yaml', /^name: .*/m, 'name: Another Harbour');
    const { again, cold } = await rebuild();
    expect(again).toBeLessThan(cold);
  });

  test('on another day, when every page says another day', async () => {
    const { again, cold } = await rebuild('2031-01-01');
    expect(again).toBe(cold);
  });

  test('after an edit of site.yaml, of the colours too, which are a part of the style sheet', async () => {
    edit('site.yaml', /^name: .*/m, 'name: Another name');
    edit('site.yaml', /^( +light: ).*/m, '$1"#005a3c"');
    const { again, cold } = await rebuild();
    expect(again).toBe(cold);
  });

  test('after a version was deleted and a policy was added, and back', async () => {
    rmSync(join(content.directory, 'harbour/terms/2032-06.mdx'));
    for (const file of ['policy.yaml', '2024-02-29.mdx'])
      content.write(
        `quay-books/more-cookies/${file}`,
        withoutAliases(`quay-books/cookies/${file}`),
      );
    await rebuild();
    expect(again.has('harbour/terms/2032-06/index.html')).toBe(false);
    expect(again.has('quay-books/more-cookies/index.html')).toBe(true);
    content = copyContent('rebuild', 'tests/fixtures/valid');
    await rebuild();
    expect(again.has('quay-books/more-cookies')).toBe(false);
  });

  test('after one policy took, and gave back, an old address below another one’s', async () => {
    const page = 'harbour/terms/privacy/index.html';
    const file = 'quay-books/privacy/policy.yaml';
    const text = withoutAliases(file);
    content.write(file, `${text}aliases:\n  - /harbour/terms/privacy/\n`);
    await rebuild();
    expect(again.has(page)).toBe(true);
    content.write(file, text);
    await rebuild();
    expect(again.has(page)).toBe(false);
  });

  test('after the record of addresses named one more pair of versions to be compared', async () => {
    const page = 'harbour/terms/compare/2018-05-01/2021-03-01/';
    content.write('addresses.json', JSON.stringify({ addresses: [`/${page}`], clauses: {} }));
    await rebuild();
    expect(again.has(page)).toBe(true);
  });
});

describe('what was built last is not trusted', () => {
  let expected = new Map<string, string>();

  beforeAll(async () => {
    content = copyContent('rebuild', 'tests/fixtures/valid');
    await rebuild();
    expected = cold.files();
  });

  test.each([
    ['a page was altered, its size and time of writing kept', alterSecretly],
    ['a page was lost', () => rmSync(inAgain('harbour/terms/index.html'))],
    ['a file was laid in between', () => writeFileSync(inAgain('harbour/terms/stray'), '')],
    ['the whole site was lost', () => rmSync(inAgain(''), { recursive: true })],
    ['the records were cut short', () => damageRecords((text) => text.slice(0, -40))],
    ['the records say nonsense', () => damageRecords(() => '{"harbour/terms":null,"x":{"key":1}}')],
  ])('where %s', async (_, damage) => {
    damage();
    expect(await build()).toBeGreaterThan(SITE_WIDE);
    expect(again.files()).toEqual(expected);
  });
});

function alterSecretly(): void {
  const page = inAgain('harbour/terms/index.html');
  const { atime, mtime } = statSync(page);
  writeFileSync(page, readFileSync(page, 'utf8').replace('terms', 'smret'));
  utimesSync(page, atime, mtime);
}

function damageRecords(damage: (text: string) => string): void {
  for (const file of readdirSync(RECORDS)) {
    const path = join(RECORDS, file);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
  }
}
