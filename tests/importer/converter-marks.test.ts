import { describe, expect, test } from 'vitest';
import { bodyOf, imported, lossesOf } from './imported.ts';

/** The body of a draft below its heading, and the rules of its doubts. */
async function read(text: string) {
  const draft = await imported('a.md', `# Terms\n\n## Data\n\n${text}\n`);
  expect([lossesOf(draft), draft.faults]).toEqual([[0, 0, 0], []]);
  const body = bodyOf(draft).replace('## Data {#data}\n\n', '');
  return { body, doubts: draft.doubts, rules: draft.doubts.map(({ rule }) => rule) };
}

describe('what converters of web pages leave in Markdown', () => {
  test('the title of a table stands above it, and its links stay', async () => {
    const text =
      '| | |\n| --- | --- |Needed\n| Name | Who |\n| --- | --- |\n| a | [b](https://bells.example) |';
    const { body, rules } = await read(text);
    expect(body).toBe(
      'Needed\n\n| Name | Who |\n| --- | --- |\n| a | [b](https://bells.example) |',
    );
    expect(rules).toEqual([]);
  });

  test('a link around a picture and a paragraph is a link of the paragraph', async () => {
    const { body, rules } = await read(
      '*   [![](https://bells.example/a.png)\n    \n    How we ring](https://bells.example/how "How")\n*   [one](https://bells.example/1)',
    );
    expect(body).toBe(
      '- [How we ring](https://bells.example/how)\n- [one](https://bells.example/1)',
    );
    expect(rules).toEqual(['dropped-image']);
  });

  test('brackets that are no link stay, wherever they end', async () => {
    const { body } = await read('See [this\n\nand that] (or not).');
    expect(body).toBe('See \\[this\n\nand that] (or not).');
  });
});

describe('cells of Markdown with several lines are told to have one now:', () => {
  test.each(['x<br>y', '<ul><li>x</li><li>y</li></ul>', '**x**<br/><br/>y'])('%s', async (cell) => {
    const { doubts } = await read(`| A | B |\n| --- | --- |\n| ${cell} | z |`);
    expect(doubts).toMatchObject([{ rule: 'joined-lines', line: 5 }]);
  });

  test('a break before or after all words is none', async () => {
    expect((await read('| A | B |\n| --- | --- |\n| x<br> | <br/>z |')).rules).toEqual([]);
  });

  test('a list of HTML within a sentence is told too', async () => {
    const { body, doubts } = await read('We keep <ul><li>names</li><li>places</li></ul> here.');
    expect(body).toBe('We keep names places here.');
    expect(doubts.map(({ what }) => what)).toEqual([
      'A list, a table or paragraphs of HTML stand in one line now: “We keep names places here.”.',
    ]);
  });
});

test('numbered questions are headings as other numbered lines are, and their numbers are words', async () => {
  const text = ['1.  **Who are we?**', '2.  **What we keep**', '3.  **Why do we?**'];
  const draft = await imported(
    'a.md',
    `# Terms\n\n${text.join('\n    \n\nWords.\n\n')}\n\nWords.\n`,
  );
  expect(bodyOf(draft).match(/^#.*/gm)).toEqual([
    '## 1. Who are we? {#who-are-we}',
    '## 2. What we keep {#what-we-keep}',
    '## 3. Why do we? {#why-do-we}',
  ]);
});

test('a cell in which nobody sees anything is not missed', async () => {
  const { body, rules } = await read('| A | B |\n| --- | --- |\n| x | \u200d |');
  expect([body, rules]).toEqual(['| A | B |\n| --- | --- |\n| x |  |', ['dropped-characters']]);
});
