import type { Comparison } from './comparison.ts';
import { shownWords } from './shown-words.ts';
import type { TextBlock } from './text-blocks.ts';
import { UNSPACED } from './tokens.ts';

/** Words of each side, and how many of them the other has too. */
export interface WordCounts {
  readonly from: number;
  readonly to: number;
  readonly same: number;
}

/**
 * Counts the words of a comparison as its marks show them: a word is removed or added where it is marked
 * so, and the same anywhere else. Where words are not parted by spaces, their characters are counted.
 */
export function countWords({ blocks }: Pick<Comparison, 'blocks'>): WordCounts {
  let [same, removed, added] = [0, 0, 0];
  for (const block of blocks) {
    // What was split off or merged is counted with the block that it was a part of.
    if (block.partOf !== null) continue;
    const [first, second] = block.whole ?? block.words;
    if (block.to && first?.op === 'same' && second === undefined) {
      same += wordsOfBlock(block.to, first.text);
      continue;
    }
    for (const { op, text, isDetail } of shownWords({ ...block, share: null })) {
      if (isDetail) continue;
      const words = wordsIn(text);
      if (op === 'same') same += words;
      else if (op === 'removed') removed += words;
      else added += words;
    }
  }
  return { from: same + removed, to: same + added, same };
}

/** A version is compared with several others, and its blocks are always the same. */
const known = new WeakMap<TextBlock, number>();

/** The words of a block that did not change. */
function wordsOfBlock(block: TextBlock, text: string): number {
  if (text !== block.text) return wordsIn(text);
  const words = known.get(block) ?? wordsIn(text);
  known.set(block, words);
  return words;
}

/** The first of the scripts that put no spaces between words, Thai, begins here; all before it do. */
const FIRST_UNSPACED = 0x0e00;
const UNSPACED_ALONE = `[${UNSPACED}]&&[\\u{${FIRST_UNSPACED.toString(16)}}-\\u{10ffff}]`;

/** As in `tokens.ts`, with the marks that join letters to one word: “e-mail”, “U.S.”, “1,000”, “a@b.com”. */
const WORD = new RegExp(
  [
    'https?:\\/\\/[^\\s<>"\u201c\u201d\\)\\]]*[\\p{L}\\p{N}\\/=#]',
    `[[${UNSPACED_ALONE}]&&[\\p{L}\\p{N}]]`,
    `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED_ALONE}]]+(?:(?:[\\-'\u2019.\\/@&+=#~:_\u00ad\u2010\u2011\u2013]+|,(?=\\p{N}))[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED_ALONE}]]+)*`,
  ].join('|'),
  'gv',
);

/**
 * By the code of a character: 1 for part of a word, 2 for what joins two parts, 3 for the comma, 0 for
 * others.
 */
const ROLES = Uint8Array.from({ length: FIRST_UNSPACED }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return 1;
  return /[-'./@&+=#~:_\u00ad]/.test(character) ? 2 : character === ',' ? 3 : 0;
});

/** General punctuation: dashes and quotation marks, of which these join two parts of a word. */
const PUNCTUATION = { first: 0x2000, last: 0x206f, joining: [0x2019, 0x2010, 0x2011, 0x2013] };

/**
 * How many words stand in a text. Goes letter by letter: a search makes a string of each word, which takes
 * ten times as long.
 */
export function wordsIn(text: string): number {
  if (text.includes('://')) return text.match(WORD)?.length ?? 0;
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const role = roleAt(text, at);
    if (role < 0) return text.match(WORD)?.length ?? 0;
    if (role === 1) {
      if (!isInWord) words += 1;
      isInWord = true;
    } else if (isInWord) {
      // A joining mark goes on with the word where another part of it follows.
      let next = at;
      if (role === 2) while (roleAt(text, next) === 2) next += 1;
      else if (role === 3) next += 1;
      const follows = roleAt(text, next);
      if (follows < 0) return text.match(WORD)?.length ?? 0;
      isInWord = role !== 0 && follows === 1 && (role === 2 || /\p{N}/u.test(text.charAt(next)));
      if (isInWord) at = next - 1;
    }
  }
  return words;
}

/** The role of one character; negative where only a search can tell. */
function roleAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < FIRST_UNSPACED) return ROLES[code] as number;
  if (code < PUNCTUATION.first || code > PUNCTUATION.last) return -1;
  return PUNCTUATION.joining.includes(code) ? 2 : 0;
}
