import { linesOf } from '../../policy/canonical-text.ts';
import { GAP } from '../../policy/redact.ts';
import { wordsOf, wordsWithout } from '../../policy/word-lists.ts';
import { nearest } from '../text/nearest.ts';
import type { ReadableVersion } from './question.ts';
import type { Change, Changed } from './text-change.ts';

/**
 * Where two texts differ in nothing but how words are spelt: the first such word; null if they differ in
 * more, or may do so in words that were taken out.
 */
export function onlySpelling({ version, predecessor }: Change): Changed | null {
  const lines = ({ front, document }: ReadableVersion) =>
    linesOf(front.title, document).map(({ text }) => text);
  const texts = [lines(predecessor), lines(version)];
  if (texts.flat().some((text) => text.includes(GAP))) return null;
  const [old = [], now = []] = texts.map((each) => each.flatMap(wordsOf));
  const [gone, added] = [wordsWithout(old, now), wordsWithout(now, old)];
  // The same words in another order may say something else, and so may another number or a “not”.
  const isSpelling =
    gone.length === added.length &&
    gone.length <= 20 &&
    old.length === now.length &&
    added.every(
      (word) => !/\d|^(?:no|not|nor|non|nicht|pas)$/.test(word) && nearest(word, gone) !== null,
    );
  if (!isSpelling) return null;
  const [word] = added;
  return word === undefined
    ? { about: 'major', fate: 'not one word differs from the version before', place: null }
    : {
        about: word,
        fate: `only the spelling differs from the version before, such as “${word}” for “${nearest(word, gone)}”`,
        place: null,
      };
}
