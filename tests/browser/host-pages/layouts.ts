import assert from 'node:assert/strict';
import {
  asksFirst,
  button,
  GATED,
  grants,
  holds,
  layoutShift,
  ready,
  withdraws,
} from './claims.ts';
import type { HostPage, Visit } from './host-page.ts';

const styled = (css: string, body = GATED) => `<style>${css}</style>${body}`;

const LAYOUT = '<header>Head</header><main>Text</main><footer>Foot</footer>';

/** Nothing of the page stands elsewhere than it would without a banner. */
async function keepsLayout(visit: Visit): Promise<void> {
  const { page } = visit;
  const places = () =>
    page.evaluate(() =>
      ['header', 'main', 'footer'].map((name) => {
        const { x, y, width, height } = (
          document.querySelector(name) as Element
        ).getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      }),
    );
  await asksFirst(visit);
  const withBanner = await places();
  assert.equal(await layoutShift(page), 0);
  await button(page, 'Deny All').click();
  assert.deepEqual(withBanner, await places());
}

async function hasReadableType({ page }: Visit): Promise<void> {
  const sizes = await button(page, 'Deny All').evaluate((it) => [
    getComputedStyle(it).fontSize,
    getComputedStyle(it.closest('section') as Element).fontSize,
  ]);
  assert.deepEqual(sizes, ['16px', '16px']);
}

export const LAYOUTS: readonly HostPage[] = [
  {
    id: 'plain',
    html: GATED,
    check: holds,
  },
  {
    id: 'grid',
    html: styled(
      'body{display:grid;grid-template-rows:auto 1fr auto;min-height:100vh;margin:0;gap:20px}body>div{display:none}',
      LAYOUT,
    ),
    not: 'firefox',
    check: keepsLayout,
  },
  {
    id: 'columns',
    html: styled(
      'body{display:grid;grid-template-columns:1fr 2fr 1fr}body>*+*{margin-top:40px}div{padding:30px;border:9px solid red}',
      LAYOUT,
    ),
    not: 'firefox',
    check: keepsLayout,
  },
  {
    id: 'flex',
    html: styled(
      'html,body{height:100%;margin:0}body{display:flex;flex-direction:column;justify-content:space-between;gap:3em}',
      LAYOUT,
    ),
    not: 'firefox',
    check: keepsLayout,
  },
  {
    id: 'small-type',
    html: styled('html{font-size:62.5%}body{font-size:1.6rem}'),
    async check(visit) {
      await asksFirst(visit);
      await hasReadableType(visit);
      await hasReadableTool(visit);
    },
  },
  {
    id: 'own-room',
    html: styled('html{padding-bottom:80px;scroll-padding-bottom:60px}'),
    async check(visit) {
      await asksFirst(visit);
      await button(visit.page, 'Deny All').click();
      const own = await visit.page.evaluate(() => {
        const { paddingBottom, scrollPaddingBottom } = getComputedStyle(document.documentElement);
        return [paddingBottom, scrollPaddingBottom];
      });
      assert.deepEqual(own, ['80px', '60px']);
    },
  },
  {
    id: 'bars',
    html: `<link rel="stylesheet" href="/bootstrap.css"><nav class="navbar fixed-bottom bg-body-tertiary" style="height:90px;z-index:2147483647">Tabs</nav><div style="position:fixed;inset:auto 0 0 auto;width:300px;height:400px;z-index:2147483647;background:#ddd">Chat</div>${GATED}`,
    check: holds,
  },
  {
    id: 'transform',
    html: styled('body{transform:translateZ(0);min-height:3000px}'),
    check: holds,
  },
  {
    id: 'dialog',
    html: `${GATED}<dialog id="age"><p>Are you of age?</p><button id="yes">Yes</button></dialog><script>age.showModal();yes.onclick=()=>age.close()</script>`,
    async check(visit) {
      const { page } = visit;
      await asksFirst(visit);
      await page.locator('#yes').click();
      await asksFirst(visit);
      await page.evaluate(() => (document.querySelector('#age') as HTMLDialogElement).showModal());
      await button(page, 'Deny All').click();
      assert.equal(await button(page, 'Deny All').count(), 0);
      await page.locator('#yes').click();
    },
  },
  {
    id: 'zoom',
    html: GATED,
    viewport: { width: 320, height: 256 },
    async check(visit) {
      const { page } = visit;
      await ready(page);
      for (const name of ['Accept All', 'Deny All', 'Choose', 'Close']) {
        const box = await button(page, name).boundingBox();
        assert.ok(box && box.y >= 0 && box.y + box.height <= 256, name);
      }
      await asksFirst(visit);
    },
  },
  {
    id: 'print',
    html: GATED,
    not: 'firefox',
    async check(visit) {
      await asksFirst(visit);
      await visit.page.emulateMedia({ media: 'print' });
      assert.equal(await button(visit.page, 'Deny All').isVisible(), false);
      assert.equal(await visit.page.getByText('Held back until').isVisible(), false);
    },
  },
  {
    id: 'right-to-left',
    html: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>متجر</title>EMBED</head><body>${GATED}</body></html>`,
    async check(visit) {
      await asksFirst(visit);
      const [cross, accept] = await Promise.all(
        ['Close', 'Accept All'].map((name) => button(visit.page, name).boundingBox()),
      );
      assert.ok((cross?.x ?? 0) > (accept?.x ?? 0));
      await grants(visit);
      await withdraws(visit);
    },
  },
];

/** The tool has that size, too. */
async function hasReadableTool(visit: Visit): Promise<void> {
  await button(visit.page, 'Choose').click();
  const size = await visit.page
    .getByRole('form')
    .evaluate((form) => getComputedStyle(form).fontSize);
  assert.equal(size, '16px');
}
