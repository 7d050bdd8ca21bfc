import type { FactSurroundings } from './facts-in-sentence.ts';
import type { Finding } from './finding.ts';
import type { MarkedBlock } from './marked-block.ts';
import { isContrary } from './rule-words.ts';
import { snippetOf } from './snippet.ts';

/** Where more words were replaced by others, none of them is the contrary of another. */
const MOST_WORDS = 4;

/** Words that became their contraries: “lawful” and “unlawful”. */
export function contraries(
  marked: MarkedBlock,
  block: number,
  { to, row }: { readonly to: FactSurroundings; readonly row: string | null },
): Finding[] {
  const { language } = to;
  if (!language) return [];
  return marked.places.flatMap((place): Finding[] => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
    const [gone, come] = [
      words(marked.from.slice(place.from.start, place.from.end)),
      words(marked.to.slice(place.to.start, place.to.end)),
    ];
    if (gone.length !== come.length || gone.length > MOST_WORDS) return [];
    return gone.flatMap((word, index): Finding[] => {
      const other = come[index] as string;
      if (word.length === other.length || !isContrary(word, other, language)) return [];
      return [
        {
          kind: 'negation',
          from: word,
          to: other,
          trend: null,
          by: null,
          extent: 'words',
          words: snippetOf(marked, [place], { from: null, to: null }),
          row,
          withClause: null,
          block,
        },
      ];
    });
  });
}
