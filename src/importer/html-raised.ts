import type { Inline } from '../policy/document.ts';
import { raised } from './raised-text.ts';

/** Signs and endings that say the same on the line as above it: 1st, ™, [3]. */
const ORDINARY = /^(?:st|nd|rd|th|er|re|e|ème|o|a|º|ª|[®™©℠*†‡§#¶]+|\[[\w*]{1,5}\])$/iu;

/** Whether raised letters mean the same on the line as above it. */
export function isOrdinaryRaised(text: string): boolean {
  return text.trim() === '' || ORDINARY.test(text.trim());
}

/**
 * Raised or lowered text in Unicode’s own letters, since a version knows no other; where Unicode lacks one,
 * the letters stay as they are, and the second reading tells of it.
 */
export function raisedInlines(inlines: readonly Inline[], way: 'up' | 'down'): Inline[] {
  return inlines.map((each): Inline => {
    if (each.kind === 'text' && !isOrdinaryRaised(each.text))
      return { kind: 'text', text: raised(each.text, way) ?? each.text };
    return 'inlines' in each ? { ...each, inlines: raisedInlines(each.inlines, way) } : each;
  });
}
