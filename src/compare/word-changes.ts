import { editScript } from './edit-script.ts';
import type { Hunk } from './hunk.ts';
import { readableHunks } from './readable-hunks.ts';
import { type Tokens, UNSPACED } from './tokens.ts';
import { foldPrint } from './typography.ts';
import type { WordChange } from './word-change.ts';
import type { KnownChanges, Workbench } from './workbench.ts';
import { cutTokens } from './workbench.ts';

/**
 * How one text became another. What is the same and what was removed joins to exactly the first, what is
 * the same and what was added to exactly the second. Within a change, what was removed comes first.
 */
export function wordChanges(from: string, to: string, bench: Workbench): readonly WordChange[] {
  if (from === to) return from ? [{ op: 'same', text: from }] : [];
  const { changes, budget } = bench;
  const known = changes.get(from)?.get(to);
  // A remembered answer serves only while the budget would still allow it: with less, the search is coarser.
  if (known && known.work < budget.left) {
    budget.left -= known.work;
    return known.changes;
  }
  const left = budget.left;
  const found = findChanges(from, to, bench);
  if (budget.left > 0) {
    const others = changes.get(from) ?? new Map<string, KnownChanges>();
    changes.set(from, others.set(to, { changes: found, work: left - budget.left }));
  }
  return found;
}

function findChanges(from: string, to: string, bench: Workbench): WordChange[] {
  const [before, after] = [cutTokens(from, bench), cutTokens(to, bench)];
  const hunks = readableHunks(
    editScript(before.keys, after.keys, bench.budget),
    before,
    after,
    bench.vocabulary,
  );
  return writeChanges(hunks, before, after);
}

/**
 * Whether a change is one of white space and typography alone, which no reader needs to see. A space
 * between two letters or two digits makes words: “may be” and “maybe”, “1 5” and “15” are not the same.
 */
export function isTypographic(removed: string, added: string): boolean {
  if (differAtOnce(removed, added)) return false;
  const [before, after] = [foldPrint(removed), foldPrint(added)];
  const bare = (text: string) => text.replace(/\s+/gu, '');
  if (bare(before) !== bare(after)) return false;
  const plain = (text: string) => text.replace(/\s+/gu, ' ').replace(IDLE_SPACE, '').trim();
  return plain(before) === plain(after);
}

/** Whether two texts begin with letters or digits, plain ones, that are not the same: most changes do. */
function differAtOnce(a: string, b: string): boolean {
  const [first, other] = [firstLetter(a), firstLetter(b)];
  return first !== other && first !== null && other !== null;
}

/**
 * Returns the first character but for spaces: empty if there is none, null if it is no letter or digit of
 * ASCII.
 */
function firstLetter(text: string): string | null {
  let at = 0;
  while (text[at] === ' ') at++;
  const letter = text[at] ?? '';
  return letter === '' || /[A-Za-z0-9]/.test(letter) ? letter : null;
}

/** White space that parts no words. */
const IDLE_SPACE = new RegExp(
  [
    '(?<![\\p{L}\\p{M}\\p{N}])\\s+',
    '\\s+(?![\\p{L}\\p{N}])',
    '(?<=\\p{N})\\s+(?!\\p{N})',
    '(?<!\\p{N})\\s+(?=\\p{N})',
    `(?<=[${UNSPACED}]\\p{M}*)\\s+`,
    `\\s+(?=[${UNSPACED}])`,
  ].join('|'),
  'gv',
);

/** Whether any word or mark was changed, typography and white space apart. */
export function hasChangedWords(words: readonly WordChange[]): boolean {
  return words.some(({ op, text }, index) => {
    if (op === 'same') return false;
    const next = words[index + 1];
    const previous = words[index - 1];
    // The same words twice were struck out, or are no longer.
    if (op === 'removed')
      return next?.text === text || !isTypographic(text, next?.op === 'added' ? next.text : '');
    return previous?.op !== 'removed' && !isTypographic('', text);
  });
}

/** Collects changes so that neighbours of one kind are one, and removed stands before added. */
export function changeWriter() {
  const changes: WordChange[] = [];
  let [same, removed, added] = ['', '', ''];
  const flush = () => {
    // Two replacements side by side can come to nothing: “a ” by “a”, then “b” by “ b”.
    if (removed === added) {
      same += removed;
      [removed, added] = ['', ''];
      return;
    }
    if (same) changes.push({ op: 'same', text: same });
    if (removed) changes.push({ op: 'removed', text: removed });
    if (added) changes.push({ op: 'added', text: added });
    [same, removed, added] = ['', '', ''];
  };
  return {
    /** Two texts that stand for each other; equal ones are the same. */
    replace(from: string, to: string) {
      if (from === to) {
        if (!from) return;
        if (removed || added) flush();
        same += from;
      } else {
        removed += from;
        added += to;
      }
    },
    finish(): WordChange[] {
      flush();
      if (same) changes.push({ op: 'same', text: same });
      return changes;
    },
  };
}

function writeChanges(hunks: readonly Hunk[], from: Tokens, to: Tokens): WordChange[] {
  const writer = changeWriter();
  let [fromAt, toAt] = [0, 0];
  const writeSame = (end: number) => {
    const length = end - fromAt;
    const before = stretch(from, fromAt, end);
    const after = stretch(to, toAt, toAt + length);
    if (before === after) writer.replace(before, after);
    else
      for (let at = 0; at < length; at++) {
        writer.replace(spaceBefore(from, fromAt + at), spaceBefore(to, toAt + at));
        writer.replace(token(from, fromAt + at), token(to, toAt + at));
      }
    [fromAt, toAt] = [end, toAt + length];
  };
  for (const { fromStart, fromEnd, toStart, toEnd } of hunks) {
    writeSame(fromStart);
    const [before, after] = [stretch(from, fromStart, fromEnd), stretch(to, toStart, toEnd)];
    const space = fromStart < fromEnd ? spaceBefore(from, fromStart) : '';
    const isShared = toStart < toEnd && space === spaceBefore(to, toStart);
    if (isShared) writer.replace(space, space);
    writer.replace(
      isShared ? before.slice(space.length) : before,
      isShared ? after.slice(space.length) : after,
    );
    [fromAt, toAt] = [fromEnd, toEnd];
  }
  writeSame(from.keys.length);
  writer.replace(from.text.slice(from.ends.at(-1) ?? 0), to.text.slice(to.ends.at(-1) ?? 0));
  return writer.finish();
}

/** The white space before a token. */
function spaceBefore({ text, starts, ends }: Tokens, at: number): string {
  const start = at === 0 ? 0 : (ends[at - 1] ?? 0);
  return text.slice(start, starts[at]);
}

function token({ text, starts, ends }: Tokens, at: number): string {
  return text.slice(starts[at], ends[at]);
}

/** Some tokens with the white space before each. */
function stretch({ text, ends }: Tokens, start: number, end: number): string {
  if (start === end) return '';
  return text.slice(start === 0 ? 0 : ends[start - 1], ends[end - 1]);
}
