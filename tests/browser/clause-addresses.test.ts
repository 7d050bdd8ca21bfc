import { describe, expect, test } from 'vitest';
import { DESKTOP, useBrowser } from './browser.ts';
import {
  clauseIds,
  type PublishedPolicy,
  type PublishedText,
  type PublishedVersion,
  publishedPolicies,
  publishedText,
} from './published-policies.ts';
import { at, BOTH_SITES, type ServedSite, site } from './served-sites.ts';

const openPage = useBrowser();

/**
 * A clause id that a version gave up, on the page of a policy whose current text is that version’s or
 * later.
 */
interface FormerId {
  readonly policy: PublishedPolicy;
  readonly id: string;
  /** Null where the clause was removed. */
  readonly successor: string | null;
  /** The address of the version that had it last. */
  readonly last: string;
}

interface DatedText extends PublishedText {
  readonly path: string;
  readonly ids: readonly string[];
}

test('a moved clause’s old address leads to the clause that took its place', async () => {
  const of = site('sample');
  const page = await openPage({ viewport: DESKTOP });
  const moved = (await formerIds(of)).filter(({ successor }) => successor !== null);
  expect(moved.length).toBeGreaterThan(0);
  for (const { policy, id, successor } of moved) {
    await page.goto(at(of, `${policy.path}#${successor}`));
    const wanted = await page.evaluate(() => scrollY);
    await page.goto('about:blank');
    await page.goto(at(of, `${policy.path}#${id}`));
    expect(Math.abs((await page.evaluate(() => scrollY)) - wanted), id).toBeLessThan(60);
    const heading = page.locator(`[id="${successor}"]`);
    expect(await heading.evaluate(isInWindow), id).toBe(true);
  }
});

test('a removed clause’s address leads to the line that says when it went and where it last stood', async () => {
  const of = site('sampleMuchLater');
  const page = await openPage({ viewport: DESKTOP });
  const removed = (await formerIds(of)).filter(({ successor }) => successor === null);
  expect(removed.length).toBeGreaterThan(0);
  for (const { policy, id, last } of removed) {
    await page.goto(at(of, `${policy.path}#${id}`));
    const line = page.locator(`[id="${id}"]`);
    expect(await line.evaluate(isInWindow), id).toBe(true);
    expect(await line.innerText()).toMatch(/ was removed (?:on|in) .*\d{4}\./);
    expect(await line.locator('a').getAttribute('href')).toBe(`${last}#${id}`);
  }
});

describe.each(BOTH_SITES)('on the %s site', (name) => {
  test('every clause id of every version, even of one to come, is answered at the policy’s address', async () => {
    const of = site(name);
    const page = await openPage();
    let tried = 0;
    for (const policy of await publishedPolicies(of)) {
      await page.goto(at(of, policy.path));
      const answered = await page.evaluate(() =>
        [...document.querySelectorAll('main [id]')].map(({ id }) => id),
      );
      for (const { path, ids } of await textsOf(of, policy.versions)) {
        expect(
          ids.filter((id) => !answered.includes(id)),
          path,
        ).toEqual([]);
        tried += ids.length;
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
});

/** The texts up to the one that stands at the policy’s own address, oldest first. */
function textsThatApplied(of: ServedSite, policy: PublishedPolicy): Promise<DatedText[]> {
  const last = policy.versions.findIndex(({ version }) => version === policy.inForce);
  return textsOf(of, policy.versions.slice(0, last + 1));
}

function textsOf(of: ServedSite, versions: readonly PublishedVersion[]): Promise<DatedText[]> {
  return Promise.all(
    versions.map(async (version) => {
      const text = await publishedText(of, version);
      return { ...text, path: version.path, ids: clauseIds(text) };
    }),
  );
}

/** Every id that some text had and the one in force has no more. */
async function formerIds(of: ServedSite): Promise<FormerId[]> {
  const found: FormerId[] = [];
  for (const policy of await publishedPolicies(of)) {
    const texts = await textsThatApplied(of, policy);
    const alive = new Set(texts.at(-1)?.ids);
    for (const id of new Set(texts.flatMap(({ ids }) => ids))) {
      if (alive.has(id)) continue;
      const lastIndex = texts.findLastIndex(({ ids }) => ids.includes(id));
      const last = texts[lastIndex] as DatedText;
      found.push({
        policy,
        id,
        successor: follow(id, texts.slice(lastIndex + 1)),
        last: last.path,
      });
    }
  }
  return found;
}

/** Follows a clause through later texts by what each says of its moves. */
function follow(id: string, later: readonly DatedText[]): string | null {
  let place: string | null = id;
  for (const { ids, moved } of later) {
    if (place === null) return null;
    if (!ids.includes(place)) place = moved[place] ?? null;
  }
  return place;
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
