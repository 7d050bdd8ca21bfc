import leven from 'leven';

/**
 * The known path nearest to a mistyped one: what comes after the folders that both share must be near, or the
 * known one is such a folder itself.
 */
export function nearestPath(path: string, known: Iterable<string>): string | null {
  const near = [...known].filter((candidate) => {
    const shared = [...path].findIndex((letter, index) => letter !== candidate[index]);
    const start = path.lastIndexOf('/', shared - 1) + 1;
    const isFolder = path.startsWith(candidate);
    return isFolder || nearest(path.slice(start), [candidate.slice(start)]) !== null;
  });
  return nearest(path, near);
}

/** Returns the known word nearest to a mistyped one, or null if over a third of each of them differs. */
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
