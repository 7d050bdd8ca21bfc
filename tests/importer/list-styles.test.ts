import { describe, expect, test } from 'vitest';
import { bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';

const page = (list: string, css = '') =>
  imported(
    'page.html',
    `<!doctype html><title>Terms</title><style>${css}</style><h1>Terms</h1><p>Words stand here.</p>${list}`,
  );
const ITEMS = '<li>One thing.</li><li>Another.</li>';

describe('marks of lists stand in the draft as a browser shows them:', () => {
  test.each([
    ['Greek letters', `<ol style="list-style-type:lower-greek">${ITEMS}</ol>`, ['α.', 'β.']],
    [
      'zeros',
      `<ol style="list-style:decimal-leading-zero inside">${ITEMS}</ol>`,
      ['01\\.', '02\\.'],
    ],
    [
      'numbers of a list of bullets',
      `<ul style="list-style:upper-roman">${ITEMS}</ul>`,
      ['I.', 'II.'],
    ],
  ])('%s', async (_, list, marks) => {
    const result = await page(list);
    for (const mark of marks) expect(bodyOf(result)).toContain(`- ${mark} `);
    expect([doubtsOf(result), lossesOf(result)]).toEqual([[], [0, 0, 0]]);
  });

  test('a list of bullets that is counted becomes a numbered one', async () => {
    const result = await page(`<ul class="n">${ITEMS}</ul>`, 'ul.n { list-style-type: decimal }');
    expect(bodyOf(result)).toContain('1. One thing.\n2. Another.');
  });

  test.each(['disc', 'none', 'square outside', "'– '", 'url(dot.png)', 'disclosure-closed'])(
    'bullets have none: %s',
    async (style) => {
      const result = await page(`<ul style="list-style: ${style}">${ITEMS}</ul>`);
      expect(bodyOf(result)).toContain('- One thing.\n- Another.');
      expect(doubtsOf(result)).toEqual([]);
    },
  );
});

test.each(['hebrew', 'our-own-counter', "symbols('*' '†')", "'Rule '"])(
  'marks of a style that is not known are told: %s',
  async (style) => {
    const result = await page(`<ol style="list-style-type: ${style}">${ITEMS}</ol>`);
    expect(doubtsOf(result)).toEqual(['lost-numbers']);
  },
);
