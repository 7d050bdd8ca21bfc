import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/compare/compare-texts.ts';
import { langAttributes } from '../../../src/site/html/lang-attributes.ts';
import { printComparison } from '../../../src/site/html/print-comparison.ts';
import { compareMarkdown } from '../../compare/compared-files.ts';
import { pairs } from '../../compare/random-pairs.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { runs } from '../../runs.ts';
import { printMdx } from '../compared-texts.ts';
import { attributesOf, fragmentOf, parseHtml, tagsOf, textOfHtml } from '../parsed-html.ts';

const clause = (id: string, ...paragraphs: string[]) =>
  `## Clause ${id} {#${id}}\n\n${paragraphs.join('\n\n')}\n\n`;
const wordsOf = (html: string) => textOfHtml(fragmentOf(html), () => false).replace(/\s+/g, ' ');
const [A, B, C] = ['a', 'b', 'c'].map((id) =>
  clause(id, `First words of ${id}.`, `Second words of ${id}, and more.`),
) as [string, string, string];

describe('whatever the texts', () => {
  const always = (check: (html: string, contents: string, changes: number) => void) =>
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const places = { from: { href: '/a/', name: 'A' }, to: { href: '/b/', name: 'B' } };
        const sourceNotes = new Map();
        const { text, contents, changes } = printComparison(compareTexts(from, to), {
          ...places,
          wordings: (clause) => `/clause/${clause}/`,
          sourceNotes,
          lang: { site: '', policy: '', words: ENGLISH_WORDS },
        });
        check(text, contents, changes);
      }),
      { numRuns: runs(300) },
    );

  test('a browser finds no fault in the HTML, and the very elements that were printed', () => {
    always((html, contents) => {
      const { errors, tags } = parseHtml(html + contents);
      expect(errors).toEqual([]);
      expect(tags).toEqual(tagsOf(html + contents));
    });
  });

  test('no id stands twice, and every link to a place on the page finds it', () => {
    always((html, contents) => {
      const elements = parseHtml(html + contents).elements.map(attributesOf);
      const ids = elements.flatMap(({ id }) => id ?? []);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const { href } of elements)
        if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
    });
  });

  test('the changes are numbered throughout, and lead from each to the next and back', () => {
    always((html, _, changes) => {
      const steps = [...html.matchAll(/<p class="steps">(.*?)<\/p>/g)].map(([, words = '']) => {
        const links = parseHtml(words).elements.map(attributesOf);
        const to = (label: string) =>
          links.find((each) => each['aria-label'] === label)?.['href'] ?? null;
        return {
          own: links[0]?.['href'],
          previous: to('Previous change'),
          next: to('Next change'),
        };
      });
      expect(steps).toHaveLength(changes);
      steps.forEach(({ previous, next }, index) => {
        expect(previous).toBe(steps[index - 1]?.own ?? null);
        expect(next).toBe(steps[index + 1]?.own ?? null);
      });
    });
  });

  test('no change is empty, and no level of heading is left out', () => {
    always((html) => {
      for (const [, inner] of html.matchAll(/<div class="both"[^>]*>(.*?)<\/div>/gs))
        expect(wordsOf(inner ?? '').trim()).not.toBe('');
      const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
      });
    });
  });
});

test('a paragraph of nothing but an invisible character is marked where it goes and where it comes', () => {
  const invisible = '\u200b';
  const text = (words: string) => ({
    title: null,
    document: {
      preamble: [{ kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: words }] }],
      clauses: [],
      footnotes: [],
    },
    hasLastingIds: true,
    moved: {},
  });
  const places = {
    from: { href: '/a/', name: 'A' },
    to: { href: '/b/', name: 'B' },
    wordings: () => '/c/',
    sourceNotes: new Map(),
    lang: { site: '', policy: '', words: ENGLISH_WORDS },
  };
  const print = (from: string, to: string) =>
    printComparison(compareTexts(text(from), text(to)), places).text;
  expect(print(invisible, '')).toContain(`<del>${invisible}</del>`);
  expect(print('', invisible)).toContain(`<ins>${invisible}</ins>`);
});

test.each([
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</ins><style>*{}</style>',
  '&lt;b&gt; <!-- ',
])('%s stays words, whether it was added, removed or kept', (text) => {
  const words = { kind: 'text' as const, text };
  const textWith = (id: string, label: string) => ({
    title: `${text}${label}`,
    document: {
      preamble: [
        { kind: 'paragraph' as const, inlines: [words] },
        {
          kind: 'table' as const,
          align: [null],
          header: [[words]],
          rows: [[[{ ...words, text: `${text} ${label}` }]]],
        },
      ],
      clauses: [
        { id, number: text, heading: [words], level: 2, blocks: [], clauses: [] },
        {
          id: 'kept',
          number: null,
          heading: [words],
          level: 2,
          blocks: [
            {
              kind: 'paragraph' as const,
              inlines: [
                {
                  kind: 'link' as const,
                  href: `https://${label}.example/${text}`,
                  inlines: [words],
                },
              ],
            },
          ],
          clauses: [],
        },
      ],
      footnotes: [],
    },
    hasLastingIds: true,
    moved: {},
  });
  const html = printComparison(compareTexts(textWith('a', 'old'), textWith('b', 'new')), {
    from: { href: '/a/', name: text },
    to: { href: '/b/', name: text },
    wordings: (clause) => `/clause/${clause}/`,
    sourceNotes: new Map([['kept', [text]]]),
    lang: { site: '', policy: '', words: ENGLISH_WORDS },
  });
  const { elements, errors } = parseHtml(html.text + html.contents);
  expect(errors).toEqual([]);
  expect(elements.map(({ tagName }) => tagName)).not.toContain('script');
  expect(elements.map(({ tagName }) => tagName)).not.toContain('style');
  expect(
    elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on')),
  ).toEqual([]);
});

describe('a clause', () => {
  test('that is unchanged is folded to its heading', () => {
    expect(printMdx(A, A).text).toContain(
      '<details class="clause same" id="a"><summary><h2>Clause a</h2> <small>unchanged</small></summary><p>First words of a.</p>',
    );
  });

  test('that changed has what is unchanged in it folded, and links both texts', () => {
    const { text } = printMdx(A, A.replace('more', 'others'));
    expect(text).toContain(
      '<span class="kind changed">changed</span> Read it in <a href="/2016/#a">2016</a> · <a href="/2020/#a">2020</a>',
    );
    expect(text).toContain('<details class="same"><summary>1 paragraph unchanged</summary>');
    expect(text).toContain(
      '<div class="before" role="group" aria-labelledby="_before" data-name="2016"><p>Second words of a, and <del>more</del>.</p></div>',
    );
    expect(text).toContain(
      '<div class="both" role="group" aria-labelledby="_after" data-name="2020"><p>Second words of a, and <del>more</del><ins>others</ins>.</p></div>',
    );
  });

  test('that was removed stands where it was, struck through, with a link to the earlier text', () => {
    const { text, contents } = printMdx(A + B, A);
    expect(text).toContain('<section class="clause removed" id="_was-b">');
    expect(text).toContain('<h2><del>Clause b</del></h2>');
    expect(text).toContain(
      'Read it in <a href="/2016/#b">2016</a> · <a href="/clause/b/">all wordings</a></p>',
    );
    expect(contents).toContain(
      '<li class="removed l2"><a href="#_was-b">Clause b <span class="said"><small class="kind removed">removed</small> <small>−12</small></span></a></li>',
    );
  });

  test('that moved says so, and that it changed too', () => {
    const kindsIn = (to: string) =>
      [...printMdx(A + B + C, to).contents.matchAll(/"kind \w+">([^<]*)/g)].map(([, kind]) => kind);
    expect(kindsIn(C + A + B)).toEqual(['moved']);
    expect(kindsIn(C.replace('more', 'others') + A + B)).toEqual(['moved, changed']);
  });

  test('has the notes on its source, and those before the first clause stand with the opening words alone', () => {
    const note = (words: string) => `<SourceNote>\n\n${words}\n\n</SourceNote>\n\n`;
    const from = `Hear.\n\n${A}${B}`;
    const to = `Hear me.\n\n${note('Of the start.')}${A.replace('more', 'others')}${note('Of a.')}`;
    const sections = printMdx(from, to).text.split(/(?=<section)/);
    const withNotes = sections.map((section) => section.match(/Of \w+( \w+)?\./g) ?? []);
    expect(withNotes).toEqual([['Of the start.'], ['Of a.'], []]);
  });
});

describe('a paragraph', () => {
  const dogs = 'Dogs travel at no charge, on a lead, and sleep below deck.';
  const { text } = printMdx(
    clause('a', 'First words of a.', dogs) + B,
    clause('a', 'First words of a.') + B + dogs,
  );

  test('that moved to another clause says where it stood, with a link', () => {
    expect(text).toContain(
      '<p class="remark">Moved here from <a href="/2016/#a">Clause a</a>.</p>',
    );
  });

  test('leaves word at its old place of where it stands now', () => {
    expect(text).toContain(
      '<p class="remark">“Dogs travel at no charge, on a lead, …” stood here and stands in <a href="#b">Clause b</a> now.</p>',
    );
  });

  test('is counted with others that went the same way', () => {
    const from =
      clause('a', 'First words of a.') + clause('b', 'One by one.', 'Two by two.', 'Three.');
    const merged = clause('a', 'First words of a.', 'One by one.', 'Two by two.', 'Three.');
    expect(printMdx(from, merged, { b: 'a' }).text).toContain(
      '“One by one.” and 2 paragraphs more stood here and stand in <a href="#a">Clause a</a> now.',
    );
  });

  test('that was parted, or joined to others, is shown once, with a pilcrow at the break', () => {
    const [one, two] = [
      'We keep your name and your address for as long as you travel with us.',
      'We delete them when you ask us to do so in writing.',
    ];
    const [joined, parted] = [clause('a', `${one} ${two}`), clause('a', one, two)];
    const split = printMdx(joined, parted).text;
    expect(split.split('We delete them')).toHaveLength(3);
    expect(split).toContain('¶');
    expect(split).toContain('One paragraph became several.');
    expect(printMdx(parted, joined).text).toContain('Several paragraphs became one.');
  });
});

test('the words of the site within a text of another language say so', () => {
  const comparison = compareMarkdown('## Daten\n\nWir haben sie.', '## Daten\n\nWir löschen sie.');
  const { text } = printComparison(comparison, {
    from: { href: '/a/', name: 'A' },
    to: { href: '/b/', name: 'B' },
    wordings: (clause) => `/${clause}/`,
    sourceNotes: new Map(),
    lang: langAttributes('de', ENGLISH_WORDS),
  });
  expect(text).toContain('<p class="steps" lang="en">');
  expect(text).toContain('<p class="sides" lang="en">');
  expect(text).not.toContain('<h2 lang');
  expect(langAttributes('en', ENGLISH_WORDS)).toMatchObject({ site: '', policy: '' });
});
