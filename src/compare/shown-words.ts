import type { ComparedBlock } from './comparison.ts';
import type { WordChange } from './word-change.ts';
import { isTypographic } from './word-changes.ts';

/** Both texts in one, with marks; or the earlier one alone, with marks at what was to go. */
export type ChangeReading = 'both' | 'before';

/**
 * The words of a block as a reader sees them marked: those of all its parts where it was split or merged,
 * with a line break where one part ends, and without a mark where typography alone differs. All that is
 * said, counted or drawn of a change follows from this.
 */
export function shownWords(
  { whole, words, from, to }: Pick<ComparedBlock, 'whole' | 'words' | 'from' | 'to'>,
  reading: ChangeReading = 'both',
): readonly WordChange[] {
  const all = whole ?? words;
  // A block that only one of the texts has is marked whatever it is made of.
  const isAlone = from === null || to === null;
  const shown: WordChange[] = [];
  const show = (op: WordChange['op'], text: string) => {
    const last = shown.at(-1);
    if (last?.op === op) shown[shown.length - 1] = { op, text: last.text + text };
    else shown.push({ op, text });
  };
  all.forEach(({ op, text }, at) => {
    const [previous, next] = [all[at - 1], all[at + 1]];
    if (op === 'same') show(op, text);
    else if (op === 'removed') {
      const added = next?.op === 'added' ? next.text : '';
      const isQuiet = !isAlone && (isBlank(text) || isUnseen(text, added));
      if (!isQuiet) show(op, text);
      else if (reading === 'before') show('same', text);
    } else if (reading === 'both') {
      const removed = previous?.op === 'removed' ? previous.text : '';
      const isQuiet = !isAlone && (isBlank(text) || isUnseen(removed, text));
      show(isQuiet ? 'same' : op, text);
    }
  });
  return shown;
}

/** A line break is no blank: it is seen, for there a block ends. */
function isBlank(text: string): boolean {
  return !/[\S\n]/u.test(text);
}

/** Whether two stretches that stand for each other look the same to a reader. */
function isUnseen(removed: string, added: string): boolean {
  return removed.split('\n').length === added.split('\n').length && isTypographic(removed, added);
}
