import { describe, expect, test } from 'vitest';
import { type HtmlPlace, printBlocks, printHtml } from '../../../src/site/html/print-html.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { documentOf } from '../sample-library.ts';

const PLACE: HtmlPlace = {
  path: (fromRoot) => `/legal${fromRoot}`,
  image: (file) => `/legal/acme/privacy/2020/${file}`,
  imageSize: () => null,
  formerIds: new Map(),
  since: new Map(),
  words: ENGLISH_WORDS,
};

const text = (words: string) => ({ kind: 'text' as const, text: words });

/** An MDX text as HTML. */
function html(source: string, place: Partial<HtmlPlace> = {}): string {
  return printHtml(documentOf(source), { ...PLACE, ...place });
}

describe('a heading', () => {
  test('links to itself, and its number stands apart', () => {
    expect(html('## 9.1 Your rights {#rights}')).toBe(
      '<h2 id="rights"><a href="#rights"><span class="n">9.1</span> Your rights</a></h2>',
    );
  });

  test('is followed by since when its clause has said this, where that is told', () => {
    const since = new Map([['rights', '<a href="/when/">Since 2016</a>']]);
    expect(html('## Your rights {#rights}\n\nYours.', { since })).toBe(
      '<h2 id="rights"><a href="#rights">Your rights</a></h2><p class="since"><a href="/when/">Since 2016</a></p><p>Yours.</p>',
    );
  });

  test('without a number has no place for one', () => {
    expect(html('### Your rights {#rights}')).toBe(
      '<h3 id="rights"><a href="#rights">Your rights</a></h3>',
    );
  });

  test('keeps the words of a link in it, and the footnote behind it', () => {
    expect(html('## See [us](https://a.example/)[^1] {#us}\n\nWords.\n\n[^1]: A note.')).toContain(
      '<h2 id="us"><a href="#us">See us</a><sup><a href="#fn.1" id="fnref.1" aria-label="Note 1">1</a></sup></h2>',
    );
  });

  test('bears the ids that it had in earlier versions', () => {
    const formerIds = new Map([['rights', ['your-rights', 'rights-of-data-subject']]]);
    expect(html('## Rights {#rights}', { formerIds })).toBe(
      '<span id="your-rights"></span><span id="rights-of-data-subject"></span><h2 id="rights"><a href="#rights">Rights</a></h2>',
    );
  });
});

test('sub-clauses follow the words of their clause', () => {
  expect(html('## A {#a}\n\nOne.\n\n### B {#b}\n\nTwo.\n\n## C {#c}\n\nThree.')).toBe(
    '<h2 id="a"><a href="#a">A</a></h2><p>One.</p><h3 id="b"><a href="#b">B</a></h3><p>Two.</p><h2 id="c"><a href="#c">C</a></h2><p>Three.</p>',
  );
});

describe('a list', () => {
  test('of plain items has no paragraphs', () => {
    expect(html('- One\n- Two\n  1. First')).toBe(
      '<ul><li>One</li><li>Two<ol><li>First</li></ol></li></ul>',
    );
  });

  test('that begins at another number than 1 says so', () => {
    expect(html('4. Four\n5. Five')).toBe('<ol start="4"><li>Four</li><li>Five</li></ol>');
  });

  test('whose items print letters themselves has no bullets, and its letters stand apart', () => {
    expect(html('- a) One\n- b) Two & three')).toBe(
      '<ul class="lettered" role="list"><li><span class="n">a)</span> One</li><li><span class="n">b)</span> Two &amp; three</li></ul>',
    );
  });

  test('of which not every item prints a letter keeps its bullets', () => {
    expect(html('- a) One\n- Two')).toBe('<ul><li>a) One</li><li>Two</li></ul>');
  });
});

test('a table says what its cells are, for screens where it falls apart', () => {
  expect(html('| Name & use | Lasts |\n| --- | --: |\n| *a* | 30 days |')).toBe(
    '<div class="table"><table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Name &amp; use</th><th role="columnheader" scope="col" class="r">Lasts</th></tr></thead><tbody role="rowgroup"><tr role="row"><td role="cell" data-th="Name &amp; use"><em>a</em></td><td role="cell" data-th="Lasts" class="r"><span class="k">30 days</span></td></tr></tbody></table></div>',
  );
});

test('a table of three columns or more is called by them, and the keyboard reaches what is cut', () => {
  const columns = (count: number) => {
    const row = (cell: string) => `| ${Array(count).fill(cell).join(' | ')} |`;
    return html([row('A'), row('-'), row('b')].join('\n'));
  };
  expect(columns(3)).toMatch(
    /^<div class="table wide" role="group" aria-label="A, A, A" tabindex="0">/,
  );
  expect(columns(2)).toMatch(/^<div class="table"><table/);
});

test('numbers hang in the margin all alike, or none does', () => {
  const heading = (number: string) => `## ${number} Name {#n${number.replaceAll('.', '-')}}`;
  const classes = (...numbers: string[]) =>
    [...html(numbers.map(heading).join('\n\n')).matchAll(/<span class="([^"]*)">/g)].map(
      ([, names]) => names,
    );
  expect(classes('9.1.1', '9.2')).toEqual(['n', 'n']);
  expect(classes('9.1.1', '10.1.1')).toEqual(['n long', 'n long']);
});

test('a centred column is a class, never a style', () => {
  expect(html('| A |\n| :-: |\n| b |')).toContain('<td role="cell" data-th="A" class="c">b</td>');
});

describe('a footnote', () => {
  test('is referred to, and leads back to its first reference', () => {
    expect(html('One[^n] and two.[^n]\n\n[^n]: The note.')).toBe(
      '<p>One<sup><a href="#fn.1" id="fnref.1" aria-label="Note 1">1</a></sup> and two.<sup><a href="#fn.1" aria-label="Note 1">1</a></sup></p><section class="footnotes" aria-label="Footnotes"><ol><li id="fn.1"><p>The note. <a href="#fnref.1" aria-label="Back to the text of note 1">↩</a></p></li></ol></section>',
    );
  });

  test('that is referred to in a link stands behind it', () => {
    const note = { kind: 'footnote-reference' as const, label: 'n' };
    const link = {
      kind: 'link' as const,
      href: 'https://a.example/',
      inlines: [text('Words'), note],
    };
    const document = {
      preamble: [{ kind: 'paragraph' as const, inlines: [link] }],
      clauses: [],
      footnotes: [{ label: 'n', blocks: [] }],
    };
    expect(printHtml(document, PLACE)).toContain(
      '<p><a href="https://a.example/">Words</a><sup><a href="#fn.1" id="fnref.1" aria-label="Note 1">1</a></sup></p>',
    );
  });
});

test('an image has its size, so that nothing moves while it loads', () => {
  const imageSize = (file: string) => (file === 'map.png' ? { width: 4, height: 3 } : null);
  expect(html('![A map](map.png) ![B](b.svg)', { imageSize })).toBe(
    '<p><img src="/legal/acme/privacy/2020/map.png" alt="A map" width="4" height="3" loading="lazy"> <img src="/legal/acme/privacy/2020/b.svg" alt="B" loading="lazy"></p>',
  );
});

test('links within the site have its base, links within the page and to others have not', () => {
  expect(
    html('[a](/acme/terms/#x) [b](#c) [d](https://e.example/?f=1&g=2) [h](mailto:i@j.example)'),
  ).toBe(
    '<p><a href="/legal/acme/terms/#x">a</a> <a href="#c">b</a> <a href="https://e.example/?f=1&amp;g=2">d</a> <a href="mailto:i@j.example">h</a></p>',
  );
});

test('quotations, preformatted lines, rules, breaks and marks are HTML’s own', () => {
  expect(html('> Said.\n\n```\na <b>\n```\n\n***\n\n**a** *b* ~~c~~ `d`\\\ne')).toBe(
    '<blockquote><p>Said.</p></blockquote><pre tabindex="0">a &lt;b&gt;</pre><hr><p><strong>a</strong> <em>b</em> <s>c</s> <code>d</code><br>e</p>',
  );
});

test('a note on the source is marked as such', () => {
  expect(html('<SourceNote>\n\nTorn here.\n\n</SourceNote>')).toBe(
    '<div class="note" role="note"><b>Note on the source</b><p>Torn here.</p></div>',
  );
});

test('where the consent tool comes to stand, the reader is told what this site does, and what runs without it', () => {
  expect(html('<CookiePreferences />')).toMatch(
    /^<div data-consent-tool><\/div><div class="note" role="note"><b>About this archive<\/b><p>[^<]*without it nothing optional runs[^<]*<\/p><\/div>$/,
  );
});

test('the consent tool stands first under the heading of its clause, before the list of services', () => {
  expect(html('## Choose {#choose}\n\n- Maps\n\n<CookiePreferences />')).toMatch(
    /<\/h2>.*<div data-consent-tool><\/div>.*<ul><li>Maps<\/li><\/ul>/s,
  );
});

describe('a summary, which stands on several pages,', () => {
  const print = (text: string) =>
    printBlocks(ENGLISH_WORDS, documentOf(text).preamble, PLACE.path, '/legal/acme/privacy/2020/');

  test('links the clauses of its version from each of them', () => {
    expect(print('See [rights](#rights) and [terms](/acme/terms/).')).toBe(
      '<p>See <a href="/legal/acme/privacy/2020/#rights">rights</a> and <a href="/legal/acme/terms/">terms</a>.</p>',
    );
  });
});
