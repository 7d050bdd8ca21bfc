import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GROUNDS } from '../../src/library/rules/contrast.ts';
import type { Day } from '../../src/policy/date.ts';
import { siteFiles } from '../../src/site/files/published-files.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { chromeOf } from '../../src/site/pages/chrome.ts';
import { contentWith, PROJECT } from '../cli/run-policy.ts';

const SITE = readFileSync(join(PROJECT, 'tests/fixtures/minimal/site.yaml'), 'utf8').replace(
  'https://example.com/',
  'https://example.com/legal/',
);
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

function loaded(yaml: string, files: Readonly<Record<string, string>> = {}) {
  const folder = contentWith({ 'site.yaml': `${SITE}${yaml}`, ...files });
  return loadSite(folder, '2026-12-01' as Day, { drafts: false });
}

test('the colours of the brand are judged on the very grounds of the style sheet', () => {
  const css = readFileSync(join(PROJECT, 'src/styles/theme.css'), 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const groundsIn = (text: string) =>
    ['paper', 'tint'].map((name) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(text)?.[1]);
  expect({ light: groundsIn(light), dark: groundsIn(dark) }).toEqual(GROUNDS);
});

test('links of site.yaml stand before those of the site itself, under its path', () => {
  const { view, media } = loaded(
    'navigation:\n  - text: Shop\n    href: https://shop.example/\nfooter:\n  - text: Old texts\n    href: /archive/\n',
  );
  if (!view) throw new Error('It has problems.');
  const { navigation, footer } = chromeOf(view, media, '/legal/');
  expect(navigation.slice(0, 2)).toEqual([
    { text: 'Shop', href: 'https://shop.example/' },
    { text: 'Archive', href: '/legal/archive/' },
  ]);
  expect(footer[0]).toEqual({ text: 'Old texts', href: '/legal/archive/' });
});

test('a path in site.yaml that leads nowhere is a problem at its place', () => {
  const { problems } = loaded('footer:\n  - text: Old texts\n    href: /archiv/\n');
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'site.yaml',
      line: 10,
      column: 11,
      rule: 'broken-link',
      mend: expect.stringContaining('`/archive/`'),
    }),
  );
});

test('what a site leaves out is one of the parts it can do without; else the place and the parts are told', () => {
  const { view } = loaded('leaveOut: [word-files, clause-pages]\n');
  expect(view?.library.site.leaveOut).toEqual(['word-files', 'clause-pages']);
  expect(loaded('').view?.library.site.leaveOut).toEqual([]);
  expect(loaded('leaveOut: [word-file]\n').problems).toContainEqual(
    expect.objectContaining({
      file: 'site.yaml',
      line: 8,
      column: 12,
      rule: 'wrong-value',
      mend: expect.stringContaining('word-files'),
    }),
  );
});

test('the icon of the brand is that of every page and published; without one, the logo is', () => {
  const { view, media } = loaded('brand:\n  logo: logo.svg\n  icon: icon.svg\n', {
    'logo.svg': ICON,
    'icon.svg': ICON,
  });
  if (!view) throw new Error('It has problems.');
  const { icon, logo } = chromeOf(view, media, '/legal/');
  expect([icon, logo?.href]).toEqual(['/legal/icon.svg', '/legal/logo.svg']);
  const paths = [...siteFiles(view, media)].map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/legal/icon.svg', '/legal/logo.svg']));
  const plain = loaded('brand:\n  logo: logo.svg\n', { 'logo.svg': ICON });
  if (!plain.view) throw new Error('It has problems.');
  expect(chromeOf(plain.view, plain.media, '/legal/').icon).toBe('/legal/logo.svg');
});

test('a font that site.yaml names may lie beside it, and no other', () => {
  const yaml =
    'brand:\n  fonts:\n    - file: acme.woff2\n      use: text\n      licence: OFL-1.1\n';
  expect(loaded(yaml, { 'acme.woff2': 'wOF2' }).problems.filter(isFault)).toEqual([]);
  const other = loaded(yaml, { 'acme.woff2': 'wOF2', 'other.woff2': 'wOF2' }).problems;
  expect(other.filter(isFault).map(({ file, rule }) => [file, rule])).toEqual([
    ['other.woff2', 'unexpected-file'],
  ]);
});

function isFault({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}
