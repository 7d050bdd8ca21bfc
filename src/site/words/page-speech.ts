import type { VerifyTools } from '../../ledger/published-site.ts';
import type { Words } from '../../messages/words.ts';
import { versionInWords, versionNoun } from './dates-in-words.ts';
import { languageName } from './translation-in-words.ts';

/** What a verifier has to know of the sentences of pages, and how it tells what it finds. */
type PageSpeech = Pick<
  VerifyTools,
  'inWords' | 'sinceInWords' | 'originalInWords' | 'foreignInWords'
>;

/**
 * @param wordsIn the words of a language that a page names, or those nearest to it
 * @param own in which findings are told
 */
export function pageSpeech(wordsIn: (language: string) => Words, own: Words): PageSpeech {
  return {
    inWords: (version, language) => versionInWords(wordsIn(language), version),
    sinceInWords: (version, language) => {
      const words = wordsIn(language);
      const named = versionNoun(words, version);
      return { whole: words.text('since.clause', { version: named }), named };
    },
    originalInWords: (original, language) => {
      const words = wordsIn(language);
      const named = languageName(original, words.language);
      return (['translation.clause', 'translation.clause-controls'] as const).map((key) => ({
        whole: words.text(key, { language: named }),
        named,
      }));
    },
    foreignInWords: ({ kind, what }) => own.text(`foreign.${kind}`, { what }),
  };
}
