import type { Phrase } from '../messages/phrase.ts';

/** A sentence for the page: its words, and its links. */
export function nodesOf(phrase: Phrase): (string | Node)[] {
  return phrase.map((part) => {
    if (typeof part === 'string') return part;
    if (!('href' in part)) return part.text;
    const link = document.createElement('a');
    link.href = part.href;
    link.textContent = part.text;
    return link;
  });
}
