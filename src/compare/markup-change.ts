import type { Mark } from './marked-text.ts';
import type { LinkChange } from './notes.ts';
import type { TextBlock } from './text-blocks.ts';
import type { WordChange } from './word-change.ts';

/** What became of the markup over words that both texts have. */
export interface MarkupChange {
  readonly links: readonly LinkChange[];
  readonly isEmphasisChanged: boolean;
}

type LinkPair = readonly [before: Mark | null, after: Mark | null];

/** @param moved clause ids that live on under another: a link that follows one leads where it did */
export function markupChange(
  from: TextBlock,
  to: TextBlock,
  words: readonly WordChange[],
  moved: Readonly<Record<string, string>>,
): MarkupChange {
  if (from.marks.length === 0 && to.marks.length === 0)
    return { links: [], isEmphasisChanged: false };
  const pairs = new Map<string, LinkPair>();
  let isEmphasisChanged = false;
  const [before, after] = [marksOver(from.marks), marksOver(to.marks)];
  let [fromAt, toAt] = [0, 0];
  for (const { op, text } of words) {
    // A stretch of unchanged words is cut wherever a mark of either side begins or ends.
    for (let at = 0; op === 'same' && at < text.length; ) {
      const [old, current] = [before(fromAt + at), after(toAt + at)];
      const end = Math.min(old.end - fromAt, current.end - toAt, text.length);
      if (/[\p{L}\p{N}]/u.test(text.slice(at, end))) {
        if (old.emphasis !== current.emphasis) isEmphasisChanged = true;
        if (old.link || current.link)
          pairs.set(`${old.link?.start}-${current.link?.start}`, [old.link, current.link]);
      }
      at = end;
    }
    if (op !== 'added') fromAt += text.length;
    if (op !== 'removed') toAt += text.length;
  }
  const linked = [...pairs.values(), ...rewordedLink(from, to, [...pairs.values()])];
  return { links: linkChanges(linked, from.text, to.text, moved), isEmphasisChanged };
}

/**
 * The link of either side whose words were all changed, if there is one alone: of several it is not known
 * which became which.
 */
function rewordedLink(from: TextBlock, to: TextBlock, pairs: readonly LinkPair[]): LinkPair[] {
  const seen = new Set(pairs.flat());
  const unseen = ({ marks }: TextBlock) =>
    marks.filter((mark) => mark.kind === 'link' && !seen.has(mark));
  const [[lost, ...moreLost], [gained, ...moreGained]] = [unseen(from), unseen(to)];
  const isOne = lost && gained && moreLost.length === 0 && moreGained.length === 0;
  return isOne ? [[lost, gained]] : [];
}

function linkChanges(
  pairs: readonly LinkPair[],
  fromText: string,
  toText: string,
  moved: Readonly<Record<string, string>>,
): LinkChange[] {
  // A link that covers more or fewer words than before leads where it did.
  const goesOn = new Set(pairs.flatMap((pair) => (pair[0] && pair[1] ? pair : [])));
  return pairs.flatMap(([before, after]): LinkChange[] => {
    if ((before === null && goesOn.has(after)) || (after === null && goesOn.has(before))) return [];
    const words = after
      ? toText.slice(after.start, after.end)
      : fromText.slice(before?.start, before?.end);
    const [from, to] = [before?.target ?? null, after?.target ?? null];
    const isSame = rooted(followed(from, moved)) === rooted(to) || isOwnAddress(words, from, to);
    return isSame ? [] : [{ words: words.trim(), from, to }];
  });
}

/** What lies over one place of a text, and how far it reaches. */
interface Cover {
  readonly link: Mark | null;
  readonly emphasis: string;
  readonly end: number;
}

/**
 * Tells what lies over a place. Places must be asked for in rising order: each mark is looked at while it
 * is open.
 */
function marksOver(marks: readonly Mark[]): (at: number) => Cover {
  const waiting = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Mark[] = [];
  return (at) => {
    open = open.filter(({ end }) => end > at);
    for (let mark = waiting[next]; mark && mark.start <= at; mark = waiting[++next])
      if (mark.end > at) open.push(mark);
    const link = open.find(({ kind }) => kind === 'link') ?? null;
    const kinds = new Set(open.map(({ kind }) => kind));
    kinds.delete('link');
    kinds.delete('image');
    const upTo = waiting[next]?.start ?? Number.POSITIVE_INFINITY;
    const end = open.reduce((least, mark) => Math.min(least, mark.end), upTo);
    return { link, emphasis: [...kinds].sort().join(' '), end };
  };
}

function followed(target: string | null, moved: Readonly<Record<string, string>>): string | null {
  const id = target?.startsWith('#') ? target.slice(1) : '';
  return Object.hasOwn(moved, id) ? `#${moved[id]}` : target;
}

/** The address of a site with the slash that browsers add. */
function rooted(target: string | null): string | null {
  return target?.replace(/^https?:\/\/[^/?#]+$/, '$&/') ?? null;
}

/** An address that became a link to itself, or ceased to be one. */
function isOwnAddress(words: string, before: string | null, after: string | null): boolean {
  if (before !== null && after !== null) return false;
  const bare = (address: string) =>
    address.replace(/^(?:mailto:|tel:|https?:\/\/)/, '').replace(/\/$/, '');
  return bare(before ?? after ?? '') === bare(words.trim());
}
