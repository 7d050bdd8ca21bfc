import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTree } from '../src/library/markdown/document-tree.ts';
import { parseMarkdown } from '../src/library/markdown/markdown.ts';
import { linesOf } from '../src/policy/canonical-text.ts';
import type { Document } from '../src/policy/document.ts';

/** A text as the engines are given it: parsed for ours, as canonical text for the others. */
export interface Input {
  readonly name: string;
  readonly source: string;
  readonly document: Document;
  readonly lines: readonly string[];
  /** The lines, joined by line feeds. */
  readonly text: string;
}

export interface Pair {
  readonly from: Input;
  readonly to: Input;
}

export function inputOf(name: string, source: string): Input {
  const document = documentTree(parseMarkdown(source));
  const lines = linesOf(null, document).map(({ text }) => text);
  return { name, source, document, lines, text: lines.join('\n') };
}

/** Every n-th pair of neighbouring versions below a folder: `<service>/<policy>/<date>.md`. */
export function realPairs(folder: string, sample: number): Pair[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => ({ policy: entry.parentPath, file: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const neighbours = paths.slice(1).flatMap((to, index) => {
    const from = paths[index];
    return from?.policy === to.policy ? [{ from: from.file, to: to.file }] : [];
  });
  const read = (file: string) => inputOf(file.slice(folder.length + 1), readFileSync(file, 'utf8'));
  return neighbours
    .filter((_, index) => index % sample === 0)
    .map(({ from, to }) => ({ from: read(from), to: read(to) }));
}
