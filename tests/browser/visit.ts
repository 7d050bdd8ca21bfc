import type { Page, ViewportSize } from 'playwright-core';
import { cutOffAt } from './cut-off.ts';
import { settled } from './page-types.ts';
import { at, type ServedSite } from './served-sites.ts';

/** What a page did while it was visited, and what was found on it at the end. */
export interface Visit<Found> {
  readonly found: Found;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Violations of the content security policy, and everything else the browser complained of. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  /** What is cut off of it at each of the sizes. */
  readonly cutOff: readonly string[];
}

/**
 * Visits pages one after another in the same tab, to the end of their loading and scrolled to the end.
 * @param look runs in the browser, on each page
 * @param sizes windows in which each page is measured, the first of which it is loaded in
 */
export async function visitAll<Found>(
  page: Page,
  of: ServedSite,
  paths: readonly string[],
  look: () => Found,
  sizes: readonly ViewportSize[] = [],
): Promise<Visit<Found>[]> {
  let complaints: string[] = [];
  let requests: string[] = [];
  await page.exposeFunction('reportViolation', (words: string) => complaints.push(words));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { reportViolation(words: string): void }).reportViolation(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    // What the next visit cuts short was no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`${request.url()} failed`);
  });
  page.on('request', (request) => requests.push(request.url()));

  const visits: Visit<Found>[] = [];
  for (const path of paths) {
    [complaints, requests] = [[], []];
    if (sizes[0]) await page.setViewportSize(sizes[0]);
    const response = await page.goto(at(of, path));
    await page.evaluate(async () => {
      scrollTo(0, document.documentElement.scrollHeight);
      for (const image of document.images) await image.decode().catch(() => undefined);
    });
    const found = (await page.evaluate(look)) as Found;
    if (sizes.length > 0) await settled(page, path);
    visits.push({
      path,
      found,
      status: response?.status() ?? 0,
      headers: response?.headers() ?? {},
      complaints,
      requests,
      cutOff: await cutOffAt(page, sizes),
    });
  }
  return visits;
}
