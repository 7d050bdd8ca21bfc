import { describe, expect, test } from 'vitest';
import { printHeat } from '../../../src/site/html/clause-heat.ts';
import { printTimeline } from '../../../src/site/html/version-timeline.ts';
import { drawnVersions, heatRows } from '../../../src/site/pages/drawn-versions.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { parseHtml } from '../parsed-html.ts';
import { policyView } from '../sample-library.ts';

const text = (words: string) => `## Scope {#scope}\n\n${words}\n\n## Names {#names}\n\nYours.`;
const { view, policy } = policyView({
  versions: {
    '2011': { text: text('All of it.') },
    '2013': { text: text('All of it, and more than that.') },
    '2016': { text: text('All of it, and less than that.') },
    undated: { draft: true },
  },
});
const versions = drawnVersions(view, policy);

describe('the line of versions', () => {
  test('has a stroke for each that bears a date, as tall as the words that it changed ask', () => {
    expect(versions.map(({ name, words }) => [name, words])).toEqual([
      ['2011', null],
      ['2013', 4],
      ['2016', 2],
    ]);
    const heights = [
      ...printTimeline(ENGLISH_WORDS, versions, '2020-01-01', false).matchAll(/v-(\d+)/g),
    ];
    expect(heights.map(([, height]) => Number(height))).toEqual([6, 50, 37]);
  });

  test('is thick from the day of the current one, in the colour of what is in force', () => {
    expect(printTimeline(ENGLISH_WORDS, versions, '2020-01-01', false)).toMatch(
      /class="now in-force" d="M\d+ 60H656"/,
    );
  });

  test('leads to each version where it stands alone, and is one picture with words beside a text', () => {
    const linked = printTimeline(ENGLISH_WORDS, versions, '2020-01-01', true);
    expect(parseHtml(linked).errors).toEqual([]);
    expect(
      [...linked.matchAll(/<a href="([^"]+)"[^>]*><title>([^<]+)/g)].map(([, ...it]) => it),
    ).toEqual([
      ['/acme/privacy/2011/', '2011: the first known'],
      ['/acme/privacy/2013/', '2013: 4 words changed'],
      ['/acme/privacy/2016/', '2016: 2 words changed'],
    ]);
    expect(printTimeline(ENGLISH_WORDS, versions, '2020-01-01', false)).toContain(
      'role="img" aria-label="3 versions since 2011"',
    );
  });

  test('of two versions is none', () => {
    expect(printTimeline(ENGLISH_WORDS, versions.slice(1), '2020-01-01', true)).toBe('');
  });

  test('of 35 versions weighs little', () => {
    const many = Array.from({ length: 35 }, (_, index) => ({
      ...{ href: `/acme/privacy/${1990 + index}/`, name: String(1990 + index), isInForce: true },
      ...{ day: `${1990 + index}-01-01`, words: index * index, isCurrent: index === 34 },
    }));
    expect(printTimeline(ENGLISH_WORDS, many, '2026-01-01', false).length).toBeLessThan(1_000);
  });
});

describe('the picture of clauses and versions', () => {
  test('shows how much of each clause each version changed', () => {
    expect(
      heatRows(view, policy).map(({ name, shares }) => [name, shares.map((it) => it !== 0)]),
    ).toEqual([
      ['Scope', [true, true]],
      ['Names', [false, false]],
    ]);
    const svg = printHeat(heatRows(view, policy));
    expect(parseHtml(svg).errors).toEqual([]);
    expect(svg).toContain('<a href="/acme/privacy/clause/scope/" tabindex="-1"><text');
    expect(svg).not.toContain('names');
  });

  test('of one step is none', () => {
    expect(printHeat([{ href: '/', name: 'A', shares: [1] }])).toBe('');
  });
});
