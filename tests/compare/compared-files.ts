import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { ComparedBlock, Comparison } from '../../src/compare/comparison.ts';
import type { ComparedText } from '../../src/compare/text-blocks.ts';
import { readText } from '../../src/library/read-text.ts';

/** The hard cases: a folder for each, with `from`, `to` and what is expected. */
export const CASES = join(import.meta.dirname, 'cases');

/** A text as the comparison takes it. */
export function textOfMarkdown(markdown: string, name = 'a.md'): ComparedText {
  const { parsed, problems } = readText(name, Buffer.from(markdown));
  if (!parsed) throw new Error(JSON.stringify(problems));
  return parsed;
}

/** What became of one plain Markdown text in another. */
export function compareMarkdown(from: string, to: string): Comparison {
  return compareTexts(textOfMarkdown(from), textOfMarkdown(to));
}

/** The comparison of a hard case. */
export function compareCase(name: string): Comparison {
  const files = readdirSync(join(CASES, name));
  const read = (side: string, version: string) => {
    const file = files.find((each) => each.startsWith(`${side}.`)) ?? side;
    const text = readFileSync(join(CASES, name, file), 'utf8');
    return textOfMarkdown(text, file.endsWith('.mdx') ? version : file);
  };
  return compareTexts(read('from', '2020-01-01.mdx'), read('to', '2021-01-01.mdx'));
}

/** The changes of a block as a lawyer would mark them: “We [-may-]{+will+} share”. */
export function marked({ words }: Pick<ComparedBlock, 'words'>): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return words.map(({ op, text }) => signs[op][0] + text + signs[op][1]).join('');
}

/** Each block that is news, marked, with its kind before it and its notes behind. */
export function news({ blocks }: Comparison): string[] {
  return blocks
    .filter(({ kind, notes }) => kind !== 'same' || notes.length > 0)
    .map((block) => [`${block.kind}: ${marked(block)}`, ...block.notes].join(' | '));
}
