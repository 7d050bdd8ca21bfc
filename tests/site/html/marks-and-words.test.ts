import fc from 'fast-check';
import { test } from 'vitest';
import { compareTexts } from '../../../src/compare/compare-texts.ts';
import { pairs } from '../../compare/random-pairs.ts';
import { runs } from '../../runs.ts';
import { expectAgreement } from '../agreement.ts';

test('no words are said to differ exactly where none are marked, in any two texts', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => expectAgreement(compareTexts(from, to))),
    { numRuns: runs(500) },
  );
});
