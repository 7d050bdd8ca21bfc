import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { type PublishedPolicy, publishedPolicies } from './published-policies.ts';
import { at, BOTH_SITES, type SiteName, site } from './served-sites.ts';

const openPage = useBrowser();

/** How far from the top of the window the first word of a policy may stand, in px, by the window’s size. */
const SIZES = [
  { width: 360, height: 740, limit: 420 },
  { width: 768, height: 1024, limit: 420 },
  { width: 1280, height: 900, limit: 360 },
  { width: 1920, height: 1080, limit: 360 },
];

/**
 * The policies of a site that differ in more than their organisation’s name. That of imported content has
 * four texts of many organisations each, and each of these texts in one version or in several.
 */
async function differingPolicies(name: SiteName): Promise<PublishedPolicy[]> {
  const policies = await publishedPolicies(site(name));
  const kindOf = ({ title, versions }: PublishedPolicy) => `${title} ${versions.length}`;
  return name === 'imported'
    ? [...new Map(policies.map((policy) => [kindOf(policy), policy])).values()]
    : policies;
}

describe.each([...BOTH_SITES, 'imported'] as const)('on the %s site', (name) => {
  test('the first word of every version stands on the first screen, also while consent is asked for', async () => {
    const of = site(name);
    const page = await openPage({ isFirstVisit: true });
    const policies = await differingPolicies(name);
    expect(policies.length).toBeGreaterThan(2);
    for (const { path, versions } of policies)
      for (const address of [path, ...versions.map((version) => version.path)]) {
        await page.goto(at(of, address));
        for (const { limit, ...size } of SIZES) {
          await page.setViewportSize(size);
          const top = await page.locator('article').evaluate(topOfFirstWord);
          expect(top, `${address}, ${size.width} px wide`).toBeLessThanOrEqual(limit);
        }
      }
  });

  test('what is known about a text is in view beside it, and folded to one line above it on small screens', async () => {
    const of = site(name);
    const page = await openPage({ javaScriptEnabled: false });
    const [policy] = await publishedPolicies(of);
    await page.goto(at(of, policy?.path ?? ''));
    const about = page.getByRole('heading', { name: 'Wording and source' });
    const folded = page.locator('.beside summary').filter({ visible: true });
    for (const { limit: _, ...size } of SIZES) {
      await page.setViewportSize(size);
      const isBeside = size.width >= 1056;
      expect(await about.isVisible(), `${size.width} px wide`).toBe(isBeside);
      expect(await page.locator('nav.contents a').first().isVisible()).toBe(isBeside);
      // The summary of what changed has a fold of its own.
      const lines = await folded.evaluateAll((all) => all.map((it) => it.textContent?.trim()));
      expect(lines.slice(0, 2)).toEqual(
        isBeside
          ? lines.filter((line) => line?.startsWith('What'))
          : ['Contents', 'About this text'],
      );
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByText('About this text').click();
    expect(await about.isVisible()).toBe(true);
  });
});

/** Runs in the browser. */
function topOfFirstWord(article: Element): number {
  const text = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (text.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text.currentNode);
    const [box] = range.getClientRects();
    if (box && text.currentNode.textContent?.trim()) return box.top + scrollY;
  }
  throw new Error('The article has no word in view.');
}
