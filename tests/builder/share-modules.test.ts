import { expect, test } from 'vitest';
import { CODE } from '../../src/builder/folders.ts';
import { shareModules } from '../../src/builder/share-modules.ts';
import { forgetSite, site } from '../../src/site/load-site.ts';

type Hooks = Record<'resolveId' | 'load', (this: unknown, ...given: string[]) => Promise<unknown>>;

/** What a page gets that imports a file of ours; Vite finds `id`. */
async function resolved(command: 'build' | 'dev', source: string, id: string) {
  const plugin = shareModules(command) as unknown as Hooks;
  const answer = await plugin.resolveId.call({ resolve: async () => ({ id }) }, source, 'a.astro');
  return { plugin, answer };
}

test('a page in development has the very functions that the server runs on', async () => {
  const file = `${CODE}site/load-site.ts`;
  const { plugin, answer } = await resolved('dev', '../site/load-site.ts', file);
  const code = await plugin.load.call({}, String(answer));
  const page = await import(`data:text/javascript,${encodeURIComponent(String(code))}`);
  expect(page.site).toBe(site);
  expect(page.forgetSite).toBe(forgetSite);
});

test('a built page imports the file from where it lies', async () => {
  const { answer } = await resolved('build', './load-site.ts', `${CODE}site/load-site.ts`);
  expect(answer).toEqual({
    id: expect.stringMatching(/^file:.*load-site\.ts$/),
    external: 'absolute',
  });
});

test.each(['./menu.client.ts', 'astro', './page.astro', './list.css'])(
  '%s stays with the bundler',
  async (source) => {
    const { answer } = await resolved('dev', source, `${CODE}site/load-site.ts`);
    expect(answer).toBeNull();
  },
);

test('so does what lies elsewhere', async () => {
  const { answer } = await resolved('dev', '../x.ts', '/elsewhere/x.ts');
  expect(answer).toBeNull();
});
