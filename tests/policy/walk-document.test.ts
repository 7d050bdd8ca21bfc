import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, Inline } from '../../src/policy/document.ts';
import { inlinesOf, remakeDocument } from '../../src/policy/walk-document.ts';
import { anyDocument } from '../site/random-document.ts';

test('a document that is remade of its own parts is the same', () => {
  const same = { inlines: (list: readonly Inline[]) => list, preformatted: (text: string) => text };
  fc.assert(
    fc.property(anyDocument, (document: Document) => {
      expect(remakeDocument(document, same)).toEqual(document);
    }),
    { numRuns: 100 },
  );
});

test('every inline of a document is met, and none twice', () => {
  fc.assert(
    fc.property(anyDocument, (document: Document) => {
      const all: unknown[] = [];
      JSON.stringify(document, (_, value) => {
        if (
          [
            'text',
            'code',
            'break',
            'image',
            'link',
            'strong',
            'emphasis',
            'deleted',
            'footnote-reference',
          ].includes(value?.kind)
        )
          all.push(value);
        return value;
      });
      const met = [...inlinesOf(document)];
      expect(new Set(met).size).toBe(new Set(all).size);
      expect(all.every((each) => met.includes(each as Inline))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
