/** “H~2~O” and “x^2^”, as Pandoc writes what is lowered or raised: within a word, and short. */
const LOWERED = /(?<=[\p{L}\p{N})])~([\p{L}\p{N}+−-]{1,6})~(?![~\p{N}])/gu;
const RAISED = /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,6})\^(?!\^)/gu;

/** The box before an item of a list of tasks. */
const TASK = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX])\](?=[ \t]+\S)/gmu;

/**
 * Markdown in which signs that only some programs know are written as all read them: raised and lowered
 * letters as tags, and boxes to tick, of which a version has none, as the signs ☐ and ☒.
 */
export function withKnownSigns(source: string): string {
  return source
    .replace(LOWERED, '<sub>$1</sub>')
    .replace(RAISED, '<sup>$1</sup>')
    .replace(TASK, (_, item: string, box: string) => `${item}${box === ' ' ? '☐' : '☒'}`);
}
