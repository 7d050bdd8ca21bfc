import { libraryIn } from '../../policy/library-in.ts';
import { type View, viewOf } from './view.ts';

const made = new WeakMap<View, Map<string, View>>();

/**
 * The site as its pages in another language show it: below `/it/`, with each version in its translation,
 * where
 * there is one.
 * @param language one of the site’s further languages
 */
export function viewIn(view: View, language: string): View {
  const known = made.get(view) ?? new Map<string, View>();
  made.set(view, known);
  const { library, keyedDay, recorded, ledger, tags } = view;
  const found =
    known.get(language) ??
    viewOf(libraryIn(library, language), keyedDay, recorded, ledger, tags, view);
  known.set(language, found);
  return found;
}

/** The views of all further languages; none of a site in one language. */
export function otherViews({ home }: View): View[] {
  return home.library.site.languages.map((language) => viewIn(home, language));
}

/** The language of the pages of a route, `/it/[organisation]`; null of those in the site’s own. */
export function languageOfRoute({ home }: View, route: string): string | null {
  const [, first = ''] = route.split('/');
  return home.library.site.languages.find((language) => language === first) ?? null;
}
