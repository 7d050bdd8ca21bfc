import type { Problem } from '../policy/problem.ts';

/** So many places of one problem are named. */
const MOST_PLACES = 8;

/**
 * Problems with each sentence once, however many files it holds of: its first place, and then the others.
 * The doubts of a history come again in each of its versions, and nobody reads a thousand lines.
 */
export function alikeInOne(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(problems, ({ rule, what, mend }) => `${rule}\n${what}\n${mend}`);
  return [...alike.values()].map(([first, ...others]): Problem => {
    if (!first) throw new Error('A group has a problem at least.');
    if (others.length === 0) return first;
    const named = others.slice(0, MOST_PLACES).map(({ file, line }) => `${file}:${line}`);
    const further = others.length - named.length;
    const more = further > 0 ? ` and at ${further} more ${further === 1 ? 'place' : 'places'}` : '';
    return { ...first, what: `${first.what} The same at ${named.join(', ')}${more}.` };
  });
}
