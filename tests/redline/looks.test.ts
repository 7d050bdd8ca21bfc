import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { redline } from '../../src/redline/redline.ts';
import { type Element, elementsIn, parseXml } from './parsed-xml.ts';
import { resolvedLines } from './resolved-text.ts';
import { FACTS, filesOf, redlineOf, textOf } from './sample-redline.ts';

const LONG = 'We keep your name and your address for ten years.';
const OTHER = 'Our cookies are described elsewhere, in a list.';
const THIRD = 'Complaints are answered within thirty days by post.';

/** Line by line, the style and other looks after all was accepted or rejected. */
function looks(from: string, to: string, verb: 'accept' | 'reject') {
  const xml = redlineOf(textOf(from), textOf(to));
  return resolvedLines(xml, verb).map(({ text, look }) => [text, look.replaceAll('w:', '')]);
}

const named = (xml: string, name: string): Element[] =>
  [...elementsIn(parseXml(xml))].filter((element) => element.name === name);

describe('what is accepted looks as the new text does, and what is rejected as the old one did:', () => {
  const [from, to] = [`## A {#a}\n\n${LONG}`, `## A {#a}\n\n${LONG}\n\n- ${OTHER}`];

  test('a list item added at the end leaves the paragraph before it a paragraph', () => {
    expect(looks(from, to, 'accept')).toEqual([
      ['Terms', '<pStyle val="Title">'],
      ['A', '<pStyle val="Heading1">'],
      [LONG, ''],
      [OTHER, '<pStyle val="ListParagraph"><numPr><ilvl val="0"><numId val="1">'],
    ]);
    expect(looks(from, to, 'reject').at(-1)).toEqual([LONG, '']);
  });

  test('so does one that was removed there', () => {
    expect(looks(to, from, 'accept').at(-1)).toEqual([LONG, '']);
    expect(looks(to, from, 'reject').slice(2)).toEqual(looks(from, to, 'accept').slice(2));
  });

  test('a paragraph that became a quotation', () => {
    expect(looks(LONG, `> ${LONG}`, 'accept')[1]).toEqual([LONG, '<pStyle val="Quote">']);
    expect(looks(LONG, `> ${LONG}`, 'reject')[1]).toEqual([LONG, '']);
  });

  test('a heading that became one of a lower level', () => {
    const [before, after] = ['## A {#a}\n\n### B {#b}\n\nC', '## A {#a}\n\n## B {#b}\n\nC'];
    expect(looks(before, after, 'accept')[2]).toEqual(['B', '<pStyle val="Heading1">']);
    expect(looks(before, after, 'reject')[2]).toEqual(['B', '<pStyle val="Heading2">']);
  });
});

describe('lists', () => {
  test('a numbered one keeps its numbering, which starts where it says', () => {
    const [from, to] = [`3. ${LONG}\n4. ${OTHER}`, `3. ${LONG}\n4. ${THIRD}\n5. ${OTHER}`];
    const files = filesOf(redline(compareTexts(textOf(from), textOf(to)), FACTS));
    const numbers = named(files['word/document.xml'] ?? '', 'w:numId');
    expect(numbers.map(({ attributes }) => attributes['w:val'])).toEqual(['2', '2', '2']);
    expect(named(files['word/numbering.xml'] ?? '', 'w:startOverride')).toMatchObject([
      { attributes: { 'w:val': '3' } },
    ]);
  });

  test('what stands in an item behind its first paragraph is indented without a marker', () => {
    const text = `- ${LONG}\n\n  ${OTHER}`;
    expect(looks(text, text, 'accept')[2]).toEqual([
      OTHER,
      '<pStyle val="ListParagraph"><ind left="425">',
    ]);
  });
});

describe('tables', () => {
  const table = '| Name | Kept |\n| --- | :-: |\n| Cookie a | a day |\n| Cookie b | a week |';

  test('a row that was added or removed is marked as a row', () => {
    const xml = redlineOf(textOf(table), textOf(table.replace('\n| Cookie a | a day |', '')));
    expect(named(xml, 'w:tbl')).toHaveLength(1);
    const rows = named(xml, 'w:trPr').map(({ children }) =>
      children.flatMap((child) => (typeof child === 'string' ? [] : [child.name])),
    );
    expect(rows).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ['w:cantSplit', 'w:del'],
      ['w:cantSplit'],
    ]);
  });

  test('a change of one cell touches no other', () => {
    const xml = redlineOf(textOf(table), textOf(table.replace('a day', 'two days')));
    const changed = named(xml, 'w:tc').filter((cell) =>
      [...elementsIn(cell)].some(({ name }) => name === 'w:ins' || name === 'w:del'),
    );
    expect(changed).toHaveLength(1);
  });

  test('one that another replaced stands in its place', () => {
    const other = '| Firm | Town | Land |\n| --- | --- | --- |\n| Beta Ltd | Rome | Italy |';
    const xml = redlineOf(textOf(`${LONG}\n\n${table}`), textOf(`${LONG}\n\n${other}`));
    expect(named(xml, 'w:tbl')).toHaveLength(1);
    expect(resolvedLines(xml, 'accept').filter(({ text }) => !text)).toHaveLength(1);
  });
});

describe('blocks', () => {
  test('what moved is marked as moved, with both ends of both ranges', () => {
    const xml = redlineOf(
      textOf(`${LONG}\n\n${OTHER}\n\n${THIRD}\n\nEnd.`),
      textOf(`${THIRD.replace('thirty', 'sixty')}\n\n${LONG}\n\n${OTHER}\n\nEnd.`),
    );
    const [start] = named(xml, 'w:moveFromRangeStart');
    expect(named(xml, 'w:moveToRangeStart')).toMatchObject([
      { attributes: { 'w:name': start?.attributes['w:name'] } },
    ]);
    expect(named(xml, 'w:moveFromRangeEnd')).toMatchObject([
      { attributes: { 'w:id': start?.attributes['w:id'] } },
    ]);
    const words = (name: string) =>
      named(xml, name).flatMap((element) =>
        [...elementsIn(element)].flatMap(({ children }) =>
          children.filter((child) => typeof child === 'string'),
        ),
      );
    expect(words('w:moveTo').join('…')).toBe('Complaints are answered within … days by post.');
    expect([words('w:del').join(), words('w:ins').join()].map((text) => text.trim())).toEqual([
      'thirty',
      'sixty',
    ]);
  });

  test('a paragraph that was parted shows its words once, with new ends', () => {
    const xml = redlineOf(
      textOf(`${LONG} ${OTHER} ${THIRD}`),
      textOf(`${LONG}\n\n${OTHER}\n\n${THIRD}`),
    );
    expect(named(xml, 'w:p')).toHaveLength(4);
    expect(xml.split('Complaints')).toHaveLength(2);
  });

  test('what is written from right to left runs so', () => {
    const xml = redlineOf(textOf('نحن نحتفظ باسمك'), textOf('نحن نحتفظ باسمك'));
    expect([named(xml, 'w:bidi').length, named(xml, 'w:rtl').length]).toEqual([1, 1]);
  });

  test('bold and italic words are so, and tell when they were not', () => {
    const xml = redlineOf(textOf('Some *light* words.'), textOf('Some **light** words.'));
    const light = named(xml, 'w:r').find((run) => JSON.stringify(run).includes('light'));
    expect(JSON.stringify(light)).toMatch(/"w:b".*"w:rPrChange".*"w:i"/);
  });
});
