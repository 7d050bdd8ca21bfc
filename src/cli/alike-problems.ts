import type { Problem } from '../policy/problem.ts';

/** So many places of one problem are named. */
const MOST_PLACES = 12;
const LONGEST_QUOTE = 60;

/**
 * Warnings of one kind in one line, however many places and versions have it: the first as it is, and then
 * the others with what they quote. Nobody reads a thousand lines. Faults stay apart, each with its words.
 */
export function alikeInOne(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(problems, (problem) =>
    problem.severity === 'warning' ? kindOf(problem) : problem,
  );
  return [...alike.values()].map(([first, ...others]): Problem => {
    if (!first) throw new Error('A group has a problem at least.');
    if (others.length === 0) return first;
    const places = new Map<string, string[]>();
    for (const other of others) {
      const quote = other.what === first.what ? '' : quoteOf(other.what);
      places.set(quote, [...(places.get(quote) ?? []), placeOf(other, first)]);
    }
    const named = [...places].slice(0, MOST_PLACES).map(([quote, at]) => {
      const shown = at.slice(0, MOST_PLACES).join(', ');
      const more = at.length > MOST_PLACES ? ` and ${at.length - MOST_PLACES} more` : '';
      return quote ? `${quote} (${shown}${more})` : `${shown}${more}`;
    });
    const further = places.size - named.length;
    const more = further > 0 ? ` and ${further} more, which --json lists` : '';
    return { ...first, what: `${first.what} The same at ${named.join('; ')}${more}.` };
  });
}

/** Sentences of one kind differ in what they quote and count. */
function kindOf({ rule, what }: Problem): string {
  const [beginning = ''] = what.replace(/[“`][^”`]*[”`]/g, '…').split(/:(?:\s|$)|…/);
  return `${rule} ${beginning.replace(/\d[\d.,]*|\b(?:one|several)\b/giu, '#').trim()}`;
}

/** The first words that a sentence quotes, cut to a length that can be read. */
function quoteOf(what: string): string {
  const quote = /“([^”]*)”|`([^`]*)`/.exec(what);
  if (!quote) return '';
  const words = quote[1] ?? quote[2] ?? '';
  const short = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)} …` : words;
  return quote[1] === undefined ? `\`${short}\`` : `“${short}”`;
}

function placeOf({ file, line }: Problem, first: Problem): string {
  return file === first.file ? `line ${line}` : `${file}:${line}`;
}
