import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { comparisonJson } from '../../src/compare/comparison-json.ts';
import type { ComparedText } from '../../src/compare/text-blocks.ts';
import { createLexicon } from '../../src/compare/workbench.ts';
import type { Document } from '../../src/policy/document.ts';
import { documents } from '../library/random-documents.ts';
import { runs } from '../runs.ts';
import { anyDocument } from '../site/random-document.ts';
import { expectExact } from './exact.ts';
import { pairs } from './random-pairs.ts';

function textOf(document: Document, hasLastingIds = true): ComparedText {
  return { title: 'A title', document, hasLastingIds, moved: {} };
}

const strangers = fc
  .oneof(fc.tuple(documents, documents), fc.tuple(anyDocument, anyDocument))
  .map(([from, to]) => [textOf(from), textOf(to)] as const);

describe('of any two texts', () => {
  test('a revision is compared exactly', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => expectExact(compareTexts(from, to), [from, to])),
      { numRuns: runs(1500) },
    );
  });

  test('strangers are compared exactly', () => {
    fc.assert(
      fc.property(strangers, ([from, to]) => expectExact(compareTexts(from, to), [from, to])),
      { numRuns: runs(200) },
    );
  });

  test('where the budget runs out, at once or on the way, the answer is as exact', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(-1, 0, 50, 500), ([from, to], left) => {
        expectExact(compareTexts(from, to, { budget: { left } }), [from, to]);
      }),
      { numRuns: runs(500) },
    );
  });

  test('the same answer is given twice', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const again = [structuredClone(from), structuredClone(to)] as const;
        const [first, second] = [compareTexts(from, to), compareTexts(...again)];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 100 },
    );
  });

  test('what is known from comparisons before changes no answer, with much left to do or little', () => {
    fc.assert(
      fc.property(
        fc.array(pairs, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(60_000_000, 20_000, 2000, 500, 50),
        (several, left) => {
          const lexicon = createLexicon();
          for (const [from, to] of [...several, ...several]) {
            const [shared, own] = [{ left }, { left }];
            const answer = compareTexts(from, to, { lexicon, budget: shared });
            const fresh = [structuredClone(from), structuredClone(to)] as const;
            const expected = compareTexts(...fresh, { budget: own });
            expect(JSON.stringify(answer)).toBe(JSON.stringify(expected));
            expect(shared).toEqual(own);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one that is compared with itself has no news', () => {
    fc.assert(
      fc.property(pairs, ([from]) => {
        const { blocks, counts } = compareTexts(from, structuredClone(from));
        expect(counts).toEqual({ same: blocks.length, changed: 0, added: 0, removed: 0, moved: 0 });
        expect(blocks.filter(({ notes, links }) => notes.length + links.length > 0)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

test('as data, a comparison is what design promises: notes, links and parts where there are some', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const { counts, blocks } = compareTexts(from, to);
      const data = comparisonJson({ counts, blocks });
      expect(data.counts).toBe(counts);
      data.blocks.forEach((block, at) => {
        const source = blocks[at];
        expect(block.kind).toBe(source?.kind);
        expect(block.words).toBe(source?.words);
        expect(block.from?.text ?? null).toBe(source?.from?.text ?? null);
        expect(block.to?.index ?? null).toBe(source?.to?.index ?? null);
        expect('notes' in block).toBe((source?.notes.length ?? 0) > 0);
        expect('links' in block).toBe((source?.links.length ?? 0) > 0);
        expect('partOf' in block).toBe(source?.partOf !== null);
      });
    }),
    { numRuns: 50 },
  );
});
