import { expect, test } from 'vitest';
import { attempt, bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';
import { type Line, pdf } from './pdf-file.ts';

test('a PDF with text is read line by line, without the feet of its pages', async () => {
  const bytes = pdf([
    [
      [700, 'Privacy Policy'],
      [660, '1. Data'],
      [640, 'We collect your name, and infor-'],
      [628, 'mation about your place.'],
      [40, 'Page 1 of 2'],
    ],
    [
      [700, '2. Rights'],
      [680, 'You may object.'],
      [40, 'Page 2 of 2'],
    ],
  ]);
  const result = await imported('policy.pdf', bytes);
  expect(bodyOf(result)).toBe(
    [
      '## 1. Data {#data}',
      'We collect your name, and information about your place.',
      '## 2. Rights {#rights}',
      'You may object.',
    ].join('\n\n'),
  );
  expect(lossesOf(result)).toEqual([0, 0, 0]);
  expect(doubtsOf(result)).toContain('left-out');
  // Whatever it is called, it is a PDF.
  expect(bodyOf(await imported('policy.txt', bytes))).toBe(bodyOf(result));
});

test('a PDF of pictures, or a damaged one, is refused', async () => {
  expect(await attempt('scan.pdf', pdf([[]]))).toMatchObject({
    what: expect.stringContaining('only pictures'),
  });
  expect(await attempt('bad.pdf', '%PDF-1.4 nothing')).toMatchObject({ rule: 'unreadable-file' });
});

test.each([
  ['a.txt', '{\\rtf1\\ansi Terms}', 'RTF'],
  ['a.html', 'From: <Saved>\r\nMIME-Version: 1.0\r\n\r\nx', 'web archive'],
  ['a.txt', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Word file'],
  ['a.docx', 'PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument'],
  ['a.pdf', 'Terms', 'not what its name says'],
  ['a.xls', 'Terms', 'not imported'],
])('what %s is, is seen in its content', async (name, content, what) => {
  expect(await attempt(name, content)).toMatchObject({
    rule: 'unreadable-file',
    what: expect.stringContaining(what),
  });
});

test('raised and lowered letters of a PDF stay so, or are told', async () => {
  const line: Line[] = [
    [660, 'We keep it for 10'],
    [664, '6', 130, 6],
    [660, 'days, and H', 135],
    [658, '2', 190, 6],
    [660, 'O, and ', 194],
    [664, 'Xyz', 230, 6],
  ];
  const result = await imported('policy.pdf', pdf([[[700, 'Privacy Policy'], ...line]]));
  expect(bodyOf(result)).toMatch(/for 10 ?⁶ ?days, and H ?₂ ?O/);
  expect(result.doubts.map(({ what }) => what)).toContainEqual(expect.stringContaining('“Xyz”'));
});
