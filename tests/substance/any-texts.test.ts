import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { findSubstance } from '../../src/substance/find-substance.ts';
import type { Finding } from '../../src/substance/finding.ts';
import {
  MOST_LINES,
  SUBSTANCE_GROUPS,
  substanceLines,
} from '../../src/substance/substance-lines.ts';
import { compareMarkdown } from '../compare/compared-files.ts';

const WORDS =
  'We may must not keep your data for 30 60 days , unless the law says so . EUR 5 50 % of it You can object within a month 16 years under Art. 6(1)(b) 6(1)(f) GDPR to Google and partners in Ireland France section 2 3 only nicht müssen ohne ne pas sauf'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 24 })
  .map((words) => `${words.join(' ').replaceAll(' ,', ',').replaceAll(' .', '.')}.`);

/** A text, and another that shares some of its paragraphs. */
const pair = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 8 }),
    fc.array(sentence, { minLength: 1, maxLength: 8 }),
    fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  )
  .map(([from, other, isKept]) => {
    const to = from.map((each, at) => (isKept[at] ? each : (other[at] ?? `${each} Unless not.`)));
    return [from.join('\n\n'), [...to, ...other.slice(5)].join('\n\n')] as const;
  });

const isMarked = ({ words, whole }: Comparison['blocks'][number]) =>
  (whole ?? words).some(({ op }) => op !== 'same');

function isReference({ kind }: Finding): boolean {
  return kind === 'cross-reference';
}

describe('of any two texts', () => {
  test('each finding has a mark, and its words are those of its block', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const comparison = compareMarkdown(from, to);
        for (const finding of findSubstance(comparison, 'en')) {
          const block = comparison.blocks[finding.block];
          if (!block) throw new Error('A finding is about a block of the comparison.');
          if (!isReference(finding)) {
            expect(isMarked(block)).toBe(true);
            expect(finding.words.some(({ op }) => op !== 'same')).toBe(true);
          }
          const side = (without: string) =>
            (block.whole ?? block.words)
              .map(({ op, text }) => (op === without ? '' : text))
              .join('');
          const isIn = (words: string | null, text: string) =>
            (words?.split(' … ') ?? []).every((part) =>
              text.replace(/\s+/gu, '').includes(part.replace(/\s+/gu, '')),
            );
          // Of a reference that was left as it was, these are the headings that it led to, and leads to.
          if (isReference(finding)) continue;
          expect(isIn(finding.from, side('added')), `${finding.from}`).toBe(true);
          expect(isIn(finding.to, side('removed')), `${finding.to}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('equal ones have nothing of substance between them', () => {
    fc.assert(
      fc.property(pair, ([from]) => {
        expect(findSubstance(compareMarkdown(from, from), 'en')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('a summary has ten lines at most, of each group too, and counts the rest', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const findings = findSubstance(compareMarkdown(from, to), 'en');
        for (const group of [null, ...SUBSTANCE_GROUPS]) {
          const { lines, more } = substanceLines(findings, group);
          expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
          expect(more === 0 || lines.length === MOST_LINES).toBe(true);
        }
        const told = substanceLines(findings);
        expect(told.lines.length === 0).toBe(findings.length === 0);
      }),
      { numRuns: 40 },
    );
  });

  test('what changed places has its trend turned round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
        fc.pre(a !== b);
        const text = (days: number) => `We keep it for ${days} days.`;
        const [found] = findSubstance(compareMarkdown(text(a), text(b)), 'en');
        expect(found?.trend).toBe(b > a ? 'longer' : 'shorter');
        expect(found?.by).toEqual({ count: Math.abs(b - a), unit: 'day' });
      }),
      { numRuns: 40 },
    );
  });
});
