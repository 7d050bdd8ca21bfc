import { crossReferences } from './cross-references.ts';
import { dateStyle } from './date-style.ts';
import { definedTerms } from './defined-terms.ts';
import { differingFacts } from './differing-facts.ts';
import { doubledWords } from './doubled-words.ts';
import { frameworkCoverage } from './framework-coverage.ts';
import { grantedRights } from './granted-rights.ts';
import { placeholders } from './placeholders.ts';
import { printedDate } from './printed-date.ts';
import type { QuestionRule } from './question.ts';
import { registersInText } from './registers-in-text.ts';
import { rightsInText } from './rights-in-text.ts';
import { significanceFits } from './significance-fits.ts';

/** The rules that ask questions, each under its name in `RULES`. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  definedTerms,
  crossReferences,
  dateStyle,
  differingFacts,
  doubledWords,
  frameworkCoverage,
  grantedRights,
  placeholders,
  printedDate,
  registersInText,
  rightsInText,
  significanceFits,
];
