import type { Page } from 'playwright-core';
import { PHONE } from './browser.ts';
import { foldedIn } from './folded.ts';
import {
  type PublishedPolicy,
  type PublishedVersion,
  publishedPolicies,
} from './published-policies.ts';
import { at, type ServedSite } from './served-sites.ts';

const WIDE = { width: 1280, height: 720 };

/** What a page that shows a version says, and what it does, to somebody without JavaScript. */
export interface TextPage extends ReturnType<typeof wordsOfPage> {
  readonly of: ServedSite;
  readonly path: string;
  readonly policy: PublishedPolicy;
  /** The version that it shows; null at the policy’s own address where none is in force. */
  readonly version: PublishedVersion | null;
  readonly isPolicyAddress: boolean;
  /** Where the last link of a version’s contents leads; null where there is none, or at another address. */
  readonly lastContent: LastContent | null;
  /** Of each part that is folded on a phone, whether a click opened it. */
  readonly opened: readonly boolean[];
}

interface LastContent {
  readonly href: string | null;
  readonly address: string;
  readonly isInWindow: boolean;
}

/**
 * Visits the pages of all policies and versions of a site, each once, in a tab without JavaScript.
 */
export async function visitTextPages(page: Page, of: ServedSite): Promise<TextPage[]> {
  const visits: TextPage[] = [];
  for (const policy of await publishedPolicies(of)) {
    const inForce = policy.versions.find(({ version }) => version === policy.inForce) ?? null;
    for (const { path, version, isPolicyAddress } of [
      { path: policy.path, version: inForce, isPolicyAddress: true },
      ...policy.versions.map((each) => ({
        path: each.path,
        version: each,
        isPolicyAddress: false,
      })),
    ]) {
      await page.setViewportSize(WIDE);
      await page.goto(at(of, path));
      const words = await page.evaluate(wordsOfPage);
      const lastContent = isPolicyAddress ? null : await followContents(page);
      await page.setViewportSize(PHONE);
      const opened: boolean[] = [];
      for (const folded of await foldedIn(page)) {
        await folded.click();
        opened.push(await folded.evaluate((it) => it.parentElement?.hasAttribute('open') ?? false));
      }
      visits.push({
        ...words,
        ...{ of, path, policy, version, isPolicyAddress, lastContent, opened },
      });
    }
  }
  return visits;
}

async function followContents(page: Page): Promise<LastContent | null> {
  const last = page.locator('nav.contents a').last();
  if ((await last.count()) === 0) return null;
  const href = await last.getAttribute('href');
  await last.click();
  const isInWindow = await page.evaluate((id) => {
    const { top = -1, bottom = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  }, href?.slice(1) ?? '');
  return { href, address: page.url(), isInWindow };
}

/** Runs in the browser. */
function wordsOfPage() {
  const one = (selector: string) => document.querySelector<HTMLElement>(selector);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const status = one('main .status');
  const notice = one('.upcoming-notice');
  return {
    title: one('h1')?.innerText ?? '',
    main: one('main')?.innerText ?? '',
    article: one('article')?.innerText ?? '',
    pictures: all('article img').map((it) => it.getAttribute('alt')),
    head: one('header.title')?.innerText ?? '',
    status: status?.innerText ?? '',
    isStatusInView: status !== null && status.getBoundingClientRect().bottom < innerHeight,
    bands: all('.band').map((band) => ({
      text: band.innerText,
      links: [...band.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    })),
    notice: notice && {
      text: notice.innerText,
      link: notice.querySelector('a')?.getAttribute('href'),
    },
    contents: all('nav.contents a').length,
    headings: all('article :is(h2, h3, h4, h5, h6)').map((heading) => [
      `#${heading.id}`,
      heading.querySelector('a')?.getAttribute('href'),
    ]),
    relations: Object.fromEntries(
      all('link[rel$=-version], link[rel=version-history]').map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ]),
    ),
    digest: one('.colophon .digest')?.textContent,
    citation: one('#_citation')?.textContent,
  };
}
