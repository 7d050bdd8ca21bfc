import { invisiblesIn } from '../library/text/invisible.ts';
import type { Inline } from '../policy/document.ts';

/** What became of markup that a version cannot have. */
export interface Dropped {
  /** Pictures, by what stands in their place. */
  readonly images: string[];
  /** Addresses that lead nowhere outside the page they came from. */
  readonly links: string[];
  /** Addresses on other pages to which links without a word lead, such as those of icons. */
  readonly wordless: string[];
  /** How many characters were dropped that nobody sees. */
  invisible: number;
}

/** Where links lead: the address for a version, or null if there is none. */
export type LinkTarget = (href: string) => string | null;

/**
 * Inline text with nothing but what a version can have. Every word stays: a picture’s are its description.
 */
export function plainInlines(
  list: readonly Inline[],
  target: LinkTarget,
  dropped: Dropped,
): Inline[] {
  return list.flatMap((each): Inline[] => {
    switch (each.kind) {
      case 'text':
      case 'code': {
        const text = visible(each.text, dropped);
        return text ? [{ kind: each.kind === 'code' && text.trim() ? 'code' : 'text', text }] : [];
      }
      case 'image': {
        const text = visible(each.alternative, dropped);
        dropped.images.push(text);
        return text ? [{ kind: 'text', text }] : [];
      }
      case 'link': {
        const inlines = plainInlines(each.inlines, target, dropped);
        if (!hasWords(inlines)) {
          if (!/^(?:#|$|(?!https?|mailto|tel)[a-z][a-z0-9+.-]*:)/i.test(each.href.trim()))
            dropped.wordless.push(each.href);
          return inlines;
        }
        const href = target(each.href);
        if (href === null) dropped.links.push(each.href);
        return href === null ? inlines : [{ kind: 'link', href, inlines }];
      }
      case 'strong':
      case 'emphasis':
      case 'deleted': {
        const inlines = plainInlines(each.inlines, target, dropped);
        return hasWords(inlines) ? [{ kind: each.kind, inlines }] : inlines;
      }
      default:
        return [each];
    }
  });
}

/** Whether anything can be read there, or a footnote is referred to. */
export function hasWords(list: readonly Inline[]): boolean {
  return list.some((each) =>
    'inlines' in each
      ? hasWords(each.inlines)
      : 'text' in each
        ? /\S/.test(each.text)
        : each.kind === 'footnote-reference' || each.kind === 'image',
  );
}

/** A text without characters that nobody sees. Those that part words in secret are spaces. */
export function visible(text: string, dropped: { invisible: number } = { invisible: 0 }): string {
  const found = invisiblesIn(text);
  if (found.length === 0) return text;
  dropped.invisible += found.length;
  let out = '';
  let end = 0;
  for (const { index } of found) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    out +=
      text.slice(end, index) + (character !== '\ufeff' && /[\s\p{Cc}]/u.test(character) ? ' ' : '');
    end = index + character.length;
  }
  return out + text.slice(end);
}
