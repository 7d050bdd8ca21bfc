import type { WordChange } from '../src/compare/word-change.ts';

// Both packages are installed in this folder alone, so their types are not known to the project.

type Diff = (from: string, to: string) => WordChange[] | null;

interface JsdiffPart {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

type DiffWords = (
  from: string,
  to: string,
  options: { readonly timeout: number },
) => readonly JsdiffPart[] | undefined;

/** jsdiff’s `diffWords`: null where it gave up. */
export async function jsdiff(timeout: number): Promise<Diff> {
  const name: string = 'diff';
  const { diffWords } = (await import(name)) as { diffWords: DiffWords };
  return (from, to) =>
    diffWords(from, to, { timeout })?.map(({ value, added, removed }) => ({
      op: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })) ?? null;
}

/** -1 removed, 0 the same, 1 added; and the text. */
type DmpPart = [-1 | 0 | 1, string];

interface DiffMatchPatch {
  Diff_Timeout: number;
  diff_main(from: string, to: string, byLines: boolean): DmpPart[];
  diff_cleanupSemantic(parts: DmpPart[]): void;
}

/** diff-match-patch on words: each word is one character to it, as its manual says for lines. */
export async function diffMatchPatch(timeout: number): Promise<Diff> {
  const name: string = 'diff-match-patch';
  const { default: Dmp } = (await import(name)) as { default: new () => DiffMatchPatch };
  const dmp = new Dmp();
  dmp.Diff_Timeout = timeout / 1000;
  return (from, to) => {
    const words: string[] = [];
    const codes = new Map<string, number>();
    const coded = (text: string) =>
      (text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [])
        .map((word) => {
          const code = codes.get(word) ?? words.length;
          if (code === words.length) {
            words.push(word);
            codes.set(word, code);
          }
          return String.fromCharCode(code);
        })
        .join('');
    const parts = dmp.diff_main(coded(from), coded(to), false);
    dmp.diff_cleanupSemantic(parts);
    return parts.map(([op, text]) => ({
      op: op === 0 ? 'same' : op < 0 ? 'removed' : 'added',
      text: Array.from({ length: text.length }, (_, at) => words[text.charCodeAt(at)]).join(''),
    }));
  };
}
