import { betweenIsolates } from '../../messages/isolated.ts';
import type { Phrase } from '../../messages/phrase.ts';
import { escapeMarkup } from './escape-markup.ts';
import { printedAttributes } from './lang-attributes.ts';

/**
 * A sentence as HTML that can stand on other sites.
 * @param absolute makes a path of this site a whole address
 */
export function printPhrase(phrase: Phrase, absolute: (path: string) => string): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return printWords(part);
      const text = escapeMarkup(part.text);
      if ('href' in part) {
        const href = part.href.startsWith('/') ? absolute(part.href) : part.href;
        return `<a href="${escapeMarkup(href)}">${text}</a>`;
      }
      if ('time' in part) return `<time datetime="${part.time}">${text}</time>`;
      if ('language' in part) return `<span${printedAttributes(part.language)}>${text}</span>`;
      return 'code' in part ? `<code>${text}</code>` : `<b>${text}</b>`;
    })
    .join('');
}

function printWords(sentence: string): string {
  return betweenIsolates(sentence)
    .map((text, at) => (at % 2 === 0 ? escapeMarkup(text) : `<bdi>${escapeMarkup(text)}</bdi>`))
    .join('');
}
