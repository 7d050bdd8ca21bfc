import { expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { localPage } from '../../src/ledger/local-page.ts';
import { elementsIn } from '../../src/ledger/page-element.ts';

const OWN = 'https://a.example/base/acme/privacy/2020/';

/** The links of a page, within its text and outside, as they were before a browser saved it. */
function links(html: string, address: string | null = OWN, site = 'https://a.example/base/') {
  const at = address === null ? '' : ` data-address="${address}"`;
  const page = parsePage(
    `<html><body><a href="${site}x">x</a><article${at}>${html}</article></body></html>`,
  );
  if (!page) throw new Error('It is no page.');
  return [...elementsIn(localPage(page, site))].flatMap(({ element }) =>
    ['href', 'src', 'title'].flatMap((key) => element.attributes.get(key) ?? []),
  );
}

const link = (href: string) => `<p>So <b><a href="${href}">a</a></b>.</p>`;
const [, ...OUTSIDE] = ['', 'https://a.example/base/x'];

test.each([
  ['a place of the page itself', `${OWN}#a`, '#a'],
  ['a place of the page of its policy', 'https://a.example/base/acme/privacy/#a', '#a'],
  ['a place of the page of its organisation', 'https://a.example/base/acme/#a', '#a'],
  ['a place of another page', 'https://a.example/base/acme/terms/#a', '/base/acme/terms/#a'],
  ['another page', `${OWN}it/`, '/base/acme/privacy/2020/it/'],
  ['the page itself', OWN, '/base/acme/privacy/2020/'],
  ['the first page', 'https://a.example/base/', '/base/'],
  ['a page beside the site', 'https://a.example/other/', 'https://a.example/other/'],
  ['another site', 'https://b.example/#a', 'https://b.example/#a'],
  ['a place, as it was written', '#a', '#a'],
])('a link to %s', (_, saved, written) => {
  expect(links(link(saved))).toEqual([...OUTSIDE, written]);
});

test('pictures lie where they did, and other attributes stay', () => {
  expect(links(`<img src="${OWN}a.png" title="${OWN}#a">`)).toEqual([
    ...OUTSIDE,
    '/base/acme/privacy/2020/a.png',
    `${OWN}#a`,
  ]);
});

test.each([
  ['no address', null],
  ['an address that is none', 'x'],
  ['an address beside the site', 'https://a.example/other/'],
])('of a text with %s, links to places lead to their pages', (_, address) => {
  expect(links(link('https://a.example/base/acme/#a'), address)).toEqual([
    ...OUTSIDE,
    '/base/acme/#a',
  ]);
});

test('the words of the page and its elements stay', () => {
  const page = parsePage('<p>x <b>y</b></p><article data-address="x">z</article>');
  if (!page) throw new Error('It is no page.');
  expect(localPage(page, 'https://a.example/')).toEqual(page);
});
