import { clauseChanges, countClauses } from '../compare/clause-changes.ts';
import { compareTexts } from '../compare/compare-texts.ts';
import type { MessagesByLanguage } from '../messages/script-messages.ts';
import type { Document } from '../policy/document.ts';
import { langAttributes } from '../site/html/lang-attributes.ts';
import { type ComparedPlaces, printComparison } from '../site/html/print-comparison.ts';
import { printRepeated } from '../site/html/print-repeated.ts';
import { printSubstance } from '../site/html/print-substance.ts';
import { sourceNotesOf } from '../site/pages/source-notes.ts';
import { changesInWords } from '../site/words/change-in-words.ts';
import {
  patternsInWords,
  silentChangesInWords,
  wordsInWords,
} from '../site/words/comparison-in-words.ts';
import { findSubstance } from '../substance/find-substance.ts';
import { spokenWords } from './page-words.ts';

/** Two versions to be compared: their files `version.json`, as they were fetched. */
export interface ComparisonQuestion {
  readonly before: ArrayBuffer;
  readonly after: ArrayBuffer;
  /** Clause ids given up for another one since the earlier version. */
  readonly moved: Readonly<Record<string, string>>;
  readonly from: ComparedPlaces['from'];
  readonly to: ComparedPlaces['to'];
  /** The address of all wordings of a clause, with CLAUSE for its id; empty where there are no such pages. */
  readonly wordings: string;
  /** BCP 47, of the texts, and of the words of the site. */
  readonly language: string;
  readonly siteLanguage: string;
  /** What is said of the texts. */
  readonly messages: MessagesByLanguage;
}

/** What a page of comparison shows, as HTML but for the sentences. */
export interface ComparisonAnswer {
  /** “3 clauses changed, 1 added”. */
  readonly counts: string;
  readonly extent: string;
  readonly glance: string;
  readonly contents: string;
  readonly map: string;
  /** The text, clause by clause: a page that takes in all at once stands still. */
  readonly clauses: readonly string[];
}

interface VersionFile {
  readonly title: string;
  readonly document: Document;
}

/** Compares two versions and prints what changed, as the permanent pages of comparison have it. */
export function answerComparison(question: ComparisonQuestion): ComparisonAnswer {
  const { moved, from, to, wordings, language } = question;
  const words = spokenWords(question.siteLanguage, question.messages);
  const [before, after] = [question.before, question.after].map(
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as VersionFile,
  ) as [VersionFile, VersionFile];
  const comparison = compareTexts(
    { ...before, hasLastingIds: true, moved: {} },
    { ...after, hasLastingIds: true, moved },
  );
  const printed = printComparison(comparison, {
    ...{ from, to, wordings: (clause) => wordings.replace('CLAUSE', clause) || null },
    sourceNotes: sourceNotesOf(after.document),
    lang: langAttributes(language, words),
  });
  const extent = [
    wordsInWords(words, comparison),
    ...patternsInWords(words, comparison),
    silentChangesInWords(words, comparison),
  ];
  return {
    counts: changesInWords(words, countClauses(clauseChanges(comparison, moved))),
    extent: extent.filter(Boolean).join(' '),
    glance:
      printSubstance(words, comparison, findSubstance(comparison, language || null), language) +
      printRepeated(words, comparison),
    contents: printed.contents,
    map: printed.map,
    clauses: printed.text.split(/(?=<(?:section|details) class="clause )/),
  };
}
