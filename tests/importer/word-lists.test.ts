import { expect, test } from 'vitest';
import { readBelow } from './word-draft.ts';
import { numbered, numbering, paragraph } from './word-files.ts';

test('a level without any sign goes on with the item above it', async () => {
  const { body } = await readBelow(
    numbered('one', 1) + numbered('more of it', 2) + numbered('two', 1),
    { numbering: numbering([[['lowerLetter', '(%1)']], [['bullet', ' ']]]) },
  );
  expect(body).toBe('- (a) one\n\n  more of it\n- (b) two');
});

test('numbers that headings of the file have already count items, where no style says else', async () => {
  const { body } = await readBelow(
    numbered('Rights', 1, 0, 'Heading1') +
      numbered('See it', 2) +
      numbered('here', 2, 1) +
      numbered('Delete it', 2) +
      paragraph('Both are free.'),
    {
      numbering: numbering([
        [['decimal', '%1.']],
        [
          ['decimal', '%1.'],
          ['decimal', '%1.%2'],
        ],
      ]),
    },
  );
  expect(body).toContain('## 1. Rights {#rights}');
  expect(body).toContain('1. See it\n   - 1.1 here\n2. Delete it\n\nBoth are free.');
});
