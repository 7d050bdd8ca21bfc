import type { AstroPrerenderer } from 'astro';

/** How often a build that prints to a file says how far it is. */
const EVERY_MS = 5000;

/** Wraps Astro’s renderer of pages so that a long build says how far it is. */
export function countPages(renderer: AstroPrerenderer): AstroPrerenderer {
  let total = 0;
  let done = 0;
  let said = performance.now();
  return {
    ...renderer,
    async getStaticPaths() {
      const paths = await renderer.getStaticPaths();
      total = paths.length;
      return paths;
    },
    async render(...request) {
      const rendered = await renderer.render(...request);
      done += 1;
      const now = performance.now();
      const isTerminal = process.stderr.isTTY;
      if (done === total || now - said > (isTerminal ? 100 : EVERY_MS)) {
        said = now;
        process.stderr.write(
          `${isTerminal ? '\r' : ''}Pages: ${done} of ${total}${isTerminal && done < total ? '' : '\n'}`,
        );
      }
      return rendered;
    },
  };
}
