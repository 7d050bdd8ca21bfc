import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isNotice } from '../policy/policy-id.ts';
import { siteFiles } from '../site/files/published-files.ts';
import { contentDirectory, site, siteView } from '../site/load-site.ts';
import { policiesOf } from '../site/view/view.ts';
import { brandStyles } from './brand-styles.ts';
import { serveContent } from './dev-server.ts';
import { editorSite } from './editor-site.ts';
import type { KeptFolders } from './kept-folders.ts';
import { languageRoutes, noticeRoutes } from './language-routes.ts';
import { ownCopies } from './own-copies.ts';
import { countPages } from './progress.ts';
import { printProblems } from './report.ts';
import { scriptWords } from './script-words.ts';
import { writeSearchIndex } from './search-index.ts';
import { shareModules } from './share-modules.ts';
import { withIntegrity } from './with-integrity.ts';
import { withoutKept } from './without-kept.ts';
import { writeFiles } from './write-files.ts';
import { writePolicies } from './write-policies.ts';

/** The names of scripts are short: every page has one, and Astro’s take more room than their digest. */
const SHORT_NAMES = {
  entryFileNames: 'assets/[hash].js',
  chunkFileNames: 'assets/[hash].js',
};

/**
 * Makes Astro build Clausebook’s content: checks it before anything is written, sets address and base
 * from site.yaml, and adds every file that is no page.
 * @param kept the folders that are taken over from the last build and not made again
 */
export function clausebook(kept?: KeptFolders): AstroIntegration {
  let assets = '';
  let [home, folder] = [new URL('http://localhost/'), ''];
  return {
    name: 'clausebook',
    hooks: {
      'astro:config:setup'(options) {
        const { command } = options;
        if (command === 'dev') process.env['CLAUSEBOOK_DRAFTS'] = '1';
        const loaded = site();
        const languages = loaded.view?.library.site.languages ?? [];
        const hasNotices = loaded.view ? policiesOf(loaded.view).some(isNotice) : false;
        for (const route of languages.flatMap(languageRoutes)) options.injectRoute(route);
        // The first notice may be written while a server runs.
        if (hasNotices || command !== 'build')
          for (const route of noticeRoutes(languages)) options.injectRoute(route);
        // A build has told the problems before it began.
        if (command !== 'build') printProblems(loaded.problems);
        const { origin, pathname } = new URL(loaded.home ?? 'http://localhost/');
        options.updateConfig({
          site: origin,
          base: pathname,
          vite: {
            plugins: [
              brandStyles(),
              scriptWords(),
              ...(command === 'build' || command === 'dev' ? [shareModules(command)] : []),
              ...(command === 'build' ? [ownCopies()] : []),
            ],
            environments: {
              client: { build: { rolldownOptions: { output: SHORT_NAMES } } },
              // What makes the pages lies with them, where the packages of Astro need not be in reach.
              ...(command === 'build' && { prerender: { resolve: { noExternal: true } } }),
            },
          },
        });
      },
      'astro:config:done'({ config }) {
        home = new URL(config.base.replace(/\/*$/, '/'), config.site);
        folder = fileURLToPath(config.outDir);
        assets = fileURLToPath(new URL(`${config.build.assets}/`, config.outDir));
      },
      'astro:server:setup'({ server }) {
        serveContent(server, contentDirectory());
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((renderer) => {
          const checked = withIntegrity(renderer, assets);
          const counted = countPages(kept ? withoutKept(checked, kept, assets) : checked);
          return writePolicies(counted, { home, folder, kept });
        });
      },
      async 'astro:build:done'({ dir }) {
        const { view, media } = siteView();
        const directory = fileURLToPath(dir);
        // A policy may have had an address below another one’s.
        writeFiles(
          directory,
          view,
          [...siteFiles(view, media), ...editorSite(view, contentDirectory())],
          { isWanted: (path) => !kept?.has(path) },
        );
        await writeSearchIndex(directory, view, kept);
      },
    },
  };
}
