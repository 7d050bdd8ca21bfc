import type { Problem } from '../policy/problem.ts';

export type ReportFormat = 'text' | 'github' | 'json';

/**
 * Problems as text for people, as annotations for GitHub’s pull requests, or as JSON for machines.
 * Ends with a line break; the text form ends with a count.
 */
export function problemReport(problems: readonly Problem[], format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ problems }, null, 2)}\n`;
    case 'github':
      return problems.map(annotation).join('');
    case 'text':
      return `${problems.map(sentence).join('')}${count(problems)}\n`;
  }
}

function sentence({ file, line, column, rule, what, mend, severity }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column} ${mark}${what}\n    ${mend} (${rule})\n`;
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ file, line, column, rule, what, mend, severity }: Problem): string {
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=content/${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${what} ${mend}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function count(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const say = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${say(errors, 'problem')}${warnings ? `, ${say(warnings, 'warning')}` : ''}.`;
}
