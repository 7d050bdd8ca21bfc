import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { clausesOf } from '../../../src/policy/document.ts';
import { inForce } from '../../../src/policy/timeline.ts';
import type { SearchRecord } from '../../../src/site/files/search-record.ts';
import {
  currentWords,
  searchableWords,
  searchRecords,
} from '../../../src/site/files/search-records.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { clauseSince } from '../../../src/site/view/clause-history.ts';
import { policiesOf } from '../../../src/site/view/view.ts';
import { type PolicyFacts, policyView, sampleView } from '../sample-library.ts';

/** A company of which nothing is known. */
const NOBODY = {
  role: null,
  telephone: null,
  fax: null,
  email: null,
  taxNumber: null,
  representative: null,
};

const clause = (id: string, words: string, number = '') =>
  `## ${number} ${id} {#${id}}\n\n${words}\n\n`;

const recordsOf = (facts: PolicyFacts) => searchRecords(policyView(facts).view);
const shown = ({ url, facts: { standing, since, until } }: SearchRecord) =>
  [url, standing, since, until] as const;

describe.each(['tests/fixtures/published', 'tests/fixtures/valid'])('of %s', (folder) => {
  const { view } = loadSite(folder, '2026-12-01' as Day, { drafts: false });
  if (!view) throw new Error(`${folder} has problems.`);
  const { current, archived } = searchRecords(view);

  test('each clause in force is there once, and nothing else is called so', () => {
    const expected = policiesOf(view).flatMap((policy) => {
      const version = inForce(view.timeline(policy))?.version;
      const ids = version ? clausesOf(version.document.clauses).map(({ id }) => id) : [];
      return [
        ...(version ? [view.addresses.policy(policy)] : []),
        ...ids.map((id) => view.addresses.clause(policy, id)),
      ];
    });
    const clauses = current.filter(({ facts }) => facts.policy !== 'Your rights');
    expect(clauses.map(({ url }) => url).sort()).toEqual(expected.sort());
    expect(clauses.every(({ facts }) => facts.in === 'in force')).toBe(true);
  });

  test('no address is there twice, and no words of a policy', () => {
    const all = [...current, ...archived];
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    const texts = archived.map(({ content, facts }) => `${facts.policy}\n${content}`);
    const inForceNow = new Set(current.map(({ content, facts }) => `${facts.policy}\n${content}`));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => inForceNow.has(text))).toEqual([]);
  });

  test('a clause in force is dated as its page dates it', () => {
    let dated = 0;
    for (const policy of policiesOf(view)) {
      const version = inForce(view.timeline(policy))?.version;
      if (!version) continue;
      for (const [id, first] of clauseSince(view, policy, version)) {
        const record = current.find(({ url }) => url === view.addresses.clause(policy, id));
        const since = record?.facts.since?.slice(0, 10).trim();
        expect(since, id).toBe((first.effective ?? first.notBefore ?? '').padEnd(10, '-01'));
        dated += 1;
      }
    }
    expect(dated).toBeGreaterThan(0);
  });
});

describe('an earlier or coming wording', () => {
  test('is there once, with its time, at the last version that had it', () => {
    const { current, archived } = recordsOf({
      versions: {
        '2011': { text: clause('data', 'Old.') },
        '2013': { text: clause('data', 'Old.') },
        '2016': { text: clause('data', 'New.') },
        '2031': { text: clause('data', 'Newer.') },
      },
    });
    expect(archived.filter(({ url }) => url.includes('#')).map(shown)).toEqual([
      ['/acme/privacy/2013/#data', '2011 to 2016', '2011-01-01 version of 2011', '2016-01-01 2016'],
      ['/acme/privacy/2031/#data', 'from 2031', '2031-01-01 version of 2031', 'still'],
    ]);
    expect(current.map(shown)).toContainEqual([
      '/acme/privacy/#data',
      'In force since 2016.',
      '2016-01-01 version of 2016',
      '2031-01-01 2031',
    ]);
  });

  test('that came back later is there once, with both times', () => {
    const { archived } = recordsOf({
      versions: {
        '2011': { text: clause('data', 'One.') },
        '2012': { text: clause('data', 'Two.') },
        '2013': { text: clause('data', 'One.') },
        '2016': { text: clause('data', 'Three.') },
      },
    });
    expect(archived.map(({ facts }) => facts.standing)).toEqual([
      '2011 to 2012, 2013 to 2016',
      '2012 to 2013',
    ]);
  });

  test('that is in force again is not among the earlier ones', () => {
    const { archived } = recordsOf({
      versions: {
        '2011': { text: clause('data', 'One.') },
        '2012': { text: clause('data', 'Two.') },
        '2013': { text: clause('data', 'One.') },
      },
    });
    expect(archived.map(({ content }) => content)).toEqual(['data\nTwo.']);
  });

  test('is the same under another number, id or typography', () => {
    const { archived } = recordsOf({
      versions: {
        '2011': { text: `## 3) Our "data" {#data}\n\nIt's kept.\n` },
        '2012': { text: '## 4) Our “data” {#information}\n\nIt’s kept.\n' },
      },
    });
    expect(archived).toEqual([]);
  });

  test('of clauses that say the same under the same heading is each clause’s own', () => {
    const { current } = recordsOf({
      versions: {
        '2011': { text: '## Note {#one}\n\nNone.\n\n## Note {#two}\n\nNone.\n' },
      },
    });
    expect(current.map(({ url }) => url)).toEqual([
      '/acme/privacy/',
      '/acme/privacy/#one',
      '/acme/privacy/#two',
    ]);
  });
});

test('what is withdrawn or not yet in force is in the archive', () => {
  for (const facts of [
    { withdrawn: { date: '2020-01-01' as Day, reason: 'Closed.' }, versions: { '2018': {} } },
    { versions: { '2030': {} } },
  ]) {
    const { current, archived } = recordsOf(facts);
    expect([current.length, archived.length]).toEqual([0, 2]);
  }
});

test('a draft is nowhere', () => {
  const { current, archived } = recordsOf({
    versions: { '2011': {}, '2012': { text: clause('data', 'Secret.'), draft: true } },
  });
  expect(JSON.stringify([current, archived])).not.toContain('Secret');
});

test('the index grows with what changed, not with the number of versions', () => {
  const texts = (count: number, changed: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${2000 + index}`,
        { text: clause('a', 'Same.') + clause('b', index === changed ? 'Other.' : 'Same too.') },
      ]),
    );
  const sizes = [2, 5, 20].map((count) => {
    const { current, archived } = recordsOf({ versions: texts(count, 0) });
    return [current.length, archived.length];
  });
  expect(sizes).toEqual([
    [3, 1],
    [3, 1],
    [3, 1],
  ]);
});

test('the words are those of the records, each once, in any script', () => {
  const { current } = recordsOf({
    versions: { '2011': { text: clause('data', 'Data café, DATA; 個人情報 of 180 days.') } },
  });
  expect(searchableWords(current)).toEqual([
    'café',
    'data',
    'days',
    'policy',
    'privacy',
    '個人情報',
  ]);
});

describe('of an organisation', () => {
  const view = ofAcme();
  const { organisations, current } = searchRecords(view);

  test('its companies, contacts and authorities are found, each where its page has them', () => {
    expect(organisations.map(({ url, title }) => [url, title])).toEqual([
      ['/acme/', 'Acme'],
      ['/acme/#contacts', 'Contacts'],
      ['/acme/#complaints', 'Where to complain'],
    ]);
    const [page, contacts, complaints] = organisations.map(({ content }) => content);
    expect(page).toContain('Acme Ltd · 1 High Street, London');
    expect(contacts).toContain('Privacy · privacy@acme.example');
    expect(complaints).toContain('Information Commissioner · Named in: Privacy Policy');
    expect(page).not.toMatch(/null|undefined/);
  });

  test('they are known as such: of no policy, and of no version', () => {
    expect(organisations.map(({ facts }) => Object.keys(facts))).toEqual(
      organisations.map(() => ['organisation', 'language', 'in']),
    );
    expect(current.every(({ facts }) => facts.policy)).toBe(true);
  });

  test('their words are among those that are offered for misspelt ones', () => {
    expect(currentWords(searchRecords(view))).toContain('commissioner');
  });
});

function ofAcme() {
  return sampleView({
    organisations: {
      acme: {
        name: 'Acme',
        entities: [{ ...NOBODY, name: 'Acme Ltd', address: ['1 High Street', 'London'] }],
        contacts: [{ for: 'Privacy', email: 'privacy@acme.example', url: null }],
        authorities: [
          {
            name: 'Information Commissioner',
            role: null,
            for: 'Privacy Policy',
            email: null,
            url: null,
          },
        ],
      },
      draft: {},
    },
    policies: { 'acme/privacy': { versions: { '2011': {} } } },
  });
}
