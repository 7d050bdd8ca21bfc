import { describe, expect, test } from 'vitest';
import { attempt } from './imported.ts';
import { DATA, drawn, line, readBelow } from './word-draft.ts';
import { paragraph, run, styles, wordFile } from './word-files.ts';

describe('a file is refused through every door:', () => {
  const w = 'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  test.each<[string, string, Record<string, string>]>([
    ['another prefix', `<w:p><x:ins ${w}>${run('never')}</x:ins></w:p>`, {}],
    ['a page head', '', { header1: `<w:hdr><w:p><w:del>${run('a')}</w:del></w:p></w:hdr>` }],
    ['a box', drawn(`<w:txbxContent><w:p><w:ins>${run('a')}</w:ins></w:p></w:txbxContent>`), {}],
    ['a row', '<w:tbl><w:tr><w:trPr><w:del/></w:trPr></w:tr></w:tbl>', {}],
    ['a number', paragraph('a', undefined, '<w:numPr><w:ins/></w:numPr>'), {}],
    ['struck words', line(run('a', '<w:strike/>')), {}],
    [
      'a struck style',
      paragraph('a', 'S'),
      { styles: styles(['S', 'Struck', '<w:rPr><w:strike/></w:rPr>']) },
    ],
  ])('changes in %s', async (_, body, parts) => {
    const result = await attempt('a.docx', wordFile(DATA + paragraph('We do.') + body, parts));
    expect(result).toMatchObject({ rule: 'tracked-changes' });
  });

  test('but not for changes of format', async () => {
    const changed = '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>';
    expect((await readBelow(line(run('Bold now.', changed)))).body).toBe('**Bold now.**');
  });
});

describe('a damaged file is refused with a sentence:', () => {
  test.each([
    ['a number of no letter', paragraph('a &#1114112; b'), 'unreadable-file'],
    ['a control character', paragraph('a &#1; b'), 'unreadable-file'],
    ['an unknown name', paragraph('a &nbsp; b'), 'unreadable-file'],
    ['an open element', '<w:p>', 'unreadable-file'],
    [
      'depth',
      `${'<w:sdt><w:sdtContent>'.repeat(2000)}${'</w:sdtContent></w:sdt>'.repeat(2000)}`,
      'too-deep',
    ],
  ])('%s', async (_, body, rule) => {
    const result = await attempt('a.docx', wordFile(body));
    expect(result).toMatchObject({ rule, what: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test('a text of more than 24 megabytes, before it is unpacked', async () => {
    const file = wordFile(`<!--${' '.repeat(25 * 1024 * 1024)}-->`);
    expect(await attempt('a.docx', file)).toMatchObject({
      what: expect.stringContaining('24 megabytes'),
    });
  });

  test('but not for a part that nobody reads', async () => {
    const content = ' '.repeat(25 * 1024 * 1024);
    const part = { path: 'customXml/item1.xml', id: 'x', type: 'customXml', content };
    expect((await readBelow(paragraph('We do.'), {}, [part])).body).toBe('We do.');
  });
});
