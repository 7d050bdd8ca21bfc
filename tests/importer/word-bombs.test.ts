import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attempt } from './imported.ts';
import { paragraph, wordFile } from './word-files.ts';

const TOO_LARGE = { rule: 'unreadable-file', what: expect.stringContaining('3,000 parts') };

/** A Word file with further parts. */
function withParts(file: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...unzipSync(file), ...parts });
}

/** So many parts that nobody reads. */
function idle(count: number): Record<string, Uint8Array> {
  const parts = Array.from({ length: count }, (_, at) => [`customXml/${at}.xml`, new Uint8Array()]);
  return Object.fromEntries(parts);
}

/** A Word file that shows another one as its own words. */
function around(inner: Uint8Array): Uint8Array {
  const part = { path: 'word/inner.docx', id: 'c', type: 'aFChunk', content: '' };
  const file = wordFile('<w:altChunk r:id="c"/>', {}, [part]);
  return withParts(file, { 'word/inner.docx': inner });
}

describe('a Word file is refused before much is read of it, where it has', () => {
  test('more tags than any policy', async () => {
    expect(await attempt('a.docx', wordFile('<w:p/>'.repeat(600_000)))).toMatchObject(TOO_LARGE);
  });

  test('more parts than any policy, each of which would be looked for among all', async () => {
    const file = wordFile(paragraph('We do.'));
    expect(await attempt('a.docx', withParts(file, idle(3_000)))).toMatchObject(TOO_LARGE);
    expect(await attempt('a.docx', withParts(file, idle(2_000)))).toHaveProperty('text');
  });

  test('as many in the files within it, which may lie in each other', async () => {
    const inner = withParts(wordFile(paragraph('We do.')), idle(1_600));
    expect(await attempt('a.docx', around(inner))).toHaveProperty('text');
    const outer = withParts(around(around(inner)), idle(1_600));
    expect(await attempt('a.docx', outer)).toMatchObject(TOO_LARGE);
  });

  test('two parts of one name, of which nobody can say which is shown', async () => {
    const other = Buffer.from('word/documenT.xml');
    const file = Buffer.from(
      withParts(wordFile(paragraph('We do.')), { [`${other}`]: new Uint8Array(9) }),
    );
    expect(await attempt('a.docx', file)).toMatchObject({ rule: 'unreadable-file' });
    for (let at = file.indexOf(other); at >= 0; at = file.indexOf(other))
      file.write('word/document.xml', at);
    expect(await attempt('a.docx', file)).toMatchObject({
      what: 'This Word file is damaged: a part of it cannot be read.',
    });
  });
});

test('a paragraph of ten thousand runs is read at once', async () => {
  const runs = '<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t> b </w:t></w:r>'.repeat(
    5_000,
  );
  expect(await attempt('a.docx', wordFile(`<w:p>${runs}</w:p>`))).toHaveProperty('text');
});
