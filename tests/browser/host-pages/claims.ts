import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Visit } from './host-page.ts';

// What must hold on every page, whatever it is made with.

/** A tag, a video and a pixel behind templates, and a way back to the choice. */
export const GATED = `<main><h1>Shop</h1><p>Some text.</p>
<template data-consent="ads"><script src="http://services.test/tag.js"></script></template>
<template data-consent="stats"><img loading="lazy" src="http://services.test/pixel.svg" alt=""></template>
<template data-consent="video" data-consent-title="A film."><iframe src="http://services.test/video.html" title="A film"></iframe></template>
<button type="button" id="preferences" onclick="clausebook.open()">Cookie preferences</button></main>`;

const EVERYTHING = ['pixel', 'tag', 'video'];

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until the embed has run and applied what is recorded. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'clausebook' in window);
  await page.evaluate(async () => void (await window.clausebook.ready));
}

/** Waits until the console has told of a mistake: its sentence is loaded, too. */
export async function isTold({ page, complaints }: Visit, words: string): Promise<void> {
  for (let round = 0; !complaints.some((text) => text.includes(words)); round += 1) {
    assert.ok(round < 80, `Not told: “${words}”.`);
    await page.waitForTimeout(100);
  }
}

/** Asks first, with every button where it can be clicked, and runs nothing. */
export async function asksFirst({ page, asked }: Visit): Promise<void> {
  await ready(page);
  for (const name of ['Accept All', 'Deny All', 'Choose', 'Close'])
    await button(page, name).click({ trial: true });
  assert.deepEqual(await asked(), []);
}

/** Whoever denies has nothing run, now and later, and is asked no more. */
export async function deniesForGood(visit: Visit): Promise<void> {
  const { page, asked } = visit;
  await button(page, 'Deny All').click();
  assert.deepEqual(await asked(), []);
  await page.reload();
  await ready(page);
  assert.equal(await button(page, 'Deny All').count(), 0);
  assert.deepEqual(await asked(), []);
}

/** Whoever accepts has it all run at once, and again on the next visit. */
export async function grants(visit: Visit, all: readonly string[] = EVERYTHING): Promise<void> {
  const { page, asked } = visit;
  await ready(page);
  await page.evaluate(() => window.clausebook.set(['ads', 'video', 'stats']));
  const seen: string[] = [];
  // A busy machine may take its time.
  for (let round = 0; round < 20 && !all.every((it) => seen.includes(it)); round += 1)
    seen.push(...(await asked()));
  assert.deepEqual([...new Set(seen)].sort(), all);
}

/** What is withdrawn is gone from the page, and not asked for again. */
export async function withdraws(visit: Visit): Promise<void> {
  const { page, asked } = visit;
  await page.evaluate(() => void window.clausebook.set([])).catch(() => undefined);
  // Where a script ran, until the page is a new one.
  await page.waitForFunction(() => !('tagRan' in window));
  await page.waitForLoadState();
  await ready(page);
  assert.deepEqual(await asked(), []);
  assert.equal(await page.locator('iframe[src*="video.html"]').count(), 0);
  assert.equal(await page.evaluate(() => 'tagRan' in window), false);
  assert.equal(await allowed(page), '');
}

/** The services that may run, joined. */
export const allowed = (page: Page) =>
  page.evaluate(() =>
    ['ads', 'video', 'stats'].filter((id) => window.clausebook.allows(id)).join(),
  );

/** All of it, one after another. */
export async function holds(visit: Visit): Promise<void> {
  await asksFirst(visit);
  await deniesForGood(visit);
  await grants(visit);
  await withdraws(visit);
}

/** How far the page’s content was moved after it was first shown: Chromium’s cumulative layout shift. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 150);
      }),
  );
}
