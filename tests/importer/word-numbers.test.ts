import { describe, expect, test } from 'vitest';
import { bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';
import {
  field,
  type Level,
  numbered,
  numbering,
  paragraph,
  run,
  styles,
  wordFile,
} from './word-files.ts';

const TITLE = paragraph('Terms of Use', 'Title');
const DATA = TITLE + paragraph('Data', 'Heading1');
const BODY = 'We keep it for as long as the law asks us to.';

/** The draft of a file whose numbers must all stand in it. */
async function draft(
  body: string,
  lists: readonly (readonly Level[])[],
  more: Record<string, string> = {},
) {
  const result = await imported('a.docx', wordFile(body, { numbering: numbering(lists), ...more }));
  expect([lossesOf(result), result.faults]).toEqual([[0, 0, 0], []]);
  return { body: bodyOf(result), doubts: doubtsOf(result), text: result.text };
}

/** The numbering of a contract: each level has a style of its own. */
const CONTRACT: readonly Level[] = [
  ['decimal', '%1.', 1, 'L1'],
  ['decimal', '%1.%2', 1, 'L2'],
  ['lowerLetter', '(%3)', 1, 'L3'],
  ['lowerRoman', '(%4)', 1, 'L4'],
];
const CONTRACT_STYLES = styles(
  ...[1, 2, 3, 4].map(
    (level) =>
      [
        `L${level}`,
        `Clause ${level}`,
        `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`,
      ] as const,
  ),
);

describe('the levels of a contract', () => {
  test('are clauses with ids, numbered paragraphs and items, all with their numbers', async () => {
    const { body, doubts } = await draft(
      TITLE +
        paragraph('Definitions', 'L1') +
        paragraph('In these terms:', 'L2') +
        paragraph('“data” means facts:', 'L3') +
        paragraph('of any kind; and', 'L4') +
        paragraph('“you” means the reader.', 'L3') +
        paragraph('Scope', 'L1') +
        paragraph('They apply under 1.1(b).', 'L2'),
      [CONTRACT],
      { styles: CONTRACT_STYLES },
    );
    expect(body).toBe(
      [
        '## 1. Definitions {#definitions}',
        '1.1 In these terms:',
        '- (a) “data” means facts:\n  - (i) of any kind; and\n- (b) “you” means the reader.',
        '## 2. Scope {#scope}',
        '2.1 They apply under 1.1(b).',
      ].join('\n\n'),
    );
    expect(doubts).toEqual([]);
  });

  test('with a bold title before the text of the same paragraph are clauses too', async () => {
    const clause = (words: string) =>
      `<w:p><w:pPr><w:pStyle w:val="L1"/></w:pPr>${run(`${words}.`, '<w:b/>')}${run(` ${BODY}`)}</w:p>`;
    const { body } = await draft(
      TITLE + clause('Scope') + paragraph(BODY, 'L2') + clause('Rights') + paragraph(BODY, 'L2'),
      [CONTRACT],
      { styles: CONTRACT_STYLES },
    );
    expect(body).toContain(`## 1. Scope. {#scope}\n\n${BODY}\n\n1.1 ${BODY}\n\n## 2. Rights.`);
  });

  test('are told by their marks where no style belongs to them', async () => {
    const { body } = await draft(
      TITLE +
        numbered('Scope', 1) +
        numbered('Persons', 1, 1) +
        paragraph(BODY) +
        numbered('Rights', 1) +
        numbered(BODY, 1, 1),
      [
        [
          ['decimal', '%1.'],
          ['decimal', '%1.%2.'],
        ],
      ],
    );
    expect(body).toContain('## 1. Scope {#scope}\n\n### 1.1. Persons {#persons}\n\n');
    expect(body).toContain(`## 2. Rights {#rights}\n\n2.1. ${BODY}`);
  });

  test('may be headings that are sentences: those are paragraphs', async () => {
    const { body } = await draft(
      TITLE +
        numbered('Scope', 1, 0, 'Heading1') +
        numbered(BODY, 1, 1, 'Heading2') +
        numbered(BODY, 1, 1, 'Heading2'),
      [
        [
          ['upperRoman', 'Article %1.'],
          ['decimal', '%1.%2', 1, undefined, '<w:isLgl/>'],
        ],
      ],
    );
    expect(body).toMatch(/^## Article I\. Scope \{#[\w-]+\}\n\n1\.1 We keep .*\n\n1\.2 We keep /);
  });
});

test('a reference to a paragraph leads to the clause that holds it', async () => {
  const named = `<w:p><w:pPr><w:pStyle w:val="L2"/></w:pPr><w:bookmarkStart w:id="1" w:name="_Ref1"/>${run(BODY)}<w:bookmarkEnd w:id="1"/></w:p>`;
  const { body } = await draft(
    TITLE +
      paragraph('Scope', 'L1') +
      named +
      paragraph('Law', 'L1') +
      `<w:p>${run('As ')}${field('REF _Ref1 \\w \\h', '1.1')}${run(' says, and ')}<w:fldSimple w:instr=" REF _Ref1 \\r ">${run('1.1')}</w:fldSimple>${run('.')}</w:p>`,
    [CONTRACT],
    { styles: CONTRACT_STYLES },
  );
  expect(body).toContain('As [1.1](#scope) says, and [1.1](#scope).');
});

test.each([
  ['a style of a firm with an outline level', '', '<w:outlineLvl w:val="0"/>'],
  ['a style that is based on a heading', 'Heading1', ''],
])('%s is a heading, with its number', async (_, base, properties) => {
  const { body } = await draft(
    TITLE +
      paragraph('Scope', 'Firm') +
      paragraph(BODY) +
      paragraph('Law', 'Firm') +
      paragraph(BODY),
    [[['upperLetter', '%1.']]],
    {
      styles: styles([
        'Firm',
        'Firm Heading',
        `<w:numPr><w:numId w:val="1"/></w:numPr>${properties}`,
        base,
      ]),
    },
  );
  expect(body).toContain('## A. Scope {#scope}');
  expect(body).toContain('## B. Law {#law}');
});

test('numbered lines with a text below each are clauses, and the author is asked', async () => {
  const { body, doubts } = await draft(
    TITLE + ['Scope', 'Law'].map((words) => numbered(words, 1) + paragraph(BODY)).join(''),
    [[['decimal', '§ %1']]],
  );
  expect(body).toContain('## § 2 Law');
  expect(doubts).toEqual(['unmarked-heading']);
});

describe('a list', () => {
  test('goes on after a paragraph, and begins anew where the file says so', async () => {
    const file = wordFile(
      DATA +
        numbered('one', 1) +
        numbered('two', 1) +
        paragraph(BODY) +
        numbered('three', 1) +
        paragraph(BODY) +
        numbered('one again', 2),
      { numbering: numbering([[['decimal', '%1.']]], { 2: { list: 1, start: 1 } }) },
    );
    const result = await imported('a.docx', file);
    expect(bodyOf(result).replaceAll(BODY, '…')).toMatch(
      /1\. one\n2\. two\n\n…\n\n3\. three\n\n…\n\n1\. one again$/,
    );
    expect(lossesOf(result)).toEqual([0, 0, 0]);
  });

  test.each<[string, Level, string]>([
    ['letters', ['lowerLetter', '(%1)', 3], '- (c) x\n- (d) y'],
    ['Roman numbers', ['lowerRoman', '%1)', 4], '- iv) x\n- v) y'],
    ['a bracket', ['decimal', '%1)'], '- 1\\) x\n- 2\\) y'],
    ['ordinals', ['ordinal', '%1'], '- 1st x\n- 2nd y'],
    ['words', ['cardinalText', 'Part %1:'], '- Part One: x\n- Part Two: y'],
    ['doubled letters', ['upperLetter', '%1.', 26], '- Z. x\n- AA. y'],
    ['zeros', ['decimalZero', '%1', 9], '- 09 x\n- 10 y'],
    ['a first number', ['decimal', '%1.', 7], '7. x\n8. y'],
    ['bullets', ['bullet', '•'], '- x\n- y'],
    ['a word in place of a bullet', ['none', 'Note:'], '- Note: x\n- Note: y'],
  ])('with %s has the marks that Word shows', async (_, level, expected) => {
    const { body } = await draft(DATA + numbered('x', 1) + numbered('y', 1), [[level]]);
    expect(body).toBe(`## Data {#data}\n\n${expected}`);
  });

  test('whose way of counting is not known has digits, and the author is told', async () => {
    const { body, doubts } = await draft(DATA + numbered('x', 1), [[['chineseCounting', '%1、']]]);
    expect(body).toContain('- 1、 x');
    expect(doubts).toEqual(['lost-numbers']);
  });

  test('of Word’s own styles has the depth of its style', async () => {
    const style = (id: string, name: string, list: number) =>
      [id, name, `<w:numPr><w:numId w:val="${list}"/></w:numPr>`] as const;
    const { body } = await draft(
      DATA +
        paragraph('one', 'N') +
        paragraph('inner', 'N2') +
        paragraph('inner two', 'N2') +
        paragraph('two', 'N'),
      [[['decimal', '%1.', 1, 'N']], [['decimal', '%1.']]],
      { styles: styles(style('N', 'List Number', 1), style('N2', 'List Number 2', 2)) },
    );
    expect(body).toContain('1. one\n   1. inner\n   2. inner two\n2. two');
  });

  test('keeps a paragraph that is indented as its items are', async () => {
    const more = paragraph('Still of one.', undefined, '<w:ind w:left="720"/>');
    const { body } = await draft(
      DATA + numbered('one', 1) + numbered('bullet', 2) + more + numbered('two', 1),
      [
        [['decimal', '%1.']],
        [['bullet', '•', 1, undefined, '<w:pPr><w:ind w:left="1440"/></w:pPr>']],
      ],
    );
    expect(body).toContain('1. one\n   - bullet\n\n   Still of one.\n2. two');
  });

  test('in a cell has its numbers as words', async () => {
    const cell = `<w:tc>${numbered('first', 1)}${numbered('second', 1)}</w:tc>`;
    const { body, doubts } = await draft(
      `${DATA}<w:tbl><w:tr>${cell}<w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>`,
      [[['decimal', '%1.']]],
    );
    expect(body).toContain('| 1. first 2. second | x |');
    expect(doubts).toEqual(['joined-lines']);
  });
});
