import type { QuestionRule } from './question.ts';
import { crossReferences } from './rules/careful/cross-references.ts';
import { dateStyle } from './rules/careful/date-style.ts';
import { definedTerms } from './rules/careful/defined-terms.ts';
import { differingFacts } from './rules/careful/differing-facts.ts';
import { doubledWords } from './rules/careful/doubled-words.ts';
import { frameworkCoverage } from './rules/careful/framework-coverage.ts';
import { placeholders } from './rules/careful/placeholders.ts';
import { printedDate } from './rules/careful/printed-date.ts';
import { significanceFits } from './rules/careful/significance-fits.ts';

/** The rules that ask questions, each with one name of `QUESTION_NAMES`. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  definedTerms,
  crossReferences,
  dateStyle,
  differingFacts,
  doubledWords,
  frameworkCoverage,
  placeholders,
  printedDate,
  significanceFits,
];
