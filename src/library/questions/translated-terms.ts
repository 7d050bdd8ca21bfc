import { textOf } from '../../policy/canonical-text.ts';
import { inlinesOfPart, placeOfPart, type TextPart } from '../parsed/text-parts.ts';
import type { Question } from './question.ts';
import type { TranslationReading } from './translation-readings.ts';

const QUOTED = /["“„«]\s?[^"“”„«»\n]{1,80}\s?["”“»]/gu;

/**
 * Each part quotes as many terms as the one that it renders: a term that is defined in one language alone
 * means nothing in the other.
 */
export function translatedTerms({ translation, parts }: TranslationReading): Question[] {
  return parts.flatMap(({ own, original }): Question[] => {
    const [here, there] = [quotedIn(own), quotedIn(original)];
    if (here.length === there.length) return [];
    return [
      {
        rule: 'translated-terms',
        about: own.id,
        place: placeOfPart(translation, own.id),
        what: `\`${own.id}\` quotes ${listed(here)}, where the version quotes ${listed(there)}.`,
        mend: 'Quote and define the same terms as the version',
      },
    ];
  });
}

function quotedIn(part: TextPart): string[] {
  // A link has its words again, as its own inlines.
  const words = inlinesOfPart(part).map((each) => ('inlines' in each ? ' ' : textOf([each])));
  return words.join('').match(QUOTED) ?? [];
}

function listed(terms: readonly string[]): string {
  return terms.length === 0 ? 'nothing' : terms.join(', ');
}
