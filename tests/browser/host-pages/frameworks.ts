import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundleApp } from './bundle-app.ts';
import { allowed, asksFirst, button, grants, isTold, ready } from './claims.ts';
import type { HostPage, Visit } from './host-page.ts';
import { script } from './host-server.ts';

const WRAPPERS = join(import.meta.dirname, '../../../examples/wrappers');

/** A page that is nothing but an application. */
const app = (source: string) => ({
  html: '<div id="root"></div><script src="/app.js" defer></script>',
  files: { 'www.shop.test/app.js': script(() => bundleApp(source)) },
});

const FILM = '<iframe src="http://services.test/video.html" title="A film"></iframe>';

/** What is counted on a page: films, and placeholders for them. */
const films = (page: Page) => page.locator('iframe[title="A film"]').count();
const placeholders = (page: Page) => page.getByText('Held back until').count();

/** Gated before consent; open after; alone after other routes; gone without a reload when withdrawn. */
async function followsRoutes(visit: Visit): Promise<void> {
  const { page, asked } = visit;
  const route = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForTimeout(60);
  };
  await asksFirst(visit);
  assert.deepEqual([await films(page), await placeholders(page)], [0, 1]);
  await route('Other');
  assert.deepEqual([await films(page), await placeholders(page)], [0, 0]);
  await route('Film');
  assert.deepEqual([await films(page), await placeholders(page)], [0, 1]);
  await grants(visit, ['video']);
  assert.deepEqual([await films(page), await placeholders(page)], [1, 0]);
  await route('Other');
  assert.equal(await films(page), 0);
  await route('Film');
  assert.deepEqual([await films(page), await placeholders(page)], [1, 0]);
  await asked();
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.evaluate(() => void window.clausebook.set([]));
  assert.deepEqual(await asked(), []);
  assert.deepEqual([await films(page), await placeholders(page)], [0, 1]);
  assert.equal(await page.evaluate(() => 'isSame' in window), true);
}

/** What loads at once is not said to be held back, and the integrator is told. */
async function shouts(visit: Visit): Promise<void> {
  const { page } = visit;
  await ready(page);
  await page.getByRole('heading', { name: 'Film' }).waitFor();
  await page.waitForTimeout(100);
  assert.equal(await placeholders(page), 0);
  await isTold(visit, 'loaded before consent');
}

const REACT = `import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
const film = h('iframe', { src: 'http://services.test/video.html', title: 'A film' });
function App() {
  const [isFilm, setFilm] = useState(true);
  return h('main', null, h('h1', null, 'Film'),
    h('button', { onClick: () => setFilm(true) }, 'Film'),
    h('button', { onClick: () => setFilm(false) }, 'Other'),
    isFilm ? GATE : h('p', null, 'Other'));
}
createRoot(document.querySelector('#root')).render(h(App));`;

const VUE = `import { createApp, h, ref } from 'vue';
const film = () => h('iframe', { src: 'http://services.test/video.html', title: 'A film' });
createApp({ setup() {
  const isFilm = ref(true);
  return () => h('main', [h('h1', 'Film'),
    h('button', { onClick: () => { isFilm.value = true } }, 'Film'),
    h('button', { onClick: () => { isFilm.value = false } }, 'Other'),
    isFilm.value ? GATE : h('p', 'Other')]);
} }).mount('#root');`;

const SVELTE = `<script>
  import ConsentGate from '${WRAPPERS}/ConsentGate.svelte';
  let isFilm = $state(true);
</script>
<main><h1>Film</h1>
<button onclick={() => (isFilm = true)}>Film</button><button onclick={() => (isFilm = false)}>Other</button>
{#if isFilm}<ConsentGate service="video" title="A film."><iframe src="http://services.test/video.html" title="A film"></iframe></ConsentGate>{:else}<p>Other</p>{/if}</main>`;

export const FRAMEWORKS: readonly HostPage[] = [
  {
    id: 'react-wrapper',
    ...app(
      `import { ConsentGate } from '${WRAPPERS}/react.js';\n${REACT.replace('GATE', "h(ConsentGate, { service: 'video', title: 'A film.' }, film)")}`,
    ),
    check: followsRoutes,
  },
  {
    id: 'react-template',
    ...app(
      REACT.replace(
        'GATE',
        `h('template', { 'data-consent': 'video', dangerouslySetInnerHTML: { __html: '${FILM}' } })`,
      ),
    ),
    check: followsRoutes,
  },
  {
    id: 'react-live',
    ...app(REACT.replace('GATE', "h('template', { 'data-consent': 'video' }, film)")),
    check: shouts,
  },
  {
    id: 'react-document',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">EMBED<script src="/app.js" defer></script></head><body><main><h1>Film</h1></main></body></html>`,
    files: {
      'www.shop.test/app.js': script(() =>
        bundleApp(`import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
hydrateRoot(document, h('html', { lang: 'en' }, h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Shop'), h('link', { rel: 'icon', href: 'data:,' })), h('body', null, h('main', null, h('h1', null, 'Film')))), { onRecoverableError() {} });`),
      ),
    },
    async check(visit) {
      await asksFirst(visit);
      await visit.page.waitForTimeout(200);
      await asksFirst(visit);
      await button(visit.page, 'Deny All').click();
      assert.equal(await button(visit.page, 'Deny All').count(), 0);
    },
  },
  {
    id: 'vue-wrapper',
    ...app(
      `import { ConsentGate } from '${WRAPPERS}/vue.js';\n${VUE.replace('GATE', "h(ConsentGate, { service: 'video', title: 'A film.' }, { default: film })")}`,
    ),
    check: followsRoutes,
  },
  {
    id: 'vue-live',
    ...app(VUE.replace('GATE', "h('template', { 'data-consent': 'video' }, [film()])")),
    check: shouts,
  },
  {
    id: 'svelte-wrapper',
    html: '<div id="root"></div><script src="/app.js" defer></script>',
    files: {
      'www.shop.test/app.js': script(() =>
        bundleApp(
          "import { mount } from 'svelte';\nimport App from 'App.svelte';\nmount(App, { target: document.querySelector('#root') });",
          SVELTE,
        ),
      ),
    },
    check: followsRoutes,
  },
  {
    id: 'preact-template',
    ...app(`import { h, render } from 'preact';
import { useState } from 'preact/hooks';
function App() {
  const [isFilm, setFilm] = useState(true);
  return h('main', null, h('h1', null, 'Film'),
    h('button', { onClick: () => setFilm(true) }, 'Film'),
    h('button', { onClick: () => setFilm(false) }, 'Other'),
    isFilm ? h('template', { 'data-consent': 'video' }, h('iframe', { src: 'http://services.test/video.html', title: 'A film' })) : h('p', null, 'Other'));
}
render(h(App), document.querySelector('#root'));`),
    check: followsRoutes,
  },
  {
    id: 'gate-element',
    html: `<main><clausebook-gate service="video" title="A film."><template>${FILM}</template></clausebook-gate></main>`,
    async check(visit) {
      await asksFirst(visit);
      assert.equal(await placeholders(visit.page), 1);
      await button(visit.page, 'Load once').click();
      assert.deepEqual([await films(visit.page), await visit.asked()], [1, ['video']]);
      await button(visit.page, 'Deny All').click();
      assert.deepEqual([await films(visit.page), await placeholders(visit.page)], [0, 1]);
      await button(visit.page, 'Always allow').click();
      assert.deepEqual([await films(visit.page), await allowed(visit.page)], [1, 'video']);
    },
  },
];
