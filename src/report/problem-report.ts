import { posix, win32 } from 'node:path';
import type { Problem } from '../policy/problem.ts';

export type ReportFormat = 'text' | 'github' | 'json';

/**
 * Problems as text for people, as annotations for GitHub’s pull requests, or as JSON for machines.
 * Ends with a line break; the text form ends with a count.
 * @param folder the content folder as the reader would write it, so that a click opens the file;
 * in JSON, paths are from the content folder
 */
export function problemReport(
  problems: readonly Problem[],
  format: ReportFormat,
  folder = '',
): string {
  const located = problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
  switch (format) {
    case 'json':
      return `${JSON.stringify({ problems }, null, 2)}\n`;
    case 'github':
      return located.map(annotation).join('');
    case 'text':
      return `${located.map(sentence).join('')}${count(problems)}\n`;
  }
}

/** Which drafts are not published, for people; empty when there are no drafts, and for machines. */
export function draftReport(drafts: readonly string[], format: ReportFormat, folder = ''): string {
  if (drafts.length === 0 || format === 'json') return '';
  if (format === 'github')
    return drafts
      .map(
        (file) => `::notice file=${property(join(folder, file))}::This draft is not published.\n`,
      )
      .join('');
  const [verb, noun] = drafts.length === 1 ? ['is', 'draft'] : ['are', 'drafts'];
  return `${drafts.length} ${noun} ${verb} not published: ${drafts.join(', ')}\n`;
}

function sentence({ file, line, column, rule, what, mend, severity }: Problem): string {
  const mark = severity === 'error' ? '' : `${severity}: `;
  return `${file}:${line}:${column} ${mark}${what}\n    ${mend} (${rule})\n`;
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ file, line, column, rule, what, mend, severity }: Problem): string {
  // GitHub knows no questions; as long as one stands, the check is red.
  const level = severity === 'question' ? 'error' : severity;
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${what} ${mend}`)}\n`;
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function count(problems: readonly Problem[]): string {
  const [errors = 0, questions = 0, warnings = 0] = (['error', 'question', 'warning'] as const).map(
    (each) => problems.filter(({ severity }) => severity === each).length,
  );
  const say = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const others = [
    ...(questions ? [say(questions, 'question')] : []),
    ...(warnings ? [say(warnings, 'warning')] : []),
  ];
  return `${[say(errors, 'problem'), ...others].join(', ')}.`;
}

/** A problem of the content folder itself has its whole path already. */
function join(folder: string, file: string): string {
  const isWhole = !folder || posix.isAbsolute(file) || win32.isAbsolute(file);
  return isWhole ? file : posix.join(folder.replaceAll('\\', '/'), file);
}
