// Sealed: how a text is read here decides the bytes that are printed of it, which are a contract to the byte
// (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import type { Inline } from './document.ts';

/**
 * Numbers as policies print them before a heading: `1`, `1.`, `3)`, `9.1`, `(2)`, `a)`, `IV.`, `§ 4`,
 * `Article 12`, `Annex A`. A bare number counts only before a capital, so that “30 days” stays words.
 */
const NUMBER =
  /^((?:(?:Article|Section|Clause|Annex|Art\.|Sec\.|§§?)\s?(?:\d+(?:\.\d+)*|[A-Z]|[IVXLC]+)[.:)]?)|\(\w{1,4}\)|\d+(?:\.\d+)+[.:)]?|\d+[.:)]|(?:[A-Za-z]|[IVXLCivxlc]{1,5})[.)]|\d{1,3}(?=\s+\p{Lu}))\s+/u;

/** Splits a heading into the number that is printed before it and the rest. */
export function splitNumber(heading: readonly Inline[]): {
  number: string | null;
  heading: readonly Inline[];
} {
  const [first, ...rest] = heading;
  const match = first?.kind === 'text' ? NUMBER.exec(first.text) : null;
  if (!match?.[1] || first?.kind !== 'text') return { number: null, heading };
  const text = first.text.slice(match[0].length);
  if (!text && rest.length === 0) return { number: null, heading };
  return { number: match[1], heading: text ? [{ kind: 'text', text }, ...rest] : rest };
}
