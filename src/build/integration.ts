import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDirectory, site } from '../site/load-site.ts';
import { publishedFiles } from '../site/published-files.ts';
import { brandStyles } from './brand-styles.ts';
import { serveContent } from './dev-server.ts';
import { countPages } from './progress.ts';
import { printProblems, stopOnErrors } from './report.ts';
import { shareSite } from './share-site.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes Astro build Clausebook’s content: checks it before anything is written, sets address and base
 * from site.yaml, and adds every file that is no page.
 */
export function clausebook(): AstroIntegration {
  return {
    name: 'clausebook',
    hooks: {
      'astro:config:setup'(options) {
        const { command } = options;
        if (command === 'dev') process.env['CLAUSEBOOK_DRAFTS'] = '1';
        const loaded = site();
        printProblems(loaded.problems);
        if (command === 'build') stopOnErrors(loaded);
        const { origin, pathname } = new URL(loaded.view?.library.site.url ?? 'http://localhost/');
        options.updateConfig({
          site: origin,
          base: pathname,
          vite: { plugins: [brandStyles(), ...(command === 'build' ? [shareSite()] : [])] },
        });
      },
      'astro:server:setup'({ server }) {
        serveContent(server, contentDirectory());
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer(countPages);
      },
      async 'astro:build:done'({ dir }) {
        const { view, media } = site();
        if (view) await writeFiles(fileURLToPath(dir), view, publishedFiles(view, media));
      },
    },
  };
}
