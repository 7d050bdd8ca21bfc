import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { notice } from '../../../src/site/files/notice-file.ts';
import { readMail } from '../../redline/read-mail.ts';
import { type PolicyFacts, policyView, sampleView } from '../sample-library.ts';

const OLD =
  '## Data {#data}\n\nWe keep your name.\n\n## Fees {#fees}\n\nNone.\n\n## Law {#law}\n\nOf Italy.\n';
const NEW =
  'As of today.\n\n## Data {#data}\n\nWe keep your fame.\n\n## Rights {#rights}\n\nMany.\n\n## Law {#law}\n\nOf Italy.\n';
const FACTS: PolicyFacts = {
  versions: {
    '2016-10': { text: OLD },
    '2027-03-01': {
      text: NEW,
      significance: 'major',
      reconsent: true,
      summary:
        'We sell *more*. See [data](#data) & [us](/acme/terms/).\n\n- One\n  - Two\n- Three\n',
      removed: ['fees'],
    },
  },
};

function mailOf(facts: PolicyFacts, name: string) {
  const { view, policy, standing } = policyView(facts);
  return readMail(notice(view, policy, standing(name).version));
}

describe('the notice of a revision', () => {
  const { headers, parts } = mailOf(FACTS, '2027-03-01');
  const text = parts[0]?.body ?? '';

  test('says in its subject what changes and from when', () => {
    expect(headers.get('subject')).toBe('Acme: Changes to the Privacy Policy from 1 March 2027');
    expect(headers.get('from')).toBe('"Acme" <hello@sample.example>');
  });

  test('says what changes, how much, from when, where, and whom to ask', () => {
    expect(text).toBe(
      [
        'Changes to the Privacy Policy from 1 March 2027',
        'Acme has revised its Privacy Policy. The new version applies from 1 March 2027 on, in place of the version of October 2016.',
        'It is classed as a major revision: one of rights, recipients or purposes.',
        'Consent that was given before is to be asked for again.',
        'What changes\n------------',
        'We sell more. See data <https://sample.example/acme/privacy/2027-03-01/#data> & us <https://sample.example/acme/terms/>.',
        '- One\n- Two\n- Three',
        'At a glance\n-----------',
        [
          '- Clause removed <https://sample.example/acme/privacy/compare/2016-10/2027-03-01/#_was-fees>: “Fees”; with negation',
          '- Clause added <https://sample.example/acme/privacy/compare/2016-10/2027-03-01/#rights>: “Rights”',
        ].join('\n'),
        'Which clauses change\n--------------------',
        [
          '- Changed: Data <https://sample.example/acme/privacy/compare/2016-10/2027-03-01/#data>',
          '- Removed: Fees <https://sample.example/acme/privacy/compare/2016-10/2027-03-01/#_was-fees>',
          '- New: Rights <https://sample.example/acme/privacy/compare/2016-10/2027-03-01/#rights>',
          '- Changed: the title or the opening words',
        ].join('\n'),
        `If you have questions, object or want to complain\n${'-'.repeat(49)}`,
        'All contacts, and the authorities that hear complaints: https://sample.example/acme/#contacts',
        'Where to read it\n----------------',
        [
          '- The new text: https://sample.example/acme/privacy/2027-03-01/',
          '- The text before: https://sample.example/acme/privacy/2016-10/',
          '- What changed, word by word: https://sample.example/acme/privacy/compare/2016-10/2027-03-01/',
          '- The text in force, on whatever day: https://sample.example/acme/privacy/',
          '- All versions: https://sample.example/acme/privacy/history/',
        ].join('\n'),
        expect.stringMatching(/^SHA-256 of the new text: [0-9a-f]{64}$/),
      ]
        .map((part) => (typeof part === 'string' ? part : text.slice(text.lastIndexOf('SHA-256'))))
        .join('\n\n'),
    );
  });

  test('says the same in HTML, and fetches nothing', () => {
    const html = parts[1]?.body ?? '';
    const shown: string[] = [];
    const visit = (node: { nodeName: string; value?: string; childNodes?: unknown[] }) => {
      if (node.nodeName === 'head') return;
      if (node.nodeName === '#text') shown.push(node.value ?? '');
      for (const child of node.childNodes ?? []) visit(child as typeof node);
    };
    visit(parse(html) as Parameters<typeof visit>[0]);
    const words = (all: string) =>
      all
        .replace(/<[^>]*>|\n-+\n|(?<=\n)- /g, ' ')
        .split(/\s+/)
        .filter(Boolean);
    // An address stands once where it is the words of its own link.
    expect(
      words(shown.join(' '))
        .filter((word) => !/^[.&]$/.test(word))
        .join(' '),
    ).toBe(
      words(text)
        .filter((word) => !/^[.&]$/.test(word))
        .join(' '),
    );
    expect(html).not.toMatch(/<(?:img|link|script|style)|\b(?:src|style)=/i);
  });
});

test('the notice of a first version says that there is one', () => {
  const { headers, parts } = mailOf(
    { versions: { '2016-10': { wording: 'restated' } } },
    '2016-10',
  );
  expect(headers.get('subject')).toBe('Acme: Privacy Policy from October 2016');
  expect(parts[0]?.body).toContain(
    'Acme has published its Privacy Policy. It applies from October 2016 on.\n\nThe text is restated',
  );
  expect(parts[0]?.body).not.toContain('Which clauses change');
});

test('a text without a date, and one in which no clause changed, say so', () => {
  const undated = mailOf(
    {
      versions: {
        '2016-10': {},
        undated: { notBefore: '2020-01-01' as never, summary: 'x', significance: 'editorial' },
      },
    },
    'undated',
  );
  expect(undated.parts[0]?.body).toMatch(
    /The new version bears no date, and cannot apply before 1 January 2020\. It stands in place of the version of October 2016\.\n\nIt is classed as an editorial revision.+No words changed\./s,
  );
});

describe('the notice of a version that was withdrawn', () => {
  const withdrawn = (date: string) => ({ date: date as never, reason: 'Published by mistake' });
  const versions = {
    '2016-10': {},
    '2026-11-20': { withdrawn: withdrawn('2026-11-20'), summary: 'x', reconsent: true },
  };

  test('announces nothing of it: it was withdrawn, never applied, and what is in force is another', () => {
    const { headers, parts } = mailOf({ versions }, '2026-11-20');
    expect(headers.get('subject')).toBe(
      'Acme: Withdrawn: Privacy Policy, version of 20 November 2026',
    );
    expect(headers.get('date')).toMatch(/^Fri, 20 Nov 2026/);
    const said = parts[0]?.body ?? '';
    expect(said).toContain(
      [
        'Acme has withdrawn the version of 20 November 2026 of its Privacy Policy, on 20 November 2026. The version of 20 November 2026 never applied. If you were told that it applies from 20 November 2026 on: it does not.',
        'The reason: Published by mistake',
        'On 20 November 2026, the version of October 2016 is in force.',
      ].join('\n\n'),
    );
    expect(said).not.toMatch(/consent|revis|in place of|The new text/i);
  });

  test('of one that applied for some time says that it no longer does', () => {
    const ended = { versions: { '2016': { withdrawn: withdrawn('2020-01-01') } } };
    expect(mailOf(ended, '2016').parts[0]?.body).toContain(
      'on 1 January 2020. The version of 2016 no longer applies.\n\nThe reason: Published by mistake\n\nOn 20 November 2026, no version of this policy is in force.',
    );
  });

  test('is not what the version after it stands in place of', () => {
    const all = { versions: { ...versions, '2027-01': { summary: 'y' } } };
    const said = mailOf(all, '2027-01').parts[0]?.body ?? '';
    expect(said).toContain('in place of the version of October 2016.');
    expect(said).toContain('/acme/privacy/compare/2016-10/2027-01/');
  });
});

test('the sender is the organisation’s first contact with an address, and all contacts are named', () => {
  const contacts = [
    { for: 'Returns', email: null, url: 'https://acme.example/returns' },
    { for: 'Rights', email: 'dpo@acme.example', url: 'https://acme.example/dpo' },
  ];
  const view = sampleView({
    organisations: { acme: { contacts, name: 'Società Acme' } },
    policies: { 'acme/privacy': { versions: { '2016': {} } } },
  });
  const [policy] = view.library.organisations[0]?.policies ?? [];
  const [version] = policy?.versions ?? [];
  if (!policy || !version) throw new Error('The sample has no version.');
  const { headers, parts } = readMail(notice(view, policy, version));
  expect(headers.get('from')).toBe('Società Acme <dpo@acme.example>');
  expect(parts[0]?.body).toContain(
    '- Returns: https://acme.example/returns\n- Rights: dpo@acme.example, https://acme.example/dpo\n',
  );
});
