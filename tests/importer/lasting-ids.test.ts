import { expect, test } from 'vitest';
import { documentTree } from '../../src/library/markdown/document-tree.ts';
import { parseMdx } from '../../src/library/markdown/markdown.ts';
import { imported } from './imported.ts';

const LONG = 'We keep your name and your address for thirty days after you left us.';
const OTHER = 'You can ask at any time which data about you we have, and have them deleted.';
const earlier = {
  title: 'Terms',
  document: documentTree(
    parseMdx(
      `## 1. Data {#what-we-know}\n\n${LONG}\n\n## 2. Rights {#rights}\n\n${OTHER}\n\n## 3. Gone {#gone}\n\nNothing of this stays at all.\n`,
    ),
  ),
};

test('a clause keeps its id under a new heading, and a heading its id above new words', async () => {
  const { text } = await imported(
    'a.md',
    `# Terms\n\n## 1. Your rights now\n\n${OTHER}\n\n## 2. Data\n\nQuite other words.\n`,
    { earlier, everUsed: new Set(['what-we-know', 'rights', 'gone']) },
  );
  expect(text.match(/\{#.*\}/g)).toEqual(['{#rights}', '{#what-we-know}']);
  expect(text).toContain('removed:\n  - gone\n');
});

test('a clause that was merged into another one has moved there', async () => {
  const { text } = await imported('a.md', `# Terms\n\n## Rights\n\n${OTHER}\n\n${LONG}\n`, {
    earlier,
  });
  expect(text).toContain('moved:\n  what-we-know: rights\n');
});

test('a new clause gets an id that the policy never had', async () => {
  const { text } = await imported(
    'a.md',
    '# Terms\n\n## Fees\n\nThey are low.\n\n## Fees\n\nOr not.\n',
    {
      everUsed: new Set(['fees']),
    },
  );
  expect(text.match(/\{#.*\}/g)).toEqual(['{#fees-2}', '{#fees-3}']);
});
