import type { Texts } from '../../consent/texts.ts';
import { ownTexts, textsIn } from '../../consent/texts-in.ts';
import type { View } from '../view/view.ts';

/** The words in which the consent tool speaks on the pages of a view. */
export function toolTexts({ language, library }: View): Texts {
  return textsIn(language, library.words);
}

/**
 * What such a page gives the tool, as JSON for a script element, since the site words it otherwise than the
 * release does; null if it does not.
 */
export function toolTextsInPage({ language, library }: View): string | null {
  const texts = ownTexts(language, library.words);
  return texts && JSON.stringify(texts).replaceAll('<', '\\u003c');
}
