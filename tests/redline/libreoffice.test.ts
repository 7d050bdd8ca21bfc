import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { ComparedText } from '../../src/compare/text-blocks.ts';
import { redline } from '../../src/redline/redline.ts';
import { CASES, textOfMarkdown } from '../compare/compared-files.ts';
import { hasLibreOffice, resolvedByLibreOffice } from './libreoffice.ts';
import { comparedLines, FACTS } from './sample-redline.ts';

/** The hard cases of comparison that are plain Markdown, as one text: each start of the program is dear. */
function allCases(side: 'from' | 'to'): ComparedText {
  const texts = readdirSync(CASES).flatMap((name, at) => {
    const files = readdirSync(join(CASES, name));
    if (!files.includes('from.md') || !files.includes('to.md')) return [];
    const text = readFileSync(join(CASES, name, `${side}.md`), 'utf8');
    return [`## Case ${at}\n\n${text.replace(/\[\^(\w+)\]/g, `[^${at}-$1]`)}`];
  });
  expect(texts.length).toBeGreaterThan(30);
  return textOfMarkdown(texts.join('\n\n'));
}

/** The lines of a text, each cell of a row for itself. */
function cellsOf(text: ComparedText): string[] {
  return comparedLines(text)
    .flatMap((line) => line.split('\t'))
    .map((cell) => cell.trim())
    .filter(Boolean);
}

// LibreOffice is not ours, and is what many open Word files with.
test.skipIf(!hasLibreOffice())(
  'LibreOffice, where it is installed, has the one text when all is rejected and the other when all is accepted',
  { timeout: 200_000 },
  () => {
    const [from, to] = [allCases('from'), allCases('to')];
    const { accept, reject } = resolvedByLibreOffice(redline(compareTexts(from, to), FACTS));
    expect(accept).toEqual(cellsOf(to));
    expect(reject).toEqual(cellsOf(from));
  },
);
