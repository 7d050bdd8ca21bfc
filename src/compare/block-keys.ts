import type { KeyedBlocks } from './exact-pairs.ts';
import type { ComparedText, TextBlock } from './text-blocks.ts';
import { foldPrint } from './typography.ts';

/** A text and its blocks. */
export interface Side {
  readonly source: ComparedText;
  readonly blocks: readonly TextBlock[];
}

/** The id under which a clause of the first text lives on in the second; undefined if it does not. */
export function successorOf(id: string, { source }: Side): string | undefined {
  return Object.hasOwn(source.moved, id) ? source.moved[id] : undefined;
}

/**
 * Blocks that say the same have the same key; a heading that kept its id has the same key whatever it says.
 */
export function keyBlocks(from: Side, to: Side): [KeyedBlocks, KeyedBlocks] {
  const numbers = new Map<string, number>();
  const idsTo = new Set(to.blocks.flatMap((block) => idOf(block) ?? []));
  const idsFrom = new Set(from.blocks.flatMap((block) => idOf(block) ?? []));
  const successor = (id: string) => {
    const heir = idsTo.has(id) ? id : successorOf(id, to);
    // A clause that was merged into one that there was before leaves that one its heading.
    return heir !== id && heir !== undefined && idsFrom.has(heir) ? undefined : heir;
  };
  const areLasting = from.source.hasLastingIds && to.source.hasLastingIds;
  const lasting = new Set(
    areLasting ? from.blocks.flatMap((block) => successor(idOf(block) ?? '') ?? []) : [],
  );
  const keyed = ({ blocks }: Side, here: (id: string) => string | undefined): KeyedBlocks => {
    const used = new Set<string>();
    const keys = blocks.map((block) => {
      const own = idOf(block);
      const id = own === null ? undefined : here(own);
      const isPaired = id !== undefined && lasting.has(id) && idsTo.has(id) && !used.has(id);
      if (isPaired) used.add(id);
      const name = isPaired ? `id ${id}` : sameness(block);
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
    return { keys, weights: blocks.map(({ text }) => text.length) };
  };
  return [keyed(from, successor), keyed(to, (id) => id)];
}

function idOf({ kind, clause }: TextBlock): string | null {
  return kind === 'heading' ? clause : null;
}

/** A version is compared with several others, and its blocks are always the same. */
const known = new WeakMap<TextBlock, string>();

/** What a block says, but for its number: there is one title, whatever it says. */
function sameness(block: TextBlock): string {
  const before = known.get(block);
  if (before !== undefined) return before;
  const { kind, text, label } = block;
  const name =
    kind === 'title' ? kind : `${kind} ${foldPrint(text.slice(label.length).trimStart())}`;
  known.set(block, name);
  return name;
}
