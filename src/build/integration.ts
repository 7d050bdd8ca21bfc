import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDirectory, site, siteView } from '../site/load-site.ts';
import { policyFiles, siteFiles } from '../site/published-files.ts';
import { policiesOf } from '../site/view.ts';
import { brandStyles } from './brand-styles.ts';
import { serveContent } from './dev-server.ts';
import type { KeptFolders } from './kept-folders.ts';
import { ownCopies } from './own-copies.ts';
import { folderOf } from './policy-key.ts';
import { countPages } from './progress.ts';
import { printProblems, stopOnErrors, stopOnWrongKey } from './report.ts';
import { writeSearchIndex } from './search-index.ts';
import { shareSite } from './share-site.ts';
import { signed } from './sign-checkpoint.ts';
import { withoutKept } from './without-kept.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes Astro build Clausebook’s content: checks it before anything is written, sets address and base
 * from site.yaml, and adds every file that is no page.
 * @param kept the folders that are taken over from the last build and not made again
 */
export function clausebook(kept?: KeptFolders): AstroIntegration {
  let assets = '';
  return {
    name: 'clausebook',
    hooks: {
      'astro:config:setup'(options) {
        const { command } = options;
        if (command === 'dev') process.env['CLAUSEBOOK_DRAFTS'] = '1';
        const loaded = site();
        printProblems(loaded.problems);
        if (command === 'build') stopOnErrors(loaded);
        if (command === 'build') stopOnWrongKey(loaded);
        const { origin, pathname } = new URL(loaded.home ?? 'http://localhost/');
        options.updateConfig({
          site: origin,
          base: pathname,
          vite: {
            plugins: [brandStyles(), ...(command === 'build' ? [shareSite(), ownCopies()] : [])],
          },
        });
      },
      'astro:config:done'({ config }) {
        assets = fileURLToPath(new URL(`${config.build.assets}/`, config.outDir));
      },
      'astro:server:setup'({ server }) {
        serveContent(server, contentDirectory());
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((renderer) =>
          countPages(kept ? withoutKept(renderer, kept, assets) : renderer),
        );
      },
      async 'astro:build:done'({ dir }) {
        const { view, media } = siteView();
        const directory = fileURLToPath(dir);
        for (const policy of policiesOf(view)) {
          if (kept?.has(folderOf(policy))) continue;
          writeFiles(directory, view, policyFiles(view, media, policy));
        }
        // A policy may have had an address below another one’s.
        const files = signed(siteFiles(view, media), view);
        writeFiles(directory, view, files, (path) => !kept?.has(path));
        await writeSearchIndex(directory, view, kept);
      },
    },
  };
}
