import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, '../pages');

/** Pages that there are in the site’s own language alone. */
const ALONE = /^(?:404|\[organisation\]\/\[policy\]\/\[version\]\/restated)/;

/** A route of Astro: which addresses it has, and the file that makes their pages. */
export interface LanguageRoute {
  readonly pattern: string;
  readonly entrypoint: string;
}

/** The routes of the pages in another language: those of the site’s own, below its code. */
export function languageRoutes(language: string): LanguageRoute[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro') && !ALONE.test(file))
    .map((file) => {
      const path = file.replace(/(?:(?:^|\/)index)?\.astro$/, '');
      return {
        pattern: `/${language}${path === '' ? '' : `/${path}`}`,
        entrypoint: join(PAGES, file),
      };
    });
}
