import { expect, test } from 'vitest';
import { compileMessage } from '../../src/messages/compile-message.ts';
import { GERMAN } from '../../src/messages/german.ts';
import { isPattern, type Piece } from '../../src/messages/message.ts';
import { PSEUDO_LANGUAGE } from '../messages/pseudo-language.ts';
import { type BuiltFolder, builtFolder } from './built-folder.ts';
import { greekContent } from './greek-content.ts';
import { runBuild } from './run-build.ts';
import { wordsOf } from './words-on-site.ts';

/** Builds content in Greek letters, and finds what it is told otherwise, each with a file that says it. */
async function latinWordsOf(language: 'de' | typeof PSEUDO_LANGUAGE): Promise<Map<string, string>> {
  const folder = builtFolder(`greek-${language}`);
  const content = greekContent(language);
  const run = await runBuild({ out: folder.out, content, day: '2026-12-01' });
  expect(run.exitCode, run.stderr).toBe(0);
  return latinWordsIn(folder, language);
}

/** Data of the format itself are English: schemas, and what each page tried of the consent tool claims. */
const DATA = /^(?:schemas|consent)\/.*\.json$/;

function latinWordsIn(folder: BuiltFolder, language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [file, bytes] of folder.files())
    if (!DATA.test(file))
      for (const text of wordsOf(file, Buffer.from(bytes, 'latin1'), language))
        for (const [word] of withoutCodes(text).matchAll(/\p{Script=Latin}{2,}/gu))
          if (!found.has(word)) found.set(word, `${file}: ${text}`);
  return found;
}

/** The words of a message without the names of its values. */
function literalsOf(source: string): string {
  const message = compileMessage(source);
  const patterns = isPattern(message) ? [message] : message.variants.map(({ pieces }) => pieces);
  const literals = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        return 'pieces' in piece ? literals(piece.pieces) : ' ';
      })
      .join('');
  return patterns.map(literals).join(' ');
}

/** Without addresses, digests, and names that are so in every language. */
function withoutCodes(text: string): string {
  return text.replace(
    /\S*(?:[/@]|\.[a-z])\S*|sha\d+-\S+|SHA-256|Chromium|Firefox|\b[0-9a-f]{16,}\b/gi,
    ' ',
  );
}

test('no word of a site is in its code: with messages in Greek letters, all that it says is', async () => {
  expect(Object.fromEntries(await latinWordsOf(PSEUDO_LANGUAGE))).toEqual({});
});

test('a German site has no English word: each that it says is of a German message, or of a date', async () => {
  const german = new Set(
    Object.values(GERMAN).flatMap((text) => literalsOf(text).match(/\p{Script=Latin}+/gu) ?? []),
  );
  const month = new Intl.DateTimeFormat('de', { month: 'long' });
  for (let at = 0; at < 12; at++) german.add(month.format(new Date(2026, at, 1)));
  const others = [...(await latinWordsOf('de'))].filter(([word]) => !german.has(word));
  expect(Object.fromEntries(others)).toEqual({});
});
