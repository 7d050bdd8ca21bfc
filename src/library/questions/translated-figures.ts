import type { Language } from '../../languages/language.ts';
import { languageOfTag } from '../../languages/language-of.ts';
import { linesOf } from '../../policy/canonical-text.ts';
import { figuresIn } from '../../substance/figures.ts';
import { placeOfPart, type TextPart } from '../parsed/text-parts.ts';
import type { Question } from './question.ts';
import type { TranslationReading } from './translation-readings.ts';

/** Dates, amounts, lengths of time and numbers of each part are those of the part that it renders. */
export function translatedFigures({ translation, from, parts }: TranslationReading): Question[] {
  const [source, target] = [languageOfTag(from), languageOfTag(translation.language)];
  return parts.flatMap(({ own, original }): Question[] => {
    const there = figuresOf(original, source);
    const here = figuresOf(own, target);
    const gone = without(there, here);
    const added = without(here, there);
    const [first] = [...added, ...gone];
    if (!first) return [];
    const said = [
      ...(gone.length > 0 ? [`the version has ${quotedList(gone)}`] : []),
      ...(added.length > 0 ? [`the translation has ${quotedList(added)}`] : []),
    ].join('; ');
    return [
      {
        rule: 'translated-figures',
        about: own.id,
        place: placeOfPart(translation, own.id),
        what: `The figures of \`${own.id}\` are not those of the version: ${said}.`,
        mend: 'Write the figures that the version has',
      },
    ];
  });
}

interface Figure {
  readonly words: string;
  /** What it says in either language; several where its words can be read in several ways. */
  readonly values: readonly string[];
}

/**
 * A number counts for itself: what it counts is called otherwise in each language, an age a length of time.
 */
function figuresOf(part: TextPart, language: Language | null): Figure[] {
  const { heading, blocks } = part;
  const clause = { ...part, number: null, level: 2, clauses: [] };
  const document =
    heading.length > 0 ? { preamble: [], clauses: [clause] } : { preamble: blocks, clauses: [] };
  return linesOf(null, { ...document, footnotes: [] }).flatMap(({ text }) =>
    figuresIn(text, language).flatMap(({ kind, words, value, quantity }): Figure[] => {
      const isWritten = /\d/.test(words);
      if (kind === 'sign' || (kind === 'number' && !isWritten)) return [];
      if (!quantity)
        return isWritten ? [{ words, values: [kind === 'date' ? value : digitsOf(words)] }] : [];
      const unit = kind === 'number' ? '' : quantity.unit;
      return [{ words, values: quantity.readings.map((each) => `${unit} ${each}`) }];
    }),
  );
}

function digitsOf(words: string): string {
  return words.replace(/\D/g, '');
}

/** The figures that another list lacks. */
function without(list: readonly Figure[], other: readonly Figure[]): Figure[] {
  const left = [...other];
  return list.filter(({ values }) => {
    const at = left.findIndex((each) => each.values.some((value) => values.includes(value)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function quotedList(figures: readonly Figure[]): string {
  return figures.map(({ words }) => `“${words}”`).join(', ');
}
