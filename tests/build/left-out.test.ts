import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { OPTIONAL_PARTS } from '../../src/policy/library.ts';
import { publishedFiles } from '../../src/site/files/published-files.ts';
import { loadSite } from '../../src/site/load-site.ts';
import {
  currentAddressRecord,
  formatAddressRecord,
} from '../../src/site/promises/address-record.ts';
import { attributesOf, parseHtml } from '../site/parsed-html.ts';
import { builtFolder } from './built-folder.ts';
import { copyContent } from './content-copy.ts';
import { runBuild } from './run-build.ts';

const DAY = '2026-12-01' as Day;
const BASE = '/legal/';
/** Addresses of pages of clauses, of pages of versions beside the one in force, and of Word files. */
const LEFT_OUT = /\/clause\/[^/]+\/$|\/compare\/[^/]+\/$|\/redline\.docx$/;

const content = copyContent('left-out', 'tests/fixtures/valid');
const whole = loadSite(content.directory, DAY, { drafts: false });
if (!whole.view) throw new Error('The sample site has problems.');
const record = currentAddressRecord(whole.view);
const filesBefore = [...publishedFiles(whole.view, whole.media)].map(({ path }) => path);
content.write('addresses.json', formatAddressRecord(record));
const settings = join(content.directory, 'site.yaml');
writeFileSync(
  settings,
  `${readFileSync(settings, 'utf8')}leaveOut: [${OPTIONAL_PARTS.join(', ')}]\n`,
);

const folder = builtFolder('left-out');

/** The file that answers at an address of the site; null if none does. */
function fileAt(address: string): string | null {
  const path = decodeURIComponent(address.slice(BASE.length));
  const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // A host adds the last slash of a folder’s address.
  return [found, `${found}/index.html`].find((file) => folder.has(file) && !isFolder(file)) ?? null;
}

function isFolder(file: string): boolean {
  return folder.has(`${file}/index.html`);
}

function linksOf(file: string): string[] {
  const { elements } = parseHtml(folder.read(file));
  return elements.flatMap((element) => attributesOf(element)['href'] ?? []);
}

/** Where the page at an address leads at once; null if it leads nowhere. */
function leadsTo(file: string): string | null {
  return /http-equiv="refresh" content="0; url=([^"]+)"/.exec(folder.read(file))?.[1] ?? null;
}

describe('a site that leaves out all it can, and was published with all of it', () => {
  beforeAll(async () => {
    const run = await runBuild({ out: folder.out, content: content.directory, day: DAY });
    expect(run.exitCode, run.stderr).toBe(0);
  }, 120_000);

  test('answers at every address that was published, files too', () => {
    const published = [...record.addresses.map((path) => BASE + path.slice(1)), ...filesBefore];
    expect(published.filter((address) => LEFT_OUT.test(address)).length).toBeGreaterThan(20);
    expect(published.filter((address) => fileAt(address) === null)).toEqual([]);
  });

  test('leads from each address of what is left out to a place that is there', () => {
    const old = [...record.addresses.map((path) => BASE + path.slice(1)), ...filesBefore];
    const lost = old
      .filter((address) => LEFT_OUT.test(address))
      .filter((address) => {
        const to = leadsTo(fileAt(address) ?? '')?.replaceAll('&amp;', '&');
        const [page = '', id] = (to ?? '').split('#');
        const [path = '', asked] = page.split('?');
        const file = to ? fileAt(path) : null;
        if (file === null || leadsTo(file) !== null) return true;
        const text = folder.read(file);
        const named = [...new URLSearchParams(asked).values()];
        return (
          (id !== undefined && !text.includes(`id="${id}"`)) ||
          named.some((name) => !text.includes(`<option value="${name}"`))
        );
      });
    expect(lost).toEqual([]);
  });

  test('names nowhere what it leaves out: no link, no JSON, no sitemap, no feed, no header', () => {
    const found: string[] = [];
    for (const [file, bytes] of folder.files()) {
      if (!/\.(?:html|json|xml|atom|txt|link|ics|eml)$|_headers$/.test(file)) continue;
      if (file.endsWith('.html') && leadsTo(file) !== null) continue;
      // What is found there still names itself.
      const named = bytes.replaceAll(/[^"<>\s]*clause\/[^/"<>\s]+\/feed\.(?:atom|json)/g, '');
      const [first] =
        /(?:https:\/\/example\.org)?\/legal\/[^"<>\s]*(?:\/clause\/[^"<>\s]+|\/compare\/[^/"<>\s?#]+\/(?=["#<\s])|redline\.docx)|\*\.docx/.exec(
          named,
        ) ?? [];
      if (first && !/SHA256SUMS|schemas\//.test(file)) found.push(`${file}: ${first}`);
    }
    expect(found).toEqual([]);
  });

  test('has no dead link', () => {
    const dead: string[] = [];
    for (const file of folder.files().keys()) {
      if (!file.endsWith('.html')) continue;
      for (const link of linksOf(file)) {
        const { host, pathname } = new URL(link, `https://example.org${BASE}${file}`);
        if (host === 'example.org' && pathname.startsWith(BASE) && fileAt(pathname) === null)
          dead.push(`${file}: ${link}`);
      }
    }
    expect(dead).toEqual([]);
  });
});
