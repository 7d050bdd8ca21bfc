import type { Phrase } from '../../src/messages/phrase.ts';

/** A phrase as Markdown would show it: words, links as [words](address), marked words as **words**. */
export function shown(phrase: Phrase | null): string | null {
  const parts = phrase?.map((part) => {
    if (typeof part === 'string') return part;
    if ('href' in part) return `[${part.text}](${part.href})`;
    return 'strong' in part ? `**${part.text}**` : part.text;
  });
  return parts?.join('') ?? null;
}
