import type { AstroPrerenderer } from 'astro';
import { site, siteView } from '../site/load-site.ts';
import type { KeptFolders } from './kept-folders.ts';

/**
 * Wraps Astro’s renderer of pages so that it renders only what is not taken over from the last build.
 * @param assets where style sheets and scripts lie, which are all there when the first page is due
 */
export function withoutKept(
  renderer: AstroPrerenderer,
  kept: KeptFolders,
  assets: string,
): AstroPrerenderer {
  return {
    ...renderer,
    async getStaticPaths() {
      kept.choose({ view: siteView().view, digests: site().digests }, assets);
      const paths = await renderer.getStaticPaths();
      return paths.filter(({ pathname }) => !kept.has(pathname.replace(/^\//, '')));
    },
  };
}
