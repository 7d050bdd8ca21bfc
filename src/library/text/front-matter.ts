import type { Problem } from '../../policy/problem.ts';
import { type Place, placeOf, problemAt, START } from './place.ts';

/** The YAML at the beginning of a version's file, told apart from its text. */
export interface FrontMatter {
  /** Null where there is none, not even one that is only badly fenced. */
  readonly yaml: string | null;
  /** The line of the file on which the YAML begins. */
  readonly firstLine: number;
  /**
   * What the Markdown parser is given: the file, with badly fenced YAML as white space, so that places stay
   * true.
   */
  readonly text: string;
  readonly problems: Problem[];
}

const FENCED = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/** A heading of the text that got between the fences, because the second one is missing. */
const HEADING = /^#{1,6} .*\{#/m;

/** What is typed, or made by a word processor, for a line of three hyphens. */
const FENCE = String.raw`(?:[-\u2010-\u2015\u2212]+|\*{3,}|_{3,}|={3,}|\.{3}|\u2026)[ \t]*`;

/** Lines of YAML from the beginning of a file, fenced anyhow or not at all. */
const MEANT = new RegExp(
  `^(\\s*)(${FENCE}\\r?\\n)?((?:(?:[A-Za-z]\\w*[ \\t]*:|[ \\t]+(?!${FENCE}\\r?(?:\\n|$))\\S|- |# (?![^\\n]*\\{#))[^\\n]*(?:\\n|$))+)([ \\t]*${FENCE}(?:\\r?\\n|$))?`,
);

/** Finds the front matter of a version's file, and says what is wrong with its fences. */
export function findFrontMatter(path: string, text: string): FrontMatter {
  const fenced = FENCED.exec(text);
  if (fenced && !HEADING.test(fenced[1] ?? ''))
    return { yaml: fenced[1] ?? '', firstLine: 2, text, problems: [] };
  const meant = MEANT.exec(text);
  const [whole = '', space = '', opening = '', yaml = '', closing] = meant ?? [];
  if (!meant || !/^(?:title|effective|wording)[ \t]*:/m.test(yaml))
    return { yaml: null, firstLine: 2, text, problems: [missing(path, text)] };
  const begin = space.length + opening.length;
  const end = placeOf(text, begin + yaml.length);
  return {
    yaml,
    firstLine: placeOf(text, begin).line,
    text: whole.replace(/[^\r\n]/g, ' ') + text.slice(whole.length),
    problems: [badlyFenced(path, { space, opening, closing: closing ?? '' }, end)],
  };
}

function missing(path: string, text: string): Problem {
  return problemAt(path, START, {
    rule: 'missing-front-matter',
    what: text.trim() ? 'This file does not begin with front matter.' : 'This file is empty.',
    mend: 'Begin it with a line `---`, then title, effective and wording, each on a line, then a line `---`.',
  });
}

function badlyFenced(
  path: string,
  fences: { space: string; opening: string; closing: string },
  end: Place,
): Problem {
  const isThree = (fence: string) => fence.trim() === '---';
  const report = (place: Place, what: string, mend: string) =>
    problemAt(path, place, { rule: 'missing-front-matter', what, mend });
  if (!isThree(fences.opening))
    return report(
      START,
      fences.opening
        ? `The front matter begins with “${fences.opening.trimEnd()}”, not with a line of three hyphens.`
        : 'The front matter does not begin with a line of three hyphens.',
      'Make `---` the first line of the file.',
    );
  if (fences.space && isThree(fences.closing))
    return report(
      START,
      'Something empty stands above the front matter.',
      'Delete it, so that `---` is the first line of the file.',
    );
  if (fences.closing)
    return report(
      end,
      `The front matter is closed by “${fences.closing.trimEnd()}”, not by a line of three hyphens.`,
      'Write `---` instead, with nothing before or behind it on the line.',
    );
  return report(
    end,
    'The front matter is not closed.',
    'Write a line `---` here, between the front matter and the text.',
  );
}
