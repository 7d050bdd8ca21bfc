import { otherViews } from './language-view.ts';
import { pagePaths } from './page-list.ts';
import type { View } from './view.ts';

/** The same page in a language of the site. */
export interface Counterpart {
  /** BCP 47. */
  readonly language: string;
  readonly path: string;
}

const known = new WeakMap<View, ReadonlySet<string>>();

/**
 * A page in each language in which it is there, its own first among them being the site’s; none where it
 * is in
 * one alone.
 * @param path with the base
 */
export function counterparts(view: View, path: string): Counterpart[] {
  const { home } = view;
  const others = otherViews(view);
  if (others.length === 0) return [];
  const below = path.slice(view.addresses.home.length);
  const found = [home, ...others].flatMap((each): Counterpart[] => {
    const there = `${each.addresses.home}${below}`;
    return pathsOf(each).has(there) ? [{ language: each.library.site.language, path: there }] : [];
  });
  return found.length > 1 && path.startsWith(view.addresses.home) ? found : [];
}

/** Whether a page stands at a path, with the base, in the language of the view. */
export function isPage(view: View, path: string): boolean {
  return pathsOf(view).has(path);
}

function pathsOf(view: View): ReadonlySet<string> {
  const paths = known.get(view) ?? new Set(pagePaths(view));
  known.set(view, paths);
  return paths;
}
