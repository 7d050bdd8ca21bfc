import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICES } from '../policy/policy-id.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** Pages that there are in the site’s own language alone. */
const ALONE = /^(?:404|\[organisation\]\/\[policy\]\/\[version\]\/restated)/;

/** Pages of a policy, which notices have as well. */
const OF_POLICY = /^\[organisation\]\/\[policy\]\//;

/** A route of Astro: which addresses it has, and the file that makes their pages. */
export interface PageRoute {
  readonly pattern: string;
  readonly entrypoint: string;
}

/** The routes of the pages in another language: those of the site’s own, below its code. */
export function languageRoutes(language: string): PageRoute[] {
  return pageFiles()
    .filter((file) => !ALONE.test(file))
    .map((file) => routeOf(file, `/${language}`));
}

/**
 * The routes of the pages of notices, which are those of policies, one step deeper.
 * @param languages in which there are pages besides the site’s own
 */
export function noticeRoutes(languages: readonly string[]): PageRoute[] {
  const files = pageFiles().filter((file) => OF_POLICY.test(file));
  const deeper = (file: string, prefix: string) => {
    const { pattern, entrypoint } = routeOf(file, prefix);
    return { pattern: pattern.replace('/[policy]', `/${NOTICES}/[policy]`), entrypoint };
  };
  return [
    ...files.map((file) => deeper(file, '')),
    ...languages.flatMap((language) =>
      files.filter((file) => !ALONE.test(file)).map((file) => deeper(file, `/${language}`)),
    ),
  ];
}

function pageFiles(): string[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro'));
}

function routeOf(file: string, prefix: string): PageRoute {
  const path = file.replace(/(?:(?:^|\/)index)?\.astro$/, '');
  return { pattern: `${prefix}${path === '' ? '' : `/${path}`}`, entrypoint: join(PAGES, file) };
}
