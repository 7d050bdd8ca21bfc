import type { Phrase } from '../../messages/phrase.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { originalOf } from '../../policy/library-in.ts';
import { NOTES, OPENING, type PartStanding } from '../../policy/translation.ts';
import { comparedIn, type VersionPair } from '../view/version-pair.ts';
import type { View } from '../view/view.ts';

/** What a language is called in another one: “inglese”. */
export function languageName(language: string, within: string): string {
  return new Intl.DisplayNames([within], { type: 'language' }).of(language) ?? language;
}

/**
 * On a page in another language than the site’s: of which text this is a translation, which controls, and
 * where both stand side by side; or that it is none. Empty on pages in the site’s own language.
 */
export function translationInWords(view: View, policy: Policy, version: Version): Phrase {
  const { addresses, words } = view;
  if (addresses.language === null) return [];
  const source = originalOf(version);
  const language = languageName(source.language, view.language);
  const original = view.home.addresses.version(policy, source);
  if (!version.rendering)
    return version.language === addresses.language
      ? []
      : words.phrase('translation.none', { language, original });
  const isControlling = policy.governingLanguage === source.language;
  return [
    ...words.phrase('translation.of', { language, original }),
    ' ',
    ...(isControlling ? [words.text('translation.controls', { language }), ' '] : []),
    { text: words.text('translation.sides'), href: addresses.sideBySide(policy, version) },
    '.',
  ];
}

/** Says which parts of a translation lag, each as a link to it; empty if no part lags. */
export function laggingInWords({ words }: View, version: Version): Phrase[] {
  const { rendering } = version;
  if (!rendering) return [];
  const clauses = new Map(
    clausesOf(version.document.clauses).map((clause) => [clause.id, headingText(clause)]),
  );
  const linkTo = (id: string): Phrase[number] => {
    const heading = clauses.get(id);
    if (heading !== undefined) return { text: heading, href: `#${id}` };
    return id === OPENING || id === NOTES
      ? words.text(id === OPENING ? 'translation.opening' : 'translation.notes')
      : id;
  };
  const partsThatAre = (wanted: PartStanding): Phrase =>
    Object.entries(rendering.translation.parts)
      .filter(([, standing]) => standing === wanted)
      .flatMap(([id], at) => [...(at > 0 ? ['; '] : []), linkTo(id)]);
  const [behind, open] = [partsThatAre('behind'), partsThatAre('untranslated')];
  return [
    ...(behind.length > 0 ? [words.phrase('translation.behind', { parts: behind })] : []),
    ...(open.length > 0 ? [words.phrase('translation.open', { parts: open })] : []),
  ];
}

/** The words of the link that stands at each clause of a translation, and those at one that lags. */
export function clauseWords(
  view: View,
  policy: Policy,
  version: Version,
): { readonly original: string; readonly behind: string } {
  const source = originalOf(version).language;
  const language = languageName(source, view.language);
  const isControlling = policy.governingLanguage === source;
  return {
    original: view.words.text(
      isControlling ? 'translation.clause-controls' : 'translation.clause',
      {
        language,
      },
    ),
    behind: view.words.text('translation.behind-here'),
  };
}

/** In which language two versions are compared, where that is not the language of the page; else empty. */
export function comparedInWords(view: View, pair: VersionPair): string {
  const language = comparedIn(pair);
  if (view.addresses.language === null || language === view.language) return '';
  return view.words.text('translation.compared', {
    language: languageName(language, view.language),
  });
}

/** What the page is called that has both texts. */
export function sideBySideName({ words }: View): string {
  return words.text('translation.sides');
}
