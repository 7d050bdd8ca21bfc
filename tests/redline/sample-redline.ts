import { strFromU8, unzipSync } from 'fflate';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { type ComparedText, textBlocks } from '../../src/compare/text-blocks.ts';
import { documentTree } from '../../src/library/markdown/document-tree.ts';
import { parseMdx } from '../../src/library/markdown/markdown.ts';
import type { Day } from '../../src/policy/date.ts';
import type { RedlineFacts } from '../../src/redline/facts.ts';
import { redline } from '../../src/redline/redline.ts';
import { redlineInWords } from '../../src/site/files/redline-in-words.ts';
import { ENGLISH_WORDS } from '../english-words.ts';

export const FACTS: RedlineFacts = {
  ...redlineInWords(ENGLISH_WORDS, 'Terms & “Conditions”', 'Acme <Inc.>', {
    from: { name: '2019-05', address: 'https://acme.example/acme/terms/2019-05/' },
    to: { name: '2020-01-01', address: null },
  }),
  home: 'https://acme.example/legal/',
  organisation: 'Acme <Inc.>',
  policy: 'Terms',
  author: 'Acme "Legal"',
  date: '2020-01-01' as Day,
  language: 'en',
  remarks: () => [],
};

/** An MDX text with a title, to be compared. */
export function textOf(mdx: string, title: string | null = 'Terms'): ComparedText {
  return { title, document: documentTree(parseMdx(mdx)), hasLastingIds: true, moved: {} };
}

/** The files of a redline, as text. */
export function filesOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)]),
  );
}

/** All files of the redline of two texts. */
export function redlineFilesOf(from: ComparedText, to: ComparedText, facts = FACTS) {
  return filesOf(redline(compareTexts(from, to), facts));
}

/** The `document.xml` of the redline of two texts. */
export function redlineOf(from: ComparedText, to: ComparedText, facts = FACTS): string {
  return redlineFilesOf(from, to, facts)['word/document.xml'] ?? '';
}

/** What must remain of a text: its canonical lines. */
export function comparedLines(text: ComparedText): string[] {
  return textBlocks(text).map((block) => block.text);
}
