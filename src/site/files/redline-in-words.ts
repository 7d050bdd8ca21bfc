import type { Words } from '../../messages/words.ts';
import type { NamedVersion, RedlineFacts } from '../../redline/facts.ts';

/** What a Word file with tracked changes says of itself: at the head of its pages, and as its title. */
export function redlineInWords(
  words: Words,
  title: string,
  organisation: string | null,
  { from, to }: Pick<RedlineFacts, 'from' | 'to'>,
): Pick<RedlineFacts, 'header' | 'name' | 'from' | 'to'> {
  const placed = ({ name, address }: NamedVersion) => name + (address ? ` (${address})` : '');
  return {
    from,
    to,
    header: words.text('redline.header', {
      whose: [title, organisation].filter(Boolean).join(', '),
      from: placed(from),
      to: placed(to),
    }),
    name: words.text('redline.title', { title, from: from.name, to: to.name }),
  };
}
