import type { Policy, Version } from '../../policy/library.ts';
import type { View } from '../view/view.ts';
import { clauseWords } from '../words/translation-in-words.ts';
import { escapeMarkup } from './escape-markup.ts';
import { langAttributes } from './lang-attributes.ts';
import type { HtmlPlace } from './print-html.ts';

/**
 * What stands at each clause of a translation: the way to the same clause of the text that it renders, named
 * as the one that controls where the policy says so; and that it lags, where it does. Nothing of other texts.
 */
export function renderingAt(
  view: View,
  policy: Policy,
  version: Version,
): Pick<HtmlPlace, 'rendering'> {
  const { rendering } = version;
  if (!rendering) return {};
  const { translation, original } = rendering;
  const words = clauseWords(view, policy, version);
  const address = escapeMarkup(view.home.addresses.version(policy, original));
  const { policy: lang } = langAttributes(original.language, view.words);
  const link = (id: string) =>
    `<p class="small"><a href="${address}#${escapeMarkup(id)}" hreflang="${original.language}">${escapeMarkup(words.original)}</a></p>`;
  return {
    rendering: (id) => {
      const standing = translation.parts[id];
      const note =
        standing === 'behind'
          ? `<div class="note" role="note"><b>${escapeMarkup(words.behind)}</b></div>`
          : '';
      return { html: `${link(id)}${note}`, lang: standing === 'untranslated' ? lang : '' };
    },
  };
}
