import type { Slot } from '../words/letter.ts';
import { escapeMarkup } from './escape-markup.ts';

/** A letter as HTML for preformatted text: what a form can put in place of words is marked by its name. */
export function printLetter(letter: readonly (string | Slot)[]): string {
  return letter
    .map((part) =>
      typeof part === 'string'
        ? escapeMarkup(part)
        : `<span data-slot="${part.slot}">${escapeMarkup(part.text)}</span>`,
    )
    .join('');
}
