import { describe, expect, test } from 'vitest';
import { listed, sealedView, siteOf, verified } from './published-site.ts';

const PAGE = 'acme/privacy/2016-10/index.html';

/** Other texts, of which the marks, numbers and links bear sense. */
const MARKED = sealedView(3, {
  '2016-10':
    'We ~~do~~ not ask. We do not sell[^1].\n\n3. One\n4. Two\n\n- a) First\n- b) Second\n\nSee [here](https://good.example/), [fees](#fees) and [terms](/acme/terms/). `a-b`\n\n“Data” means all that you tell us.\n\n## 1. Fees {#fees}\n\nNone for **your** Data.\n\n> Said *once*.\n\n## 2. End {#end}\n\n| A | B |\n|---|--:|\n| x | 1 |\n\n[^1]: Yet.\n',
});
const MARKED_SITE = siteOf(MARKED);
const MARKED_PAGE = MARKED_SITE.get(PAGE) ?? '';
const swap = (from: string | RegExp, to: string) => {
  const forged = MARKED_PAGE.replace(from, to);
  if (forged === MARKED_PAGE) throw new Error(`The page has no ${from}.`);
  return forged;
};

/** Pages with all of the sealed words in their order, which say or do something else all the same. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  'other words struck out': swap('<s>do</s> not ask. We do', 'do not ask. We <s>do</s>'),
  'nothing struck out any more': swap('<s>do</s>', 'do'),
  'other numbers of items': swap('<ol start="3">', '<ol start="7">'),
  'items in two lists': swap('</li><li>Two', '</li></ol><ol start="4"><li>Two'),
  'a list without its numbers': swap(/<ol start="3">(.*?)<\/ol>/, '<ul>$1</ul>'),
  'a link that leads to another site': swap('https://good.example/', 'https://evil.example/'),
  'a link that leads to another clause': swap('href="#fees">fees', 'href="#end">fees'),
  'a link to another page of the site': swap('href="/acme/terms/"', 'href="/acme/privacy/"'),
  'a link to a page of that name elsewhere': swap(
    'href="/acme/terms/"',
    'href="//evil.example/acme/terms/"',
  ),
  'a link fewer': swap(/<a href="https:\/\/good.example\/">here<\/a>/, 'here'),
  'a link more': swap('Said', '<a href="https://evil.example/">Said</a>'),
  'a heading that leads elsewhere': swap('<a href="#fees"><span', '<a href="/evil/"><span'),
  'a picture in a heading’s link': swap('Fees</a>', 'Fees<img src="/x.png" alt=""></a>'),
  'two places of one id': swap('<h2 id="end"><a href="#end">', '<h2 id="fees"><a href="#fees">'),
  'a term that leads to another clause': swap('href="#term.data"', 'href="#end"'),
  'a term that leads to no definition': swap(' id="term.data"', ' id="term.other"'),
  'a definition that was moved': swap(
    /<span id="term\.data"><\/span>(.*)Said/,
    '$1<span id="term.data"></span>Said',
  ),
  'other words that lead to a definition': swap('your', '<a href="#term.data">your</a>'),
  'words stressed': swap('None', '<em>None</em>'),
  'no word stressed': swap('<strong>your</strong>', 'your'),
  'words as code': swap('None', '<code>None</code>'),
  'marks in code': swap('a-b</code>', 'a<s>-b</s></code>'),
  'a sentence as a heading of its own': swap(
    '<p>None for',
    '<h3 id="x"><a href="#x">None for</a></h3><p>',
  ),
  'a heading of another level': swap(/<(\/?)h2/g, '<$1h3'),
  'words as a quotation': swap(/<p>We (.*?)<\/p>/, '<blockquote><p>We $1</p></blockquote>'),
  'words quoted no more': swap(/<\/?blockquote>/g, ''),
  'a column on another side': swap(/ class="r"/g, ' class="c"'),
  'a number of a note in another place': swap(
    /(We do not sell)(<sup>.*?<\/sup>)/,
    'We do not$2 sell',
  ),
  'a number of a note that leads to another site': swap(
    'href="#fn.1"',
    'href="//evil.example/#fn.1"',
  ),
  'a way back that leads to another site': swap(
    'href="#fnref.1"',
    'href="//evil.example/#fnref.1"',
  ),
  'a picture beside the number of a note': swap(
    '1</a></sup>',
    '1<img src="/x.png" alt=""></a></sup>',
  ),
  'a word in the margin': swap('None', '<span class="n">None</span>'),
  'items without bullets': swap(
    '<ul class="lettered" role="list"><li><span class="n">a)</span>',
    '<ul class="lettered" role="list"><li>a)',
  ),
  'a title struck out': swap('<h1>Privacy', '<h1><s>Privacy</s>'),
  'a title that leads elsewhere': swap(/<h1>(.*?)<\/h1>/, '<h1><a href="/x">$1</a></h1>'),
  'an address that is another’s': swap(
    '<article id',
    '<article data-address="https://evil.example/" id',
  ),
  'words of the link since when': swap(
    '<p>None',
    '<p class="since"><a href="/acme/privacy/clause/fees/">We sell your name.</a></p><p>None',
  ),
  'a link since when that leads elsewhere': swap(
    '<p>None',
    '<p class="since"><a href="/evil/">Since October 2016</a></p><p>None',
  ),
  'a link since when that names another version than it leads to': swap(
    '<p>None',
    '<p class="since"><a href="/acme/privacy/compare/2016-10/2020/#fees">Since October 2016</a></p><p>None',
  ),
  'a picture as the link since when': swap(
    '<p>None',
    '<p class="since"><a href="/acme/privacy/clause/fees/"><img src="/x.png" alt=""></a></p><p>None',
  ),
  'a link to the original that leads elsewhere': swap(
    '<p>None',
    '<p class="small"><a href="/evil/#fees" hreflang="en">Text in English</a></p><p>None',
  ),
};

describe('verify finds the page of a version with all its words, but with', () => {
  test('nothing where nothing was changed', async () => {
    expect((await verified(siteOf(MARKED))).findings).toEqual([]);
  });

  test.each(Object.entries(SAME_WORDS))(
    '%s, even where the list of files was made anew',
    async (_, html) => {
      const { findings } = await verified(listed(new Map(MARKED_SITE).set(PAGE, html)));
      expect(findings.map(({ path }) => path)).toEqual([PAGE.replace('index.html', '')]);
    },
  );

  test('other marks in version.json, too', async () => {
    const file = PAGE.replace('index.html', 'version.json');
    const data = MARKED_SITE.get(file) ?? '';
    const forgedData = data.replace('https://good.example/', 'https://evil.example/');
    expect(forgedData).not.toBe(data);
    const { findings } = await verified(
      listed(
        new Map(MARKED_SITE)
          .set(file, forgedData)
          .set(PAGE, swap('https://good.example/', 'https://evil.example/')),
      ),
    );
    expect(findings).toEqual([
      {
        path: PAGE.replace('index.html', ''),
        what: expect.stringContaining(
          '[here](https://evil.example/), [fees](https://sample.example/acme/privacy/2016-10/#fees)',
        ),
      },
      { path: file, what: 'The marks or links of its text are not what was sealed.' },
    ]);
  });
});

describe('a link since when a clause is as it is', () => {
  const since = (words: string, way = 'compare/2016-10/2020') =>
    swap(
      '<p>None',
      `<p class="since"><a href="/acme/privacy/${way}/#fees">${words}</a></p><p>None`,
    );
  const told = (html: string) => verified(listed(new Map(MARKED_SITE).set(PAGE, html)));

  test('is as pages have it where it names the version to which it leads', async () => {
    const { findings, remarks } = await told(since('Since 2020'));
    expect([findings, remarks]).toEqual([[], []]);
  });

  test('leads to the clause in that version where a site leaves comparisons out', async () => {
    const { findings, remarks } = await told(since('Since 2020', '2020'));
    expect([findings, remarks]).toEqual([[], []]);
  });

  test.each(['2016-10', '2019'])(
    'is a fault where it names 2020 and leads to %s',
    async (version) => {
      const { findings } = await told(since('Since 2020', version));
      expect(findings.map(({ path }) => path)).toEqual([PAGE.replace('index.html', '')]);
    },
  );

  test('is a remark, which is named, where it says so in words of the site’s own', async () => {
    const { findings, remarks } = await told(since('In these words from 2020 on'));
    expect(findings).toEqual([]);
    expect(remarks).toEqual([
      { path: PAGE.replace('index.html', ''), words: ['In these words from 2020 on'] },
    ]);
  });
});
