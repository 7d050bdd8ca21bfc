import { describe, expect, test } from 'vitest';
import { collapse, linesOf } from '../../../src/policy/canonical-text.ts';
import type { Day } from '../../../src/policy/date.ts';
import { publishedVersions } from '../../../src/policy/timeline.ts';
import { fragmentFiles, ID_PREFIX } from '../../../src/site/files/fragment-files.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { publishedPolicies } from '../../../src/site/view/view.ts';
import { policyView } from '../sample-library.ts';

const TEXT = `Read [point 1](#scope), [the terms](/acme/terms/) and [more](https://other.example/).[^1]

<SourceNote>
A word is missing.
</SourceNote>

## 1. Scope {#scope}

We keep your name.

[^1]: Or nearly so.
`;

function fragments(versions: Parameters<typeof policyView>[0]['versions']) {
  const { view, policy } = policyView({ versions });
  const files = [...fragmentFiles(view, policy)];
  return { view, policy, files, html: (at: number) => String(files[at]?.body()) };
}

describe('a text for pages of other sites', () => {
  test('stands at the policy’s address and at that of each published version', () => {
    const { files } = fragments({
      '2020-01-01': {},
      '2021-01-01': {},
      '2022-01-01': { draft: true },
    });
    expect(files.map(({ path }) => path)).toEqual([
      '/acme/privacy/fragment.html',
      '/acme/privacy/2020-01-01/fragment.html',
      '/acme/privacy/2021-01-01/fragment.html',
    ]);
  });

  test('has an id of its own for everything, and leads from one to the other', () => {
    const html = fragments({ '2020-01-01': { text: TEXT } }).html(0);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => !id.startsWith(ID_PREFIX))).toEqual([]);
    const inside = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(inside.length).toBeGreaterThan(2);
    expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has whole addresses, and neither style, script nor what the archive remarks', () => {
    const html = fragments({ '2020-01-01': { text: TEXT } }).html(0);
    const hrefs = [...html.matchAll(/ (?:href|src)="([^"#][^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toContain('https://sample.example/acme/terms/');
    expect(hrefs.filter((href) => !href?.startsWith('https://'))).toEqual([]);
    expect(html).not.toMatch(/<(?:style|script|link)|style=|A word is missing/);
  });

  test('says which text it is, whether that applies, and where it stands for ever', () => {
    const { html } = fragments({
      '2020-01-01': { text: TEXT },
      '2021-01-01': { summary: 'Other words.', wording: 'restated' },
    });
    expect(html(1)).toContain(
      '<a href="https://sample.example/acme/privacy/2020-01-01/">version of 1 January 2020</a>. Superseded',
    );
    expect(html(1)).toContain('data-version="2020-01-01"');
    expect(html(2)).toMatch(/data-sha256="[0-9a-f]{64}"/);
    expect(html(2)).toMatch(/[Rr]estated|other words|own words/);
  });
});

test.each(['content', 'tests/fixtures/valid'])(
  'of %s, every line of each text is there',
  (folder) => {
    const { view } = loadSite(folder, '2026-12-01' as Day, { drafts: false });
    if (!view) throw new Error(`${folder} has problems.`);
    let lines = 0;
    for (const policy of publishedPolicies(view)) {
      const files = [...fragmentFiles(view, policy)].slice(1);
      publishedVersions(policy).forEach(({ document }, index) => {
        const html = String(files[index]?.body());
        const words = wordsOf(
          html
            .replace(/<sup>.*?<\/sup>/g, '')
            .replace(/alt="([^"]*)"/g, '>$1<')
            .replace(/<[^>]*>/g, ' '),
        );
        for (const { text } of linesOf(null, document)) {
          lines += 1;
          expect(wordsOf(text).filter((word) => !words.includes(word))).toEqual([]);
        }
      });
    }
    expect(lines).toBeGreaterThan(50);
  },
);

function wordsOf(text: string): string[] {
  const letters = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return collapse(letters).match(/[\p{L}\p{N}]+/gu) ?? [];
}
