import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/library/build-version.ts';
import { canonicalText } from '../../../src/policy/canonical-text.ts';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { otherViews } from '../../../src/site/view/language-view.ts';
import { indexedPaths, pagePaths } from '../../../src/site/view/page-list.ts';
import { policiesOf, type View } from '../../../src/site/view/view.ts';
import { policyView, sampleView } from '../sample-library.ts';

const NO_MEDIA = { files: new Map<string, Uint8Array>() };

function filesOf(view: View, media: Parameters<typeof publishedFiles>[1] = NO_MEDIA) {
  return [...publishedFiles(view, media)].map(({ path, body }) => [path, String(body())] as const);
}

describe.each(['tests/fixtures/published', 'tests/fixtures/valid'])('in %s', (folder) => {
  const { view, media } = loadSite(folder, '2026-11-20' as Day, { drafts: false });
  if (!view) throw new Error(`${folder} has problems.`);
  const list = filesOf(view, media);
  const files = new Map(list);
  const versions = policiesOf(view).flatMap((policy) =>
    policy.versions.map((version) => ({ policy, version, file: version.file })),
  );

  test('no file is published twice, nor at the address of a page', () => {
    expect(files.size).toBe(list.length);
    const pages = pagePaths(view).map((path) => `${path}index.html`);
    expect(pages.filter((path) => files.has(path))).toEqual([]);
  });

  test.each(versions)(
    'index.txt of $file is its canonical text, whose digest is published',
    ({ policy, version }) => {
      const text = files.get(view.addresses.versionFile(policy, version, 'index.txt'));
      expect(text).toBe(canonicalText(version.title, version.document));
      expect(digestOf(text ?? '')).toBe(version.digest);
    },
  );

  test.each(versions)('version.json of $file holds its whole text', ({ policy, version }) => {
    const json = JSON.parse(
      files.get(view.addresses.versionFile(policy, version, 'version.json')) ?? '',
    );
    const text = files.get(view.addresses.versionFile(policy, version, 'index.txt'));
    expect(canonicalText(json.title, json.document)).toBe(text);
    expect(json.digest).toEqual({
      algorithm: 'SHA-256',
      of: `${view.addresses.absolute(view.addresses.version(policy, version))}index.txt`,
      value: version.digest,
    });
  });

  test('two sitemaps list every page, each once: texts that applied once stand apart', () => {
    const listed = (name: string) =>
      [...(files.get(view.addresses.path(name)) ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
        ([, address]) => address,
      );
    const [today, former] = [listed('/sitemap.xml'), listed('/sitemap-former.xml')];
    const views = [view, ...otherViews(view)];
    const all = views.flatMap(indexedPaths).map((path) => view.addresses.absolute(path));
    expect([...today, ...former].sort()).toEqual(all.sort());
    const ended = views.flatMap((each) =>
      policiesOf(each).flatMap((policy) =>
        each
          .timeline(policy)
          .filter(({ status }) => status === 'superseded' || status === 'withdrawn')
          .map(({ version }) => each.addresses.absolute(each.addresses.version(policy, version))),
      ),
    );
    expect(former).toEqual(ended);
  });
});

describe('under a sub-path', () => {
  const url = 'https://sample.example/legal/';
  const versions = {
    '2016-10': {
      text: 'See [a](#scope), [b](/acme/privacy/), https://c.example/.\n\n## Scope {#scope}\n\nWords.',
    },
  };
  const files = new Map(
    filesOf(
      sampleView({ site: { url }, policies: { 'acme/privacy': { versions, aliases: ['/old/'] } } }),
    ),
  );

  test('every file stands below it', () => {
    for (const path of files.keys()) expect(path).toMatch(/^\/legal\//);
  });

  test('robots.txt names both sitemaps', () => {
    expect(files.get('/legal/robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://sample.example/legal/sitemap.xml\nSitemap: https://sample.example/legal/sitemap-former.xml\n',
    );
  });

  test('the links of index.md lead to the site wherever the file is copied', () => {
    expect(files.get('/legal/acme/privacy/2016-10/index.md')).toBe(
      '# Privacy Policy\n\nSee [a](https://sample.example/legal/acme/privacy/2016-10/#scope), [b](https://sample.example/legal/acme/privacy/), <https://c.example/>.\n\n## Scope\n\nWords.\n',
    );
  });
});

test('lastmod is the day of a seal or an event, never today', () => {
  const { view } = policyView({
    versions: { '2011': { published: '2010-12-01' as PolicyDate }, '2016-10': {}, '2027': {} },
  });
  const files = new Map(filesOf(view));
  const at = (path: string, day: string) =>
    `<url><loc>https://sample.example${path}</loc><lastmod>${day}</lastmod></url>`;
  const sitemap = files.get('/sitemap.xml') ?? '';
  expect(sitemap).toContain(at('/', '2016-10-01'));
  expect(sitemap).toContain(at('/acme/privacy/', '2016-10-01'));
  expect(sitemap).not.toContain(view.today);
  expect(files.get('/sitemap-former.xml')).toContain(at('/acme/privacy/2011/', '2010-12-01'));
});

test('llms.txt leads to the Markdown of each text with its status', () => {
  const { view } = policyView({ versions: { '2016-10': {}, '2027': {} } });
  const [, text] = filesOf(view).find(([path]) => path === '/llms.txt') ?? [];
  expect(text).toContain(
    '# Sample Archive\n\n> Sample policies.\n\nStatus as of 20 November 2026.',
  );
  expect(text).toContain(
    '- [Acme: Privacy Policy](https://sample.example/acme/privacy/2016-10/index.md): In force since October 2016.',
  );
});

test('an image is published beside each version that shows it, and nowhere else', () => {
  const shows = { text: 'Words ![a map](map.png).\n' };
  const { view } = policyView({ versions: { '2011': shows, '2012': {}, '2013': shows } });
  const bytes = new Uint8Array([1]);
  const files = new Map([
    ['acme/privacy/map.png', bytes],
    ['acme/privacy/unused.png', bytes],
  ]);
  const images = filesOf(view, { files }).filter(([path]) => path.endsWith('.png'));
  expect(images.map(([path]) => path)).toEqual([
    '/acme/privacy/2011/map.png',
    '/acme/privacy/2013/map.png',
  ]);
});

test('the logo is published at the root', () => {
  const brand = { logo: 'mark.svg', icon: null, accent: null, fonts: [] };
  const { view } = policyView({ versions: { '2011': {} } }, undefined, { brand });
  const files = new Map([['mark.svg', new TextEncoder().encode('<svg/>')]]);
  expect(filesOf(view, { files }).map(([path]) => path)).toContain('/mark.svg');
});
