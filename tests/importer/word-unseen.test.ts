import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';
import { DATA, line, readBelow } from './word-draft.ts';
import { paragraph, run, styles, wordFile } from './word-files.ts';

const WHITE = '<w:color w:val="FFFFFF"/>';
const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const both = (properties: string) => line(run('We sell. ') + run('We never sell.', properties));
const THEME = {
  theme1: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="1F3864"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
};
const CELL = (own: string, words: string) =>
  `<w:tc><w:tcPr>${own}</w:tcPr>${line(run(words, WHITE))}</w:tc><w:tc>${paragraph('Bank')}</w:tc>`;
const TABLE = (own: string, style = '') =>
  `<w:tbl><w:tblPr>${style && `<w:tblStyle w:val="${style}"/>`}</w:tblPr><w:tr>${CELL(own, 'Who')}</w:tr></w:tbl>`;
const SHAPE = (fill: string) =>
  line(
    `${run('Before.')}<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:rect ${fill}><v:textbox><w:txbxContent>${line(run('In a box', WHITE))}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
  );
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const FADED = `<w14:textFill ${W14}><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>`;

describe('words that no reader of a Word file sees are left out, and quoted:', () => {
  test.each([
    ['white', both(WHITE)],
    ['almost white', both('<w:color w:val="FDFDFD"/>')],
    ['white by the theme', both('<w:color w:themeColor="background1"/>')],
    ['the darkest of a tint', both('<w:color w:themeColor="text1" w:themeTint="00"/>')],
    ['black on black letters’ shading', both(`<w:color w:val="000000"/>${shade('000000')}`)],
    ['yellow, lit up in yellow', both('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')],
    ['transparent', both(FADED)],
    ['without a fill', both(`<w14:textFill ${W14}><w14:noFill/></w14:textFill>`)],
    ['of one point', both('<w:sz w:val="2"/>')],
    ['of no width', both('<w:w w:val="0"/>')],
    [
      'on a paragraph of their colour',
      paragraph('We sell.') +
        `<w:p><w:pPr>${shade('C00000')}</w:pPr>${run('We never sell.', '<w:color w:val="C00000"/>')}</w:p>`,
    ],
  ])('%s', async (_, body) => {
    const read = await readBelow(body, THEME);
    expect([read.body, read.rules]).toEqual(['We sell.', ['hidden-words']]);
    expect(read.said).toContain('with 3 words: “We never sell.”');
  });

  test('by a style of letters, and by what a style of paragraphs is based on', async () => {
    const parts = {
      styles: styles(
        ['Ghost', 'Ghost', `<w:rPr>${WHITE}</w:rPr>`],
        ['Later', 'Later', '', 'Ghost'],
      ),
    };
    const { body, said } = await readBelow(
      paragraph('We sell.') + paragraph('We never sell.', 'Later'),
      parts,
    );
    expect(body).toBe('We sell.');
    expect(said).toContain('“We never sell.”');
  });

  test('in a cell, on the page’s colour, and in a box', async () => {
    const dark = '<w:color w:val="1F3864"/>';
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr>${shade('1F3864')}</w:tcPr>${line(run('Who', dark) + run('m', WHITE))}</w:tc><w:tc>${paragraph('Bank')}</w:tc></w:tr></w:tbl>`;
    const { body, said } = await readBelow(cell + SHAPE('') + SHAPE('fillcolor="#fff"'));
    expect(body).toContain('m | Bank');
    expect(body).not.toContain('In a box');
    expect(said).toContain('“Who”, “In a box”');
  });
});

describe('words that are seen on a ground of their own stay, and nothing is said:', () => {
  test.each([
    ['a dark cell', TABLE(shade('1F3864'))],
    ['a cell in a colour of the theme', TABLE('<w:shd w:val="clear" w:themeFill="accent1"/>')],
    ['a cell full of a pattern', TABLE('<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>')],
    ['a cell that its table’s style may shade', TABLE('', 'Grid')],
    ['a dark paragraph', `<w:p><w:pPr>${shade('1F3864')}</w:pPr>${run('Who', WHITE)}</w:p>`],
    ['lit up letters', line(run('Who', `${WHITE}<w:highlight w:val="darkBlue"/>`))],
    ['outlined letters', line(run('Who', `${WHITE}<w:outline/>`))],
    ['a dark box', SHAPE('fillcolor="#1f3864 [3204]"').replace('In a box', 'Who')],
    ['grey letters', line(run('Who', '<w:color w:val="A6A6A6"/>'))],
    ['letters of a colour that Word chooses', line(run('Who', '<w:color w:val="auto"/>'))],
    ['raised small letters', line(run('Who', '<w:sz w:val="8"/>'))],
  ])('%s', async (_, body) => {
    const table = `<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr>${shade('1F3864')}</w:tcPr></w:tblStylePr></w:style>`;
    const parts = { ...THEME, styles: styles().replace('</w:styles>', `${table}</w:styles>`) };
    const read = await readBelow(body, parts);
    expect(read.body).toContain('Who');
    expect(read.said).toBe('');
  });
});

test('a dark page shows white letters and hides dark ones', async () => {
  const settings = { settings: '<w:settings><w:displayBackgroundShape/></w:settings>' };
  const body = DATA + line(run('Seen.', WHITE) + run(' Lost.', '<w:color w:val="101010"/>'));
  const background = '<w:background w:color="101010"/>';
  const file = wordFile(body, settings, [], background);
  const { text, doubts } = await imported('a.docx', file);
  expect(text).toContain('\n\nSeen.\n');
  expect(doubts.map(({ what }) => what).join()).toContain('“Lost.”');
});

test('white words stay where a picture may lie behind them, and are named', async () => {
  const header = `<w:hdr><w:p><w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" behindDoc="1"/></w:drawing></w:r></w:p></w:hdr>`;
  const { body, rules, said } = await readBelow(both(WHITE), { header1: header });
  expect([body, rules]).toEqual(['We sell. We never sell.', ['hidden-words']]);
  expect(said).toContain(
    'only a picture behind them could make them seen; they stand in the draft: “We never sell.”',
  );
});
