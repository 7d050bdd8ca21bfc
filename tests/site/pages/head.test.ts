import { describe, expect, test } from 'vitest';
import type { PolicyDate } from '../../../src/policy/date.ts';
import { headOf } from '../../../src/site/pages/head.ts';
import { versionJsonLd } from '../../../src/site/pages/version-json-ld.ts';
import { policyPage, versionPage } from '../../../src/site/pages/version-page.ts';
import { parseHtml, textOfHtml } from '../parsed-html.ts';
import { policyView, sampleView } from '../sample-library.ts';

const MEDIA = { files: new Map(), size: () => null };
const versions = { '2011': {}, '2016': {}, '2030': {}, '2031': { draft: true } };
const { view, policy, standing } = policyView({ versions });
const linksAt = (name: string) =>
  versionPage(view, MEDIA, policy, standing(name), 'version').head.links.map(
    ({ rel, type, href }) => [rel, ...(type ? [type] : []), href].join(' '),
  );

describe('a version names its relations (RFC 5829)', () => {
  test('to the one before and the one after, the latest, and the history', () => {
    expect(linksAt('2016')).toEqual([
      'latest-version /acme/privacy/',
      'version-history /acme/privacy/history/',
      'predecessor-version /acme/privacy/2011/',
      'successor-version /acme/privacy/2030/',
      'alternate application/atom+xml /acme/privacy/feed.atom',
      'alternate text/markdown /acme/privacy/2016/index.md',
      'alternate application/xml /acme/privacy/2016/index.akn.xml',
      'alternate application/json /acme/privacy/2016/version.json',
    ]);
  });

  test('the first has none before it, the last none after it, drafts apart', () => {
    expect(linksAt('2011').filter((link) => link.startsWith('predecessor'))).toEqual([]);
    expect(linksAt('2030').filter((link) => link.startsWith('successor'))).toEqual([]);
  });

  test('and so does the undated address', () => {
    const { links } = policyPage(view, MEDIA, policy).head;
    expect(links.map(({ rel, href }) => `${rel} ${href}`)).toContain(
      'predecessor-version /acme/privacy/2011/',
    );
  });
});

test('the version in force is canonical at the undated address, every other one at its own', () => {
  const canonicalOf = (name: string) =>
    versionPage(view, MEDIA, policy, standing(name), 'version').head.canonical;
  const own = 'https://sample.example/acme/privacy/';
  expect(policyPage(view, MEDIA, policy).head.canonical).toBe(own);
  expect(canonicalOf('2016')).toBe(own);
  expect([canonicalOf('2011'), canonicalOf('2030')]).toEqual([`${own}2011/`, `${own}2030/`]);
});

test('under a sub-path, canonical addresses have it', () => {
  const below = sampleView({
    site: { url: 'https://sample.example/legal/' },
    policies: { 'acme/privacy': { versions } },
  });
  const [other] = below.library.organisations[0]?.policies ?? [];
  expect(other && policyPage(below, MEDIA, other).head.canonical).toBe(
    'https://sample.example/legal/acme/privacy/',
  );
});

describe('structured data', () => {
  test('describes a version by its permanent address, with its period, neighbours and digest', () => {
    const at = (path: string) => `https://sample.example/acme/privacy/${path}`;
    expect(versionJsonLd(view, policy, standing('2011'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DigitalDocument',
      '@id': at('2011/'),
      name: 'Privacy Policy',
      version: '2011',
      inLanguage: 'en',
      temporalCoverage: '2011/2016-01-01',
      publisher: { '@type': 'Organization', name: 'Acme' },
      identifier: `SHA-256 ${policy.versions[0]?.digest}`,
      isPartOf: { '@type': 'CreativeWorkSeries', '@id': at('') },
      'http://purl.org/dc/terms/isReplacedBy': { '@id': at('2016/') },
    });
    expect(versionJsonLd(view, policy, standing('2016'))).toMatchObject({
      temporalCoverage: '2016/..',
      'http://purl.org/dc/terms/replaces': { '@id': at('2011/') },
    });
  });

  test('has the day of publication where the author says it, and no date where none is', () => {
    const dated = (facts: object) => {
      const sample = policyView({ versions: { undated: facts } });
      return versionJsonLd(sample.view, sample.policy, sample.standing('undated'));
    };
    expect(dated({ published: '2020-02' as PolicyDate })).toMatchObject({
      datePublished: '2020-02',
    });
    expect(dated({})).not.toHaveProperty('datePublished');
    expect(dated({})).not.toHaveProperty('temporalCoverage');
  });

  test('tells in few words which version stands at the undated address', () => {
    expect(JSON.parse(policyPage(view, MEDIA, policy).head.jsonLd ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DigitalDocument',
      '@id': 'https://sample.example/acme/privacy/2016/',
      name: 'Privacy Policy',
      version: '2016',
      inLanguage: 'en',
    });
  });

  test('cannot end the script element in which it stands', () => {
    const name = '</script><script>alert(1)</script><!-- <script>';
    const { jsonLd } = headOf(view, { title: 'T', description: 'D', path: '/', jsonLd: { name } });
    const html = `<script type="application/ld+json">${jsonLd}</script><p>after</p>`;
    const { elements } = parseHtml(html);
    expect(elements.map(({ tagName }) => tagName)).toEqual(['script', 'p']);
    const [script] = elements;
    expect(script && JSON.parse(textOfHtml(script, () => false))).toEqual({ name });
  });
});

test('the name of the site stands once in a title', () => {
  const titleOf = (title: string) => headOf(view, { title, description: '', path: '/' }).title;
  expect(titleOf('Archive')).toBe('Archive · Sample Archive');
  expect(titleOf('Sample Archive')).toBe('Sample Archive');
});

test('a page without an address of its own has no canonical one', () => {
  expect(headOf(view, { title: 'Not found', description: '', path: null }).canonical).toBeNull();
});
