import { describe, expect, test } from 'vitest';
import { attempt, bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';
import { item, paragraph, run, table, wordFile } from './word-files.ts';

const NOTES =
  '<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Since 1 May.</w:t></w:r></w:p></w:footnote></w:footnotes>';

const WHOLE = wordFile(
  [
    paragraph('Privacy Policy', 'Title'),
    paragraph('1. What we keep', 'Heading1'),
    `<w:p>${run('We keep ')}${run('your name', '<w:b/>')}${run(' for {30} &lt;days&gt;.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    item('when you register;', 1),
    item('when you write.', 1),
    paragraph('1.1 Recipients', 'Heading2'),
    table([
      ['Who', 'Where'],
      ['Our hosts', 'Italy'],
    ]),
    `<w:p>${run('See ')}<w:hyperlink r:id="web">${run('your rights')}</w:hyperlink>${run('.')}</w:p>`,
    item('first', 2),
    item('second', 2),
  ].join(''),
  { footnotes: NOTES },
);

test('a Word file becomes headings, lists, tables, links and footnotes, word for word', async () => {
  const result = await imported('policy.docx', WHOLE);
  expect(result.title).toBe('Privacy Policy');
  expect(bodyOf(result)).toBe(
    [
      '## 1. What we keep {#what-we-keep}',
      'We keep **your name** for \\{30} \\<days>.[^1]',
      '- when you register;\n- when you write.',
      '### 1.1 Recipients {#recipients}',
      '| Who | Where |\n| --- | --- |\n| Our hosts | Italy |',
      'See [your rights](https://www.acme.example/rights).',
      '1. first\n2. second',
      '[^1]: Since 1 May.',
    ].join('\n\n'),
  );
  expect(lossesOf(result)).toEqual([0, 0, 0]);
  expect(doubtsOf(result)).toEqual([]);
});

describe('a Word file that holds two texts is refused:', () => {
  const change = 'w:id="1" w:author="A" w:date="2027-01-01T00:00:00Z"';
  test.each([
    ['an insertion', `<w:p><w:ins ${change}>${run('not')}</w:ins></w:p>`],
    ['a deletion', `<w:p><w:del ${change}><w:r><w:delText>not</w:delText></w:r></w:del></w:p>`],
    ['a moved passage', `<w:p><w:moveFrom ${change}>${run('not')}</w:moveFrom></w:p>`],
    [
      'a deleted end of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${run('a')}</w:p>`,
    ],
  ])('%s', async (_, body) => {
    const result = await attempt('policy.docx', wordFile(paragraph('We do.') + body));
    expect(result).toMatchObject({ rule: 'tracked-changes' });
    expect('what' in result && result.what).toMatch(/^This Word file has tracked changes .*\.$/);
  });

  test('comments', async () => {
    const comments =
      '<w:comments><w:comment w:id="1"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>';
    const result = await attempt('policy.docx', wordFile(paragraph('We do.'), { comments }));
    expect(result).toMatchObject({ rule: 'word-comments' });
  });
});

test('numbers that Word counts by itself are words, and page heads are told', async () => {
  const numbered = paragraph('Scope', 'Heading1', '<w:numPr><w:numId w:val="2"/></w:numPr>');
  const header1 = '<w:hdr><w:p><w:r><w:t>Confidential</w:t></w:r></w:p></w:hdr>';
  const result = await imported('a.docx', wordFile(numbered + paragraph('We do.'), { header1 }));
  expect(bodyOf(result)).toContain('## 1. Scope {#scope}');
  expect(doubtsOf(result)).toEqual(['left-out', 'no-title']);
});

test('what is no Word file is refused with a sentence', async () => {
  for (const bytes of [
    'words',
    new Uint8Array([0x50, 0x4b, 3, 4]),
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
  ])
    expect(await attempt('policy.docx', bytes)).toMatchObject({ rule: 'unreadable-file' });
});
