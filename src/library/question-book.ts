import type { QuestionRule } from './question.ts';
import { doubledWords } from './rules/careful/doubled-words.ts';
import { placeholders } from './rules/careful/placeholders.ts';

/** The rules that ask questions, each with one name of `QUESTION_NAMES`. */
export const QUESTION_RULES: readonly QuestionRule[] = [doubledWords, placeholders];
