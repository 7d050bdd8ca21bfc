import leven from 'leven';

/** The known word nearest to a mistyped one, or null where none is near (over a third of it differs). */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.round(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** “Did you mean `x`?” as the end of a remedy, or the list of what is known where nothing is near. */
export function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known);
  return near ? `Did you mean \`${near}\`?` : otherwise;
}
