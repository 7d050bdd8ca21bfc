import { DOMParser } from '@xmldom/xmldom';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { type View, viewOf } from '../../../src/site/view/view.ts';
import { faultsOfAtom, faultsOfJsonFeed, linksOf } from '../../announce/feed-rules.ts';
import {
  type LibraryFacts,
  type PolicyFacts,
  sampleLibrary,
  sampleView,
} from '../sample-library.ts';

const isFeed = (path: string) => /feed\.(?:atom|json)$/.test(path);

function feedsOf(view: View): Map<string, string> {
  const files = [...publishedFiles(view, { files: new Map() })];
  return new Map(
    files.filter(({ path }) => isFeed(path)).map(({ path, body }) => [path, String(body())]),
  );
}

const VERSIONS: PolicyFacts['versions'] = {
  '2020-01-01': { text: '## Scope {#scope}\n\nWe keep your name for 30 days.\n' },
  '2024-06': {
    published: '2024-05-02' as PolicyDate,
    text: '## Scope {#scope}\n\nWe keep your name for 90 days. See [law](/acme/terms/) and [below](#scope).\n\n## Contact {#contact}\n\nWrite.\n',
    summary: 'Names stay *longer*: see [the terms](/acme/terms/).\u0007',
    significance: 'major',
    reconsent: true,
  },
  '2027-03-01': {
    text: '## Contact {#contact}\n\nWrite.\n',
    summary: 'Shorter.',
    removed: ['scope'],
  },
};
const FACTS: LibraryFacts = {
  policies: {
    'acme/privacy': { versions: VERSIONS },
    'acme/terms': { versions: { '2019': {} }, language: 'de' },
    'zeta/terms': { versions: { '2021': { draft: true } } },
  },
};
const view = sampleView(FACTS, '2026-11-20');
const feeds = feedsOf(view);

describe.each([
  ['the sample', view],
  [
    'published',
    loadSite('tests/fixtures/published', '2026-11-20' as Day, { drafts: false }).view as View,
  ],
  [
    'tests/fixtures/valid',
    loadSite('tests/fixtures/valid', '2026-11-20' as Day, { drafts: false }).view as View,
  ],
])('every feed of %s', (_name, of) => {
  const byPath = feedsOf(of);
  const all = [...byPath];
  const at = (path: string) => of.addresses.absolute(path);

  test('is sound by the rules of its format', () => {
    expect(all.length).toBeGreaterThan(8);
    for (const [path, text] of all) {
      const faults = path.endsWith('atom')
        ? faultsOfAtom(text, at(path))
        : faultsOfJsonFeed(text, at(path));
      expect([path, faults]).toEqual([path, []]);
    }
  });

  test('is read by another program, which finds the same in both formats', () => {
    for (const [path, text] of all.filter(([path]) => path.endsWith('.atom'))) {
      const atom = parseAtomFeed(text);
      const json = parseJsonFeed(JSON.parse(byPath.get(path.replace(/atom$/, 'json')) ?? ''));
      const read = (atom.entries ?? []).map((entry) => [
        entry.id,
        entry.title?.value,
        entry.updated,
      ]);
      expect(read.length).toBeGreaterThan(0);
      expect(json.items?.map((item) => [item.id, item.title, item.date_modified])).toEqual(read);
    }
  });
});

test('the site, each organisation, each policy and each clause that ever was have feeds, drafts none', () => {
  const folders = ['/', '/acme/', '/acme/privacy/', '/acme/privacy/clause/contact/'];
  folders.push('/acme/privacy/clause/scope/', '/acme/terms/', '/acme/terms/clause/scope/');
  const expected = folders.flatMap((folder) => [`${folder}feed.atom`, `${folder}feed.json`]);
  expect([...feeds.keys()].sort()).toEqual(expected.sort());
});

describe('an entry', () => {
  const entries = parseJsonFeed(JSON.parse(feeds.get('/acme/privacy/feed.json') ?? '')).items ?? [];
  const [, current, coming, first] = entries;

  test('is one for what is coming, one for what came into force', () => {
    expect(
      entries.map(({ title, date_published }) => [title, String(date_published).slice(0, 10)]),
    ).toEqual([
      ['Acme: Privacy Policy, version of 1 March 2027, upcoming', '2024-06-01'],
      ['Acme: Privacy Policy, version of June 2024, in force', '2024-06-01'],
      ['Acme: Privacy Policy, version of June 2024, upcoming', '2024-05-02'],
      ['Acme: Privacy Policy, version of 1 January 2020, in force', '2020-01-01'],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(4);
  });

  test('tells significance, summary, substance and clauses with whole addresses', () => {
    const html = coming?.content_html ?? '';
    for (const words of [
      'It is classed as a major revision',
      'Consent that was given before is to be asked for again.',
      'see <a href="https://sample.example/acme/terms/">the terms</a>.',
      '“30 days” became “90 days”',
      '<a href="https://sample.example/acme/privacy/compare/2020-01-01/2024-06/#scope">Scope</a>',
      'New: <a href="https://sample.example/acme/privacy/compare/2020-01-01/2024-06/#contact">Contact</a>',
    ])
      expect(html).toContain(words);
    expect(current?.content_html).toContain('90 days');
    expect(first?.content_html).toContain('the first that this archive knows');
  });
});

test('the feed of a clause tells when it came, changed and went, and nothing else', () => {
  const titles = (path: string) =>
    parseAtomFeed(feeds.get(path) ?? '').entries?.map(({ title }) => title?.value);
  expect(titles('/acme/privacy/clause/scope/feed.atom')).toEqual([
    'Scope: removed in the version of 1 March 2027, upcoming',
    'Scope: changed in the version of June 2024',
    'Scope: changed in the version of June 2024, upcoming',
    'Scope: first known in the version of 1 January 2020',
  ]);
  expect(titles('/acme/privacy/clause/contact/feed.atom')).toEqual([
    'Contact: new in the version of June 2024',
    'Contact: new in the version of June 2024, upcoming',
  ]);
});

test('of a text that is published elsewhere no title says that it is in force', () => {
  const sources = [{ title: 'Site', url: null, captured: '2025-02-03' as PolicyDate }];
  const of = sampleView({ policies: { 'acme/privacy': { versions: { '2020': { sources } } } } });
  const [entry] = parseAtomFeed(feedsOf(of).get('/feed.atom') ?? '').entries ?? [];
  expect(entry?.title?.value).toBe(
    'Acme: Privacy Policy, version of 2020 (last seen 3 February 2025)',
  );
  expect(entry?.updated).toBe('2025-02-03T00:00:00Z');
});

describe('names', () => {
  const idsOf = (of: View) =>
    [...feedsOf(of)].flatMap(([path, text]) => {
      if (!path.endsWith('.atom')) return [];
      const { id, entries = [] } = parseAtomFeed(text);
      return [id, ...entries.map((entry) => entry.id)];
    });
  const tags = Object.fromEntries(
    ['privacy/2020-01-01', 'privacy/2024-06', 'privacy/2027-03-01', 'terms/2019'].map((name) => [
      `acme/${name}`,
      `tag:old.example,2024-05-01:acme/${name}`,
    ]),
  );
  const recorded = (url: string, today: string) =>
    viewOf(sampleLibrary({ ...FACTS, site: { url } }), today as Day, [], undefined, tags);

  test('that were recorded stay when the site moves, whatever the day', () => {
    const ids = idsOf(recorded('https://sample.example/', '2026-11-20'));
    expect(idsOf(recorded('https://new.example/legal/', '2026-12-24'))).toEqual(ids);
    expect(ids.every((id) => id?.startsWith('tag:old.example,2024-05-01:'))).toBe(true);
  });

  test('that nobody recorded yet do not depend on the day either', () => {
    const ids = idsOf(sampleView(FACTS, '2026-11-20'));
    expect(idsOf(sampleView(FACTS, '2026-11-21'))).toEqual(ids);
  });
});

describe('a long feed', () => {
  const names = Array.from({ length: 230 }, (_, at) => `${1700 + at}`);
  const versions = Object.fromEntries(names.map((name) => [name, {}]));
  const of = sampleView({ policies: { 'acme/privacy': { versions } } });
  const texts = feedsOf(of);
  const pathOf = (address: string) => address.replace('https://sample.example', '');

  test('has archived pages that lead back through every entry once', () => {
    const found: string[] = [];
    const seen: string[] = [];
    let path = '/acme/privacy/feed.atom';
    while (path) {
      seen.push(path);
      const text = texts.get(path) ?? '';
      expect(faultsOfAtom(text, `https://sample.example${path}`)).toEqual([]);
      expect(text.includes('<fh:archive/>')).toBe(seen.length > 1);
      const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
      if (!root) throw new Error('no feed');
      if (seen.length > 1) expect(linksOf(root, 'current').map(pathOf)).toEqual([seen[0]]);
      found.push(...(parseAtomFeed(text).entries ?? []).map(({ id }) => id ?? ''));
      path = pathOf(linksOf(root, 'prev-archive')[0] ?? '');
    }
    expect(seen).toEqual(['', '3.', '2.', '1.'].map((page) => `/acme/privacy/${page}feed.atom`));
    expect(found.length).toBe(230);
    expect(new Set(found).size).toBe(230);
  });

  test('keeps its archived pages as they are when another version comes', () => {
    const more = sampleView({
      policies: { 'acme/privacy': { versions: { ...versions, '2000': {} } } },
    });
    const later = feedsOf(more);
    for (const page of ['1.', '2.']) {
      const path = `/acme/privacy/${page}feed.json`;
      expect(later.get(path)).toBe(texts.get(path));
    }
    expect(later.get('/acme/privacy/feed.json')).not.toBe(texts.get('/acme/privacy/feed.json'));
  });
});
