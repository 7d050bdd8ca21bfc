import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { DetailChange } from '../compare/detail-changes.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { Finding } from './finding.ts';
import { markedBlock } from './marked-block.ts';
import { snippetOf } from './snippet.ts';

/** What the footnotes of one text say, and by which mark each is referred to. */
interface Notes {
  /** By label. */
  readonly texts: ReadonlyMap<string, string>;
  /** Labels by the mark that is printed: “[1]”. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Footnotes that came or went, and marks that came, went or stand elsewhere while their footnote stayed: a
 * condition that applies to another sentence now. A mark has as `from` and `to` what its footnote says.
 */
export function footnoteFindings(comparison: Comparison): Finding[] {
  const { blocks } = comparison;
  const hasMarks = blocks.some((block) => block.details.some(isMark));
  const notes = { from: notesOf(blocks, 'from'), to: notesOf(blocks, 'to') };
  const partners = new Map(
    blocks.flatMap(({ from, to }) => {
      const [old, now] = [from?.place.footnote, to?.place.footnote];
      return old && now ? [[old, now] as const] : [];
    }),
  );
  return blocks.flatMap((block, index) => [
    ...wholeFootnote(block, index),
    ...(hasMarks ? markFindings(block, index, notes, partners) : []),
  ]);
}

function isMark({ kind }: DetailChange): boolean {
  return kind === 'footnote mark';
}

function notesOf(blocks: readonly ComparedBlock[], side: 'from' | 'to'): Notes {
  const own = blocks
    .flatMap((block) => block[side] ?? [])
    .filter(({ place }) => place.footnote !== null)
    .sort((a, b) => a.index - b.index);
  const texts = new Map<string, string>();
  for (const { place, text } of own) {
    const label = place.footnote as string;
    texts.set(label, texts.has(label) ? `${texts.get(label)} ${text}` : text);
  }
  const labels = new Map([...texts.keys()].map((label, at) => [`[${at + 1}]`, label]));
  return { texts, labels };
}

function wholeFootnote({ kind, from, to, partOf }: ComparedBlock, block: number): Finding[] {
  const note = (to ?? from) as TextBlock;
  const isAlone = kind === 'added' || kind === 'removed';
  if (!isAlone || partOf !== null || !note.place.isFootnote) return [];
  const words = [{ op: kind, text: note.text }];
  return [
    { ...PLAIN, from: from?.text ?? null, to: to?.text ?? null, extent: 'block', words, block },
  ];
}

const PLAIN = { kind: 'footnote', trend: null, by: null, row: null, withClause: null } as const;

function markFindings(
  block: ComparedBlock,
  index: number,
  notes: { readonly from: Notes; readonly to: Notes },
  partners: ReadonlyMap<string, string>,
): Finding[] {
  const marks = block.details.filter(isMark);
  const labelOf = (side: 'from' | 'to', mark: string | null) =>
    mark === null ? undefined : notes[side].labels.get(mark);
  const stayed = new Set(partners.values());
  // A footnote that came or went is told with its own words.
  const gone = marks.filter(({ from }) => partners.has(labelOf('from', from) ?? ''));
  const come = marks.filter(({ to }) => stayed.has(labelOf('to', to) ?? ''));
  const left = [...come];
  const pairs = gone.map((old): [DetailChange, DetailChange | null] => {
    const partner = partners.get(labelOf('from', old.from) ?? '');
    const at = left.findIndex(({ to }) => labelOf('to', to) === partner);
    return [old, at < 0 ? null : (left.splice(at, 1)[0] as DetailChange)];
  });
  const all = [...pairs, ...left.map((now) => [null, now] as const)];
  return all.map(([old, now]): Finding => {
    const marked = markedBlock(block, ({ isDetail, text }) => !isDetail || /^\[\d+\]$/.test(text));
    const has = (text: string, mark: string | null | undefined) => !!mark && text.includes(mark);
    const places = marked.places.filter(
      ({ from, to }) =>
        has(marked.from.slice(from.start, from.end), old?.from) ||
        has(marked.to.slice(to.start, to.end), now?.to),
    );
    return {
      ...PLAIN,
      from: notes.from.texts.get(labelOf('from', old?.from ?? null) ?? '') ?? null,
      to: notes.to.texts.get(labelOf('to', now?.to ?? null) ?? '') ?? null,
      extent: 'words',
      words: snippetOf(marked, places, { from: null, to: null }),
      block: index,
    };
  });
}
