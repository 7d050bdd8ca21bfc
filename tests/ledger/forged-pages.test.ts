import { describe, expect, test } from 'vitest';
import { listed, type SiteFiles, sealedView, siteOf, verified } from './published-site.ts';

const PAGE = 'acme/privacy/2016-10/index.html';
const GENUINE = siteOf(sealedView()).get(PAGE) ?? '';
const [ARTICLE = ''] = /<article[\s\S]*<\/article>/.exec(GENUINE) ?? [];
const LIE = '<h1>Privacy</h1><article id="_text"><p>We sell your name.</p></article>';

/** The words of the page where they stand: replaced, or with something before or behind. */
const with_ = (from: string | RegExp, to: string) => {
  const forged = GENUINE.replace(from, to);
  if (forged === GENUINE) throw new Error(`The page has no ${from}.`);
  return forged;
};
const inText = (html: string) => with_('<article id="_text">', `<article id="_text">${html}`);

/** Pages of which a reader sees, hears or prints something else than the sealed words. */
const FORGED: Readonly<Record<string, string>> = {
  'the true text in a comment': `<main><!-- ${ARTICLE} -->${LIE}</main>`,
  'the true page in a comment, a lie beside it': `<!-- ${GENUINE} --><h1>We sell</h1>`,
  'the true text in a template': with_(ARTICLE, `<template>${ARTICLE}</template><p>We sell.</p>`),
  'the true text hidden': with_('<article ', '<article hidden '),
  'the true text hidden by a style': with_('<article ', '<article style="display:none" '),
  'a section around the text that is hidden': with_(ARTICLE, `<div hidden>${ARTICLE}</div>`),
  'a text that only some hear': with_('<article ', '<article aria-hidden="true" '),
  'a text in closed details': with_(ARTICLE, `<details>${ARTICLE}</details>`),
  'a paragraph in closed details': inText('<details><summary>More</summary></details>'),
  'a text in an attribute': inText('<p data-text="x" title="We sell your name."></p>'),
  'a style sheet in the page': with_('<main>', '<style>p{display:none}</style><main>'),
  'a style sheet from elsewhere': with_(
    '<main>',
    '<link rel="stylesheet" href="//e.example/x.css"><main>',
  ),
  'a style sheet in an address': with_(
    '<main>',
    '<link rel=stylesheet href="data:text/css,p{}"><main>',
  ),
  'a script from elsewhere': with_(
    '<main>',
    '<script src="https://e.example/x.js"></script><main>',
  ),
  'a script in the page': with_('<main>', '<script>document.title = 1</script><main>'),
  'a script behind a base': with_('<main>', '<base href="https://e.example/"><main>'),
  'a page that leads on': with_('<main>', '<meta http-equiv="refresh" content="0;url=/x"><main>'),
  'a handler': with_('<main>', '<main onclick="x()">'),
  'a paragraph called a note': inText('<p class="note">We sell your name.</p>'),
  'a paragraph called a note by its role': inText('<p role="note">We sell your name.</p>'),
  'a paragraph called since': inText('<p class="since">We sell your name.</p>'),
  'a word set high': inText('<p>We <sup>do not</sup> ask.</p>'),
  'a word as the number of a note': inText(
    '<p><sup><a href="#fn.1" aria-label="Note 1">do not</a></sup></p>',
  ),
  'the number of a note that is not there': inText(
    '<p><sup><a href="#fn.9" aria-label="Note 9">9</a></sup></p>',
  ),
  'all words hidden by a class of the site': with_('<main>', '<main class="vh">'),
  'all words hidden by a class of the body': with_('<main>', '<body class="vh"><main>'),
  'a title hidden by a class of the site': with_('<h1>', '<h1 class="vh">'),
  'another encoding': with_('<main>', '<meta charset="iso-2022-jp"><main>'),
  'signs that switch the encoding': with_('<main>', '<nav title="\x1b$B"></nav><main>'),
  'a sign that switches the encoding, as words': with_('<main>', '<nav>\x0f</nav><main>'),
  'words that run the other way': with_('<article ', '<article dir="rtl" '),
  'a page that runs the other way': with_('<html lang="en"', '<html dir="rtl"'),
  'the date in closed details, another one in sight': with_(
    /<p class="version-name">(.*?)<\/p>/,
    '<details><p class="version-name">$1</p></details><p class="wording">1 May 1999</p>',
  ),
  'the date at the foot': with_(
    /<p class="version-name">(.*?)<\/p>(.*)<\/main>/s,
    '$2<p class="version-name">$1</p></main>',
  ),
  'a word hidden by a class': with_('We keep', '<span class="skip">We keep</span>'),
  'a paragraph hidden by a class': with_('<p>We keep', '<p class="since">We keep'),
  'words hidden by an id': with_('<p>We keep', '<p id="_find">We keep'),
  'words struck out': with_('We keep', '<s>We keep</s>'),
  'words deleted': with_('We keep', '<del>We keep</del>'),
  'words inserted': inText('<ins>not</ins>'),
  'a picture in place of words': with_('We keep', '<img src="/x.png" alt="We keep">'),
  'an object': inText('<object data="/x.svg"></object>'),
  'a frame': with_(ARTICLE, `<iframe src="/x"></iframe>${ARTICLE}`),
  'a drawing': inText('<svg><text>We sell your name.</text></svg>'),
  'a name that only some hear': with_('<p>We', '<p aria-label="We sell your name.">We'),
  'another column on narrow screens': with_('data-th="B"', 'data-th="We sell"'),
  'a table called by other words': inText(
    '<div class="table" role="group" aria-label="We sell" tabindex="0"><table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">A</th></tr></thead></table></div>',
  ),
  'words in the box of a table': inText('<div class="table"><p>We sell your name.</p></div>'),
  'a text that runs backwards': with_('We keep', '<bdo dir="rtl">We keep</bdo>'),
  'two titles': with_('<main>', '<main><h1>Other</h1>'),
  'two articles': with_('<article id', '<article><p>We sell.</p></article><article id'),
  'two texts of the same id': with_(ARTICLE, `${ARTICLE}${ARTICLE}`),
  'a button within the text': inText('<button type="button">We sell</button>'),
  'a panel within the text': inText('<div class="tools"><p>We sell</p></div>'),
  'a dialogue over the text': with_('<main>', '<dialog open>We sell</dialog><main>'),
  'a link that is a program': with_('We keep', '<a href="javascript:x()">We keep</a>'),
  'words where an old address leads': inText('<span id="old">We sell.</span>'),
  'more depth than any page': inText('<div>'.repeat(300)),
};

/** A site with the forged page; `isListed` where the forger made the list of files anew. */
function forged(html: string, isListed: boolean): SiteFiles {
  const files = siteOf(sealedView()).set(PAGE, html);
  return isListed ? listed(files) : files;
}

describe('verify finds the page of a version with', () => {
  test.each(Object.entries(FORGED))(
    '%s, even where the list of files was made anew',
    async (_, html) => {
      const { findings } = await verified(forged(html, true));
      expect(findings.map(({ path }) => path)).toEqual([PAGE.replace('index.html', '')]);
    },
  );
});

describe('of any other change, the list of files tells:', () => {
  test.each([
    [
      'a band above the text',
      PAGE,
      (html: string) => html.replace('<main>', '<p>Withdrawn.</p><main>'),
    ],
    [
      'a note that looks like ours',
      PAGE,
      () => inText('<div class="note" role="note"><b>Note</b> x</div>'),
    ],
    ['another start page', 'index.html', () => '<h1>Other</h1>'],
    ['another list of policies', 'robots.txt', () => 'User-agent: *'],
  ])('%s', async (_, path, change) => {
    const files = siteOf(sealedView());
    files.set(path, change(files.get(path) ?? ''));
    const { findings } = await verified(files);
    expect(findings).toEqual([
      {
        path: path.replace('index.html', ''),
        what: 'This file is not the one that the build made.',
      },
    ]);
  });

  test('pages and scripts that were added, and files that are gone', async () => {
    const files = siteOf(sealedView());
    files.set('acme/new/index.html', '<h1>New</h1>').set('assets/x.js', '').delete('robots.txt');
    const { findings } = await verified(files);
    expect(findings).toEqual([
      { path: 'acme/new/', what: 'The build did not make this file.' },
      { path: 'assets/x.js', what: 'The build did not make this file.' },
      { path: 'robots.txt', what: 'The build made this file, and it is missing.' },
    ]);
  });

  test.each([
    ['without it, nobody can say anything of a page', null, 'There is no list of the files'],
    ['a damaged one is none', 'x\n', 'It is no list of files.'],
    [
      'one with a path twice is none',
      `${'0'.repeat(64)}  a\n`.repeat(2),
      'It is no list of files.',
    ],
  ])('%s', async (_, text, what) => {
    const files = siteOf(sealedView());
    if (text === null) files.delete('SHA256SUMS');
    else files.set('SHA256SUMS', text);
    const [finding] = (await verified(files)).findings;
    expect(finding).toEqual({ path: 'SHA256SUMS', what: expect.stringContaining(what) });
  });

  test('a printed PDF file is named, and no fault', async () => {
    const files = siteOf(sealedView()).set('acme/privacy/2016-10/acme.pdf', '%PDF-');
    const found = await verified(files);
    expect([found.findings, found.files.added]).toEqual([[], ['acme/privacy/2016-10/acme.pdf']]);
  });
});
