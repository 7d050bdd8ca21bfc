/**
 * How a review is written down: for a terminal, or as a comment on GitHub. Takes words of any kind and
 * makes them harmless.
 */
export interface ReviewMarks {
  text(words: string): string;
  /** A path, an address or a command, letter by letter. */
  literal(words: string): string;
  removed(words: string): string;
  added(words: string): string;
  strong(words: string): string;
  heading(words: string): string;
  item(line: string): string;
  /** Somebody’s own lines. */
  quoted(lines: readonly string[]): string;
  /** Something that can be ticked off. */
  task(line: string): string;
  /** @param title of ours: it is not made harmless */
  folded(title: string, body: string): string;
}

/** For people at a terminal. */
export const TERMINAL_MARKS: ReviewMarks = {
  text: oneLine,
  literal: oneLine,
  removed: (words) => `[-${oneLine(words)}-]`,
  added: (words) => `{+${oneLine(words)}+}`,
  strong: oneLine,
  heading: (words) => `${oneLine(words)}\n${'─'.repeat(Math.min(oneLine(words).length, 100))}`,
  item: (line) => `  ${line}`,
  quoted: (lines) => lines.map((line) => `    ${oneLine(line)}`).join('\n'),
  task: (line) => `  ☐ ${line}`,
  folded: (_title, body) => body,
};

/** For a comment on GitHub, in Markdown. The words stay words, whatever they look like. */
export const GITHUB_MARKS: ReviewMarks = {
  text: escapeForGitHub,
  literal: codeSpan,
  removed: (words) => `<del>${escapeForGitHub(words)}</del>`,
  added: (words) => `<ins>${escapeForGitHub(words)}</ins>`,
  strong: (words) => (words.trim() ? `**${escapeForGitHub(words).trim()}**` : ''),
  heading: (words) => `#### ${escapeForGitHub(words).trim()}`,
  item: (line) => `- ${line}`,
  quoted: (lines) => lines.map((line) => `  > ${escapeForGitHub(line)}`).join('\n  >\n'),
  task: (line) => `- [ ] ${line}`,
  folded: (title, body) =>
    `<details><summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>`,
};

/** Joins what it stands between without being seen, and breaks what a program would recognise. */
const JOINER = '\u2060';

/**
 * Words as Markdown in which they are nothing but words: no markup, no mention of a person, no reference
 * to an issue, no link, no picture, no emoji.
 *
 * GitHub looks for mentions and references in the finished page, where an escaped `@` is an `@` again:
 * only a character between keeps them apart.
 * @see https://github.github.com/gfm/#backslash-escapes
 */
function escapeForGitHub(words: string): string {
  return oneLine(words)
    .replace(/[@#$]/g, `$&${JOINER}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${JOINER}`)
    .replace(/(?<![\p{L}\p{N}])(www|GH-)/giu, `$1${JOINER}`)
    .replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter)
    .replace(/[\\`*_[\]|~$@#]/g, '\\$&')
    .replace(/^( *)([-+=])/, '$1\\$2')
    .replace(/^( *\d{1,9})([.)])/, '$1\\$2');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Between as many backticks as none of the words has in a row. */
function codeSpan(words: string): string {
  const line = oneLine(words).trim() || ' ';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** Without line breaks, and without characters that command a terminal or turn the direction of a line. */
function oneLine(words: string): string {
  return words
    .replace(/\t/g, ' | ')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}
