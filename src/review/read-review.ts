import type { Review, ReviewedBlock, ReviewedClause, ReviewedVersion } from './review.ts';

/** The file may come from anybody. Nobody could read a review with a longer list. */
const MOST_ITEMS = 5_000;
const LONGEST_TEXT = 50_000;

/**
 * Reads a review that another program wrote, be it ours or not.
 * @returns null when it is not a review. Only what is expected is taken over, and of texts and lists no more
 * than a person could read.
 */
export function readReview(text: string): Review | null {
  try {
    return reviewOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotAReview) return null;
    throw error;
  }
}

class NotAReview extends Error {}

function reviewOf(value: unknown): Review {
  const { versions, services, gone, others, problems } = record(value);
  return {
    versions: list(versions, versionOf),
    // A branch may be from before there was such a list.
    services: list(services ?? [], (each) => {
      const { file, changes } = record(each);
      return { file: words(file), changes: list(changes, words) };
    }),
    gone: list(gone, words),
    others: list(others, words),
    problems: list(problems, (each) => {
      const { file, line, column, rule, what, mend, severity } = record(each);
      return {
        file: words(file),
        line: count(line),
        column: count(column),
        rule: words(rule),
        what: words(what),
        mend: words(mend),
        severity: oneOf(severity, ['error', 'question', 'warning']),
      };
    }),
  };
}

function versionOf(value: unknown): ReviewedVersion {
  const of = record(value);
  return {
    file: words(of['file']),
    title: words(of['title']),
    name: words(of['name']),
    isNew: truth(of['isNew']),
    isDraft: truth(of['isDraft']),
    significance: wordsOrNull(of['significance']),
    summary: wordsOrNull(of['summary']),
    addresses: list(of['addresses'], words),
    before: wordsOrNull(of['before']),
    extent: list(of['extent'], words),
    substance: list(of['substance'], words),
    clauses: list(of['clauses'], clauseOf),
  };
}

function clauseOf(value: unknown): ReviewedClause {
  const { heading, became, blocks } = record(value);
  return { heading: words(heading), became: words(became), blocks: list(blocks, blockOf) };
}

function blockOf(value: unknown): ReviewedBlock {
  const { remark, words: pieces } = record(value);
  return {
    remark: words(remark),
    words: list(pieces, (piece) => {
      const { op, text } = record(piece);
      return { op: oneOf(op, ['same', 'removed', 'added']), text: words(text) };
    }),
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAReview();
  return value as Record<string, unknown>;
}

function list<Item>(value: unknown, read: (each: unknown) => Item): Item[] {
  if (!Array.isArray(value)) throw new NotAReview();
  return value.slice(0, MOST_ITEMS).map(read);
}

function words(value: unknown): string {
  if (typeof value !== 'string') throw new NotAReview();
  return value.slice(0, LONGEST_TEXT);
}

function wordsOrNull(value: unknown): string | null {
  return value === null ? null : words(value);
}

function count(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new NotAReview();
  return Number(value);
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new NotAReview();
  return value;
}

function oneOf<Word extends string>(value: unknown, allowed: readonly Word[]): Word {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new NotAReview();
  return found;
}
