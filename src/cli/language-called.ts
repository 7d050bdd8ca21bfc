import { viewIn } from '../site/view/language-view.ts';
import type { View } from '../site/view/view.ts';
import { type Call, UsageError } from './verb.ts';

/** The option that names a language of the site, and what it means. */
export const LANGUAGE_OPTION = { language: { type: 'string' } } as const;
export const LANGUAGE =
  'one of the site’s further languages, as in it: says all in that, with the texts in their translations';

/** What the name of a file in that language has behind it. */
export function languageSuffix({ addresses }: View): string {
  return addresses.language === null ? '' : `-${addresses.language}`;
}

/** The site in the language that `--language` names, or in its own if none is named. */
export function viewCalled({ flags }: Pick<Call, 'flags'>, view: View): View {
  const { language } = flags;
  if (typeof language !== 'string' || language === view.library.site.language) return view;
  const { languages } = view.library.site;
  if (!languages.includes(language))
    throw new UsageError(
      languages.length > 0
        ? `The site has no pages in “${language}”. Its further languages are ${languages.join(', ')}.`
        : `The site has no pages in “${language}”: write \`languages: [${language}]\` in site.yaml first.`,
    );
  return viewIn(view, language);
}
