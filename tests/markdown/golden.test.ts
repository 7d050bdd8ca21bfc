import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printMarkdown } from '../../src/markdown/print-markdown.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import { documentOf } from '../site/sample-library.ts';
import { ROOT } from '../source-files.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

/** A text as an author writes it, and the bytes that are printed of it for ever. */
interface GoldenCase {
  readonly name: string;
  readonly source: string;
  readonly markdown: string;
  readonly text: string;
}

/** In a golden file each line of `%%` begins a part: a name with the source, then the two printed files. */
function casesIn(file: string): GoldenCase[] {
  const written = readFileSync(join(GOLDEN, file), 'utf8').replaceAll('\r\n', '\n');
  const parts = written.split(/^%% (.*)\n/m).slice(1);
  const part = (at: number) => parts[at] ?? '';
  return Array.from({ length: parts.length / 6 }, (_, index) => {
    const at = index * 6;
    expect([part(at + 2), part(at + 4)]).toEqual(['index.md', 'index.txt']);
    return { name: part(at), source: part(at + 1), markdown: part(at + 3), text: part(at + 5) };
  });
}

const files = readdirSync(GOLDEN).map((file) => ({ file, cases: casesIn(file) }));

test('there are a hundred odd documents, each with a name of its own', () => {
  const names = files.flatMap(({ cases }) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(150);
  expect(new Set(names).size).toBe(names.length);
});

// Never write these bytes anew to make a test pass: ledgers hold the digests of texts that were printed so.
describe.each(files)('what was printed of a text is printed for ever ($file):', ({ cases }) => {
  test.each(cases)('$name', ({ source, markdown, text }) => {
    const document = documentOf(source);
    const link = (href: string) => (/^[#/]/.test(href) ? `https://sample.example${href}` : href);
    expect(printMarkdown('Terms', document, link)).toBe(markdown);
    expect(canonicalText('Terms', document)).toBe(text);
  });
});

const SEALED = [
  'src/library/markdown/document-tree.ts',
  'src/library/markdown/markdown.ts',
  'src/library/text/html-text.ts',
  'src/policy/canonical-text.ts',
  'src/policy/clause-number.ts',
  'src/policy/footnotes.ts',
  'src/policy/visit-lines.ts',
  'src/site/view/version-texts.ts',
];

test('each file on which sealed bytes depend says so in its first line', () => {
  const first = (path: string) => readFileSync(join(ROOT, path), 'utf8').split(' ', 3).join(' ');
  expect(SEALED.filter((path) => !/^\/\/ Sealed:/.test(first(path)))).toEqual([]);
  const room = readdirSync(join(ROOT, 'src/markdown')).map((name) => `src/markdown/${name}`);
  expect(room.length).toBeGreaterThan(3);
  expect(room.filter((path) => !/^\/\/ (?:Sealed:|Not sealed:)/.test(first(path)))).toEqual([]);
});
