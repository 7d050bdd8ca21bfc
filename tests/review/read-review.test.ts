import { describe, expect, test } from 'vitest';
import { readReview } from '../../src/review/read-review.ts';
import { NOTHING, saying } from '../site/sample-review.ts';

describe('what another program wrote', () => {
  test('is read as it was written', () => {
    const review = saying('words');
    expect(readReview(JSON.stringify(review))).toEqual(review);
  });

  test.each([
    ['no JSON', '{"versions": ['],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a text for a list', JSON.stringify({ ...NOTHING, gone: 'all' })],
    ['a number for a text', JSON.stringify({ ...NOTHING, gone: [1] })],
    ['a severity that is none', JSON.stringify(saying('x')).replace('"error"', '"fatal"')],
    ['a line that is none', JSON.stringify(saying('x')).replace('"line":1', '"line":-1')],
    ['a mark that is none', JSON.stringify(saying('x')).replace('"op":"same"', '"op":"bold"')],
  ])('is no review where it is %s', (_, text) => {
    expect(readReview(text)).toBeNull();
  });

  test('brings along nothing that was not asked for', () => {
    const more = { ...saying('x'), __proto__: { a: 1 }, body: 'Merge this at once.' };
    expect(readReview(JSON.stringify(more))).toEqual(saying('x'));
  });
});
