import { describe, expect, test } from 'vitest';
import type { RightsProcedure } from '../../../src/policy/rights.ts';
import { rightsRecords } from '../../../src/site/files/rights-records.ts';
import { rightsPage } from '../../../src/site/pages/rights-page.ts';
import { letterText } from '../../../src/site/words/letter.ts';
import { shown } from '../phrases.ts';
import { sampleView, type VersionFacts } from '../sample-library.ts';

const TEXT = `## 1 Access {#access}

You have the right to see your data.

## 2 Answers {#answers}

We answer within one month, at most within 45 days.
`;

const PROCEDURE: RightsProcedure = {
  policy: 'privacy',
  rights: [
    { kind: 'access', clauses: ['access'], note: 'You may see your data.' },
    { kind: 'deletion', clauses: ['gone'], note: null },
  ],
  writeTo: [{ name: 'Data office', email: 'data@acme.example', url: null }],
  include: [],
  answer: {
    within: { count: 1, unit: 'month' },
    source: { clause: 'answers' },
    extended: { within: { count: 45, unit: 'day' }, condition: 'where requests are many' },
    note: null,
  },
  recourse: [
    { to: 'The board', note: null, clauses: ['gone'], email: null, url: null },
    { to: 'The court', note: 'Hears you.', clauses: ['access'], email: null, url: null },
  ],
};

function acme(
  versions: Record<string, VersionFacts> = { '2020-01-01': { text: TEXT } },
  rights = [PROCEDURE],
) {
  const view = sampleView(
    { organisations: { acme: { rights } }, policies: { 'acme/privacy': { versions } } },
    '2026-11-30',
  );
  return { view, page: rightsPage(view, view.organisation('acme')) };
}

describe('the page of rights', () => {
  test('has a letter that names clause, version and the time for an answer', () => {
    const [right] = acme().page.policies[0]?.rights ?? [];
    expect(letterText(right?.letter.parts ?? [])).toBe(`Dear Sir or Madam,

I ask you to tell me whether you hold personal data about me, and to give me access to them.

I refer to this clause of your Privacy Policy, version of 1 January 2020:
“1 Access”
https://sample.example/acme/privacy/2020-01-01/#access

Product or service: [as it is called]
Period: [from when to when]
About me: [name, and the address or account that you know me by]

Your Privacy Policy, in “2 Answers”, names one month from receipt for an answer.

Yours faithfully`);
    const mail = new URL(right?.letter.mail ?? '');
    expect(mail.pathname).toBe('data@acme.example');
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
      letterText(right?.letter.parts ?? []),
    );
  });

  test('says when the time ends, counted from a day', () => {
    const answer = acme().page.policies[0]?.answer;
    expect(shown(answer?.sentence ?? null)).toBe(
      '[2 Answers](/acme/privacy/#answers) names one month from the receipt of a request, and at most 45 days where requests are many.',
    );
    expect(answer?.due).toBe(
      'If it is received today, 30 November 2026, that time ends on 30 December 2026; where it is extended, on 14 January 2027.',
    );
  });

  test('leaves out what names a clause that the version in force lacks', () => {
    const [section] = acme().page.policies;
    expect(section?.rights.map(({ name }) => name)).toEqual(['See your data']);
    expect(section?.recourse.map(({ name }) => name.text)).toEqual(['The court']);
  });

  test('names no time that the clause in force does not state', () => {
    const changed = TEXT.replace('one month', '30 days');
    const { page } = acme({
      '2020-01-01': { text: TEXT },
      '2026-11-01': { text: changed, summary: 'Thirty days.' },
    });
    expect(page.policies[0]?.answer).toBeNull();
    expect(letterText(page.policies[0]?.rights[0]?.letter.parts ?? [])).not.toContain('receipt');
  });

  test('names the longest time only where the clause states it', () => {
    const shorter = TEXT.replace(', at most within 45 days', '');
    const answer = acme({ '2020-01-01': { text: shorter } }).page.policies[0]?.answer;
    expect(answer?.extended).toBeNull();
    expect(answer?.due).not.toContain('extended');
  });

  test('says of a law no more than that it names a time where it applies', () => {
    const answer = PROCEDURE.answer && { ...PROCEDURE.answer, source: { law: 'The law' } };
    const { page } = acme(undefined, [{ ...PROCEDURE, answer }]);
    expect(shown(page.policies[0]?.answer?.sentence ?? null)).toMatch(
      /^Where it applies, The law names one month/,
    );
  });

  test('has nothing of a policy that is not in force', () => {
    expect(acme({ '2027-01-01': { text: TEXT } }).page.policies).toEqual([]);
  });

  test('is found by a search, right by right', () => {
    const { view } = acme();
    expect(rightsRecords(view).map(({ url, title }) => [url, title])).toEqual([
      ['/acme/rights/#privacy-access', 'See your data'],
    ]);
  });
});
