import { describe, expect, test } from 'vitest';
import { shownWords } from '../../../src/compare/shown-words.ts';
import type { TextBlock } from '../../../src/compare/text-blocks.ts';
import type { WordChange } from '../../../src/compare/word-change.ts';
import { printWords } from '../../../src/site/html/print-changes.ts';
import { printMdx } from '../compared-texts.ts';

/** The parts of the only change between two texts: the earlier text, and both in one. */
function changeOf(from: string, to: string): { before: string; both: string } {
  // The box around a table is told of where tables of texts are printed.
  const html = printMdx(from, to).text.replace(/<div class="table[^>]*>(.*?)<\/div>/gs, '$1');
  const [, before = '', both = ''] =
    /<div class="before"[^>]*>(.*?)<\/div><div class="both"[^>]*>(.*?)<\/div>/s.exec(html) ?? [];
  return { before, both };
}

describe('words', () => {
  const side = (text: string) => ({ text, label: '', marks: [] }) as unknown as TextBlock;
  const print = (words: readonly WordChange[]) => {
    const nothing = { whole: null, wholeMarks: null, notes: [], details: [] };
    const block = { words, from: side(''), to: side(''), ...nothing };
    return [printWords(shownWords(block)), printWords(shownWords(block, 'before'))];
  };

  test('that went are deleted, words that came inserted; the earlier text has the former alone', () => {
    expect(
      print([
        { op: 'same', text: 'We ' },
        { op: 'removed', text: 'may' },
        { op: 'added', text: 'will' },
        { op: 'same', text: ' share' },
      ]),
    ).toEqual(['We <del>may</del><ins>will</ins> share', 'We <del>may</del> share']);
  });

  test('that only got other quotation marks or spaces are not marked, and each text has its own', () => {
    expect(
      print([
        { op: 'removed', text: '"we"' },
        { op: 'added', text: '“we”' },
        { op: 'same', text: ' keep it' },
      ]),
    ).toEqual(['“we” keep it', '&quot;we&quot; keep it']);
  });

  test('are parted by a pilcrow where a paragraph ends among them', () => {
    expect(print([{ op: 'added', text: 'One.\nTwo.' }])[0]).toBe(
      '<ins>One.<span class="pilcrow">¶</span><br>Two.</ins>',
    );
  });
});

describe('a table', () => {
  const table = (...rows: string[]) =>
    ['| Zone | Fare |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');

  test('is shown by row and cell, under its header', () => {
    const { before, both } = changeOf(
      table('North | 3', 'South | 4', 'West | 5'),
      table('North | 3', 'South | 9', 'East | 6', 'West | 5'),
    );
    const head =
      '<table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Zone</th><th role="columnheader" scope="col">Fare</th></tr></thead><tbody role="rowgroup">';
    const cell = (name: string, words: string) => `<td role="cell" data-th="${name}">${words}</td>`;
    expect(before).toBe(
      `${head}<tr role="row">${cell('Zone', 'South')}${cell('Fare', '<del>4</del>')}</tr></tbody></table>`,
    );
    expect(both).toBe(
      `${head}<tr role="row">${cell('Zone', 'South')}${cell('Fare', '<del>4</del><ins>9</ins>')}</tr><tr role="row" class="added">${cell('Zone', '<ins>East</ins>')}${cell('Fare', '<ins>6</ins>')}</tr></tbody></table>`,
    );
  });

  test('whose header changed has it among its rows, once', () => {
    const changed = table('North | 3').replace('Fare', 'Price');
    const { both } = changeOf(table('North | 3'), changed);
    expect(both).toContain('<del>Fare</del><ins>Price</ins>');
    expect(both).not.toContain('<thead');
  });

  test('with an empty header has none', () => {
    const plain = (fare: string) => `| | |\n| --- | --- |\n| North | ${fare} |\n| South | 4 |\n`;
    expect(changeOf(plain('3'), plain('5')).both).toMatch(/^<table role="table"><tbody/);
  });

  test('says below a row what became of its links', () => {
    const linked = (href: string) => table(`[North](${href}) | 3`);
    expect(changeOf(linked('https://a.example/'), linked('https://b.example/')).both).toContain(
      '<tr role="row"><td role="cell" colspan="2"><small class="remark">The link “North” leads to https://b.example/ now; it led to https://a.example/.</small></td></tr>',
    );
  });

  test('that got a column has its old cells where they were', () => {
    const wide = '| Zone | Pier | Fare |\n| --- | --- | --- |\n| North | Old pier | 3 |';
    const { both } = changeOf(table('North | 3'), wide);
    expect(both).toContain('>North</td>');
    expect(both).toContain('><ins>Old pier</ins></td>');
    expect(both).toContain('data-th="Fare">3</td>');
  });
});

describe('a list', () => {
  test('is one list, with the depth of each item', () => {
    const list = (last: string) => `- Dogs\n  - on a lead ${last}\n- Cats ${last}\n`;
    expect(changeOf(list('only'), list('always')).both).toBe(
      '<ul role="list" class="items"><li class="d2">on a lead <del>only</del><ins>always</ins></li><li class="d1">Cats <del>only</del><ins>always</ins></li></ul>',
    );
  });

  test('has no bullet before an item with a letter of its own, nor before a second paragraph of an item', () => {
    const list = (word: string) => `- a) Dogs ${word}\n\n  Cats ${word}\n`;
    const { both } = changeOf(list('only'), list('always'));
    expect(both.match(/<li class="[^"]*"/g)).toEqual([
      '<li class="d1 more"',
      '<li class="d1 more"',
    ]);
  });
});

describe('a link', () => {
  const text = (words: string) => printMdx('See it.', words).text;

  test('that is new, or gone, is told in words, its address as text', () => {
    expect(text('See [it](https://a.example/).')).toContain(
      '<small class="remark">“it” is a link now, to https://a.example/.</small>',
    );
    const gone = printMdx('See [it](https://a.example/).', 'See it.').text;
    expect(gone).toContain('“it” is no link any more; it led to https://a.example/.');
    expect(gone).not.toContain('href="https://a.example/');
  });
});

test('a footnote stands in a section of its own', () => {
  const text = (note: string) => `## A {#a}\n\nAll.[^1]\n\n[^1]: ${note}\n`;
  const { text: html } = printMdx(
    text('Dogs travel with us too.'),
    text('Cats travel with us too.'),
  );
  expect(html).toContain(
    '<section class="clause changed" id="_footnotes"><header><h2>Footnotes</h2>',
  );
  expect(html).toContain('<p><del>Dogs</del><ins>Cats</ins> travel with us too.</p>');
});
