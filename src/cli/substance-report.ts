import { AUTHORS_WORDS } from '../messages/authors-words.ts';
import { lineAsText, moreInWords } from '../site/words/substance-in-words.ts';
import type { Finding } from '../substance/finding.ts';
import { substanceLines } from '../substance/substance-lines.ts';

const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** What of substance changed for a terminal, at most ten lines; empty where nothing did. */
export function substanceReport(findings: readonly Finding[], isColoured: boolean): string {
  const { lines, more } = substanceLines(findings);
  if (lines.length === 0) return '';
  const paint = (code: string, text: string) => (isColoured ? `${code}${text}${PLAIN}` : text);
  const rest = moreInWords(AUTHORS_WORDS, more);
  return [
    paint(BOLD, 'At a glance'),
    ...lines.map((line) => `  ${lineAsText(AUTHORS_WORDS, line)}`),
    ...(rest ? [paint(DIM, `  ${rest}`)] : []),
    '\n',
  ].join('\n');
}
