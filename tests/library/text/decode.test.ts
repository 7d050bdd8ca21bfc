import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/library/text/decode.ts';

const ofBytes = (bytes: Buffer) => decode({ path: 'a.mdx', bytes });

const isPlain = (text: string) =>
  !text.startsWith('\uFEFF') &&
  !text.startsWith('PK') &&
  !['\0', '\uFFFD'].some((mark) => text.includes(mark));

test('what is UTF-8 is read as it was written, with or without a mark at its beginning', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => isPlain(text)),
      (text) => {
        for (const mark of ['', '\uFEFF'])
          expect(ofBytes(Buffer.from(mark + text))).toEqual({ text, problems: [] });
      },
    ),
  );
});

test('whatever the bytes are, they are read or told to be unreadable', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { text, problems } = ofBytes(Buffer.from(bytes));
      if (text === null || text.includes('\uFFFD'))
        expect(problems.map(({ rule }) => rule)).toContain('not-utf8');
    }),
  );
});

test('the place is that of the first letter that is lost', () => {
  const [problem] = ofBytes(Buffer.from('one\ntwo caf\u00e9\n', 'latin1')).problems;
  expect([problem?.line, problem?.column]).toEqual([2, 8]);
});

test('UTF-16 and Word files have no text at all', () => {
  expect(ofBytes(Buffer.from('title: Terms\n', 'utf16le')).text).toBeNull();
  expect(ofBytes(Buffer.from('\uFEFFtitle\n', 'utf16le')).text).toBeNull();
  expect(ofBytes(Buffer.from('504b03041400', 'hex')).text).toBeNull();
});
