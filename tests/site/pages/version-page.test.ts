import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { policyPage, versionPage } from '../../../src/site/pages/version-page.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

const MEDIA = { files: new Map(), size: () => ({ width: 4, height: 3 }) };

const FACTS: PolicyFacts = {
  appliesTo: 'Users of [our shop](/acme/shop/).',
  versions: {
    '2011-10': {
      wording: 'restated',
      sources: [
        { title: 'Old site', url: 'https://a.example/', captured: '2012-03-01' as PolicyDate },
      ],
    },
    '2016-10': {
      text: 'Hear.\n\n## 1 Scope {#scope}\n\nAll of ![a map](map.png).',
      summary: 'See [scope](#scope).',
      significance: 'major',
      notes: ['A comma was lost.'],
    },
    '2027-01-01': { summary: 'To come.', published: '2026-11-01' as PolicyDate },
  },
};
const { view, policy, standing } = policyView(FACTS);
const at = (name: string) => versionPage(view, MEDIA, policy, standing(name), 'version');
const current = policyPage(view, MEDIA, policy);

describe('the undated address', () => {
  test('shows the version in force, under its own title', () => {
    expect(current.versionName).toBe('October 2016');
    expect(current.head.title).toBe('Privacy Policy · Acme · Sample Archive');
    expect(current.head.canonical).toBe('https://sample.example/acme/privacy/');
  });

  test('announces the version to come', () => {
    expect(shown(current.upcoming)).toBe(
      'From 1 January 2027 a new version applies, in 42 days: [read the version of 1 January 2027](/acme/privacy/2027-01-01/), or [what it changes](/acme/privacy/compare/2016-10/2027-01-01/).',
    );
  });

  test('announces an undated version to come with what is known', () => {
    const sample = policyView({
      versions: { '2016': {}, undated: { notBefore: '2030-01-01' as PolicyDate } },
    });
    expect(shown(policyPage(sample.view, MEDIA, sample.policy).upcoming)).toBe(
      'A new version without a date is to apply, not before 1 January 2030: [read the undated version](/acme/privacy/undated/), or [what it changes](/acme/privacy/compare/2016/undated/).',
    );
  });

  test('announces nothing where the version to come is the one that it shows', () => {
    const sample = policyView({ versions: { '2030-01-01': {} } });
    const page = policyPage(sample.view, MEDIA, sample.policy);
    expect([page.upcoming, page.status.label]).toEqual([null, 'Upcoming']);
  });
});

describe('the permanent address of a version', () => {
  test('is canonical to itself and dated in its title', () => {
    expect(at('2011-10').head).toMatchObject({
      title: 'Privacy Policy, October 2011 · Acme · Sample Archive',
      canonical: 'https://sample.example/acme/privacy/2011-10/',
    });
  });

  test('bears no announcement and no clauses of other versions', () => {
    expect([at('2016-10').upcoming, at('2016-10').otherClauses]).toEqual([null, []]);
  });

  test('has the same text, citation and digest as the undated one', () => {
    const { text, citation, digest, address } = at('2016-10');
    expect({ text, citation, digest, address }).toEqual({
      text: current.text,
      citation: current.citation,
      digest: current.digest,
      address: 'https://sample.example/acme/privacy/2016-10/',
    });
  });

  test('says whose words it has, and where the original is', () => {
    expect(shown(at('2011-10').wording)).toMatch(
      /^\*\*Restated\*\* .* binding\. Original: \[Old site\]\(https:\/\/a\.example\/\) \(captured on 1 March 2012\)\.$/,
    );
    expect(shown(at('2016-10').wording)).toMatch(/the company’s own words\.$/);
  });

  test('says whose words it has in one line, with a way to the original', () => {
    expect(shown(at('2011-10').wordingLine)).toBe(
      '**Restated** in our own words; only the [original](https://a.example/) is binding.',
    );
    expect(shown(at('2016-10').wordingLine)).toBe('**Official wording**, the company’s own words.');
  });

  test('says when it was published, where that differs', () => {
    expect(shown(at('2027-01-01').wording)).toMatch(/^Published on 1 November 2026\. /);
    expect(shown(at('2016-10').wording)).not.toContain('Published');
  });

  test('says what it changed, with links to its own clauses', () => {
    expect(at('2016-10').summary).toEqual({
      html: '<p>See <a href="/acme/privacy/2016-10/#scope">scope</a>.</p>',
      significance: 'major',
    });
    expect(at('2011-10').summary).toBeNull();
  });

  test('has contents, scope and later notes', () => {
    const page = at('2016-10');
    expect(page.contents).toEqual([{ href: '#scope', number: '1', heading: 'Scope', entries: [] }]);
    expect(page.appliesTo).toBe('<p>Users of <a href="/acme/shop/">our shop</a>.</p>');
    expect(page.notes).toEqual(['A comma was lost.']);
  });

  test('has its images beside itself, whatever the address it is read at', () => {
    expect(current.text).toContain(
      '<img src="/acme/privacy/2016-10/map.png" alt="a map" width="4"',
    );
  });

  test('is there in three other formats', () => {
    expect(shown(at('2011-10').formats)).toBe(
      'This text as [plain text](/acme/privacy/2011-10/index.txt), [Markdown](/acme/privacy/2011-10/index.md), [JSON](/acme/privacy/2011-10/version.json); cite it as [RIS](/acme/privacy/2011-10/cite.ris), [BibTeX](/acme/privacy/2011-10/cite.bib).',
    );
  });
});

describe('around a version', () => {
  const around = (name: string) =>
    at(name).around.map(({ rel, text, href }) => `${rel} ${text} ${href}`);

  test('stand the one before and the one after, with the comparisons', () => {
    expect(around('2016-10')).toEqual([
      'prev October 2011 /acme/privacy/2011-10/',
      'compare Compare with the version of October 2011 /acme/privacy/compare/2011-10/2016-10/',
      'next 1 January 2027 /acme/privacy/2027-01-01/',
      'compare Compare with the version of 1 January 2027 /acme/privacy/compare/2016-10/2027-01-01/',
    ]);
  });

  test('nothing is made up for the first', () => {
    expect(around('2011-10').map((line) => line.split(' ')[0])).toEqual(['next', 'compare']);
  });

  test('drafts are passed over', () => {
    const sample = policyView({ versions: { '2011': {}, '2016': { draft: true }, '2018': {} } });
    const page = versionPage(sample.view, MEDIA, sample.policy, sample.standing('2018'), 'version');
    expect(page.around[0]?.href).toBe('/acme/privacy/2011/');
  });
});

describe('where no version is in force, the undated address shows', () => {
  const reason = 'A slip.';
  const on = (date: string) => ({ withdrawn: { date: date as Day, reason } });

  test.each<[string, PolicyFacts['versions'], string]>([
    ['the last that was', { '2011': {}, '2016': on('2020-01-01') }, '2016'],
    [
      'the last that was, not one that never applied',
      { '2011': on('2015-01-01'), '2016': on('2015-06-01') },
      '2011',
    ],
    ['the first to come', { '2030': {}, '2031': {} }, '2030'],
    ['the first to come, not a draft', { '2029': { draft: true }, '2030': {} }, '2030'],
    [
      'the first to come, not one that was withdrawn before it applied',
      { '2026': on('2025-12-31'), '2030': {} },
      '2030',
    ],
    ['one that never applied, if there is no other', { '2026': on('2025-12-31') }, '2026'],
    ['a draft, if there is no other', { '2030': { draft: true } }, '2030'],
  ])('%s', (_, versions, name) => {
    const sample = policyView({ versions });
    expect(policyPage(sample.view, MEDIA, sample.policy).address).toBe(
      `https://sample.example/acme/privacy/${name}/`,
    );
  });
});
