import { describe, expect, test } from 'vitest';
import { languageRoutes, noticeRoutes } from '../../src/builder/language-routes.ts';
import { policyKeys } from '../../src/builder/policy-key.ts';
import { phraseText } from '../../src/messages/phrase.ts';
import { policyJson } from '../../src/site/files/machine-readable.ts';
import { formPage } from '../../src/site/pages/form-page.ts';
import { historyPage } from '../../src/site/pages/history-page.ts';
import { homePage } from '../../src/site/pages/home-page.ts';
import { organisationPage } from '../../src/site/pages/organisation-page.ts';
import { pagePaths } from '../../src/site/view/page-list.ts';
import { policiesOfRoute } from '../../src/site/view/route-policies.ts';

import type { PolicyFacts } from './sample-library.ts';
import { CHANGED, PLAIN, siteWith, TWO } from './sample-notice.ts';

describe('a notice', () => {
  test('turns stale on the day on which the clause has other words, also those of a clause below it', () => {
    const before = siteWith(TWO, '2021-12-31');
    const after = siteWith(TWO, '2022-01-01');
    expect(before.fragment).not.toContain('data-stale');
    expect(after.fragment).toMatch(/^<section class="policy" [^>]* data-stale>/);
    expect(after.fragment).toContain(
      'A clause that this notice sums up has changed since it was read: <a href="https://sample.example/acme/privacy/2020/#data">Data</a>.',
    );
    const json = ({ view, notice }: typeof after) => policyJson(view, notice).versions[0];
    expect([json(before), json(after)]).toMatchObject([
      { stale: false, sumsUp: [{ standing: 'same' }] },
      { stale: true, sumsUp: [{ standing: 'changed', shown: '2022' }] },
    ]);
  });

  test('in words of the archive is an example: nothing is said of its being seen, in force or binding', () => {
    const { view, notice, page, fragment } = siteWith(TWO, '2021-12-31', { wording: 'restated' });
    const [inHistory] = historyPage(view, notice).entries;
    const phrases = [page.status.sentence, page.wordingLine, page.wording, page.lastSeen];
    const all = [...phrases, inHistory?.period ?? []].map(phraseText);
    expect(`${page.status.label}${all[0]}`).toBe(
      'Example, written by this archive from what it sums up.',
    );
    for (const said of [...all, fragment])
      expect(said).not.toMatch(/seen|known version|every fact|binding|In force/);
    expect(policyJson(view, notice).versions[0]).toMatchObject({ example: true });
    const own = siteWith(TWO, '2021-12-31');
    expect(policyJson(own.view, own.notice).versions[0]).toMatchObject({ example: false });
    expect(own.page.status.label).toBe('In force');
  });

  test('says of each statement what it sums up, in which version, and how that stands', () => {
    const said = (facts: PolicyFacts, read?: { version?: string; text?: string }) =>
      phraseText(siteWith(facts, '2022-01-01', read).page.summedUp[0] ?? []);
    const read =
      'Your name sums up Data of Privacy Policy, as its author read it in the version of';
    expect(said({ versions: { '2020': { text: PLAIN } } })).toBe(
      `${read} 2020. This archive knows of no later version that applies.`,
    );
    expect(said(TWO)).toBe(
      `${read} 2020. Changed since: the version of 2022 has other words there. What changed`,
    );
    expect(said({ versions: { '2020': { text: PLAIN }, '2022': { text: PLAIN } } })).toBe(
      `${read} 2020. The version of 2022 has the same words there.`,
    );
    const renamed = PLAIN.replace('#data', '#facts');
    const moved = { '2022': { text: renamed, moved: { data: 'facts' } } };
    expect(said({ versions: { '2020': { text: PLAIN }, ...moved } })).toContain('the same words');
    const gone = { '2022': { text: renamed, removed: ['data'] } };
    expect(said({ versions: { '2020': { text: PLAIN }, ...gone } })).toBe(
      `${read} 2020. Gone since: the version of 2022 has no such clause.`,
    );
    const ahead = { '2020': { text: PLAIN }, '2023': { text: CHANGED } };
    expect(said({ versions: ahead }, { version: '2023', text: CHANGED })).toBe(
      `${read} 2023. That version does not apply yet; the version of 2020 has other words there.`,
    );
    const withdrawn = { date: '2021-06-01' as never, reason: 'Sold.' };
    expect(said({ withdrawn, versions: { '2020': { text: PLAIN } } })).toBe(
      `${read} 2020. That policy applies no longer.`,
    );
  });

  test('is made anew by a build when how a clause stands has changed', () => {
    const key = (today: string) =>
      policyKeys({ view: siteWith(TWO, today).view, digests: new Map() }, []).get(
        'acme/notices/registration' as never,
      );
    expect(key('2021-11-30')).toBe(key('2021-12-31'));
    expect(key('2021-12-31')).not.toBe(key('2022-01-01'));
  });

  test('stands apart from the policies, in small', () => {
    const { view } = siteWith(TWO, '2022-01-01');
    const [group] = homePage(view).groups;
    const [acme] = view.library.organisations;
    const own = acme && organisationPage(view, acme);
    for (const each of [group, own]) {
      expect(each?.policies.map(({ title }) => title)).toEqual(['Privacy Policy']);
      expect(phraseText(each?.notices ?? [])).toBe(
        'Notices where data are collected: Registration',
      );
    }
  });

  test('is a form of which no box is ticked, with the consents apart and the permanent address', () => {
    const { view, notice } = siteWith(TWO, '2022-01-01');
    const { text, consents, permanent, stale, code } = formPage(view, notice);
    expect(text).toContain('We keep it for a year.');
    expect(text).not.toContain('news');
    expect(consents).toEqual([
      { id: 'news', heading: 'News', html: '<p>Send me news.</p>', need: 'voluntary' },
    ]);
    expect(phraseText(permanent)).toContain(
      'https://sample.example/acme/notices/registration/2020-02/',
    );
    expect(stale).not.toEqual([]);
    expect(code).toMatch(/^<svg class="qr" /);
    expect([text, code, consents[0]?.html].join('')).not.toMatch(/<(?:input|style)|style=/);
  });

  test('has the pages of a policy one step deeper, and a form', () => {
    const { view } = siteWith(TWO, '2022-01-01');
    const below = '/acme/notices/registration/';
    const own = pagePaths(view).filter((path) => path.startsWith(below));
    expect(own).toContain(`${below}form/`);
    const patterns = noticeRoutes(['it']).map(({ pattern }) => pattern);
    const pages = [...noticeRoutes(['it']), ...languageRoutes('it')].map(({ pattern }) => pattern);
    expect(patterns).toContain('/[organisation]/notices/[policy]');
    expect(patterns).toContain('/it/[organisation]/notices/[policy]/clause/[id]');
    expect(pages).toContain('/it/[organisation]/notices/[policy]/form');
    expect(new Set(pages).size).toBe(pages.length);
    const route = '/it/[organisation]/notices/[policy]/history';
    expect(policiesOfRoute(view, route).map(({ params }) => params)).toEqual([
      { organisation: 'acme', policy: 'registration' },
    ]);
    expect(policiesOfRoute(view, '/[organisation]/[policy]').map(({ params }) => params)).toEqual([
      { organisation: 'acme', policy: 'privacy' },
    ]);
  });
});
