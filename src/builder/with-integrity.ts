import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';

/** A page’s own script, as Astro writes its element. */
const OWN_SCRIPT = /<script type="module" src="([^"]+)"/g;

/**
 * Wraps Astro’s renderer of pages so that each names the digests of its own scripts: a browser then runs
 * the very script that the page was built with, or none.
 * @param assets the folder of scripts, which are all there when the first page is rendered
 */
export function withIntegrity(renderer: AstroPrerenderer, assets: string): AstroPrerenderer {
  const known = new Map<string, string>();
  const integrityOf = (address: string) => {
    const before = known.get(address);
    if (before) return before;
    const script = readFileSync(join(assets, basename(address)));
    const made = `sha256-${createHash('sha256').update(script).digest('base64')}`;
    known.set(address, made);
    return made;
  };
  return {
    ...renderer,
    async render(...request) {
      const rendered = await renderer.render(...request);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const html = (await response.text()).replace(
        OWN_SCRIPT,
        (element, address: string) => `${element} integrity="${integrityOf(address)}"`,
      );
      const { status, headers } = response;
      const whole = new Response(html, { status, headers });
      return rendered instanceof Response ? whole : { ...rendered, response: whole };
    },
  };
}
