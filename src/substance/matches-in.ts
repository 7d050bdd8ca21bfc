/**
 * Finds all matches of a pattern in a sentence. Most patterns have none in most sentences, and `matchAll`
 * copies the pattern before it looks.
 */
export function matchesIn(sentence: string, pattern: RegExp): RegExpExecArray[] {
  return sentence.search(pattern) < 0 ? [] : [...sentence.matchAll(pattern)];
}
