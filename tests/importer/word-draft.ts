import { expect } from 'vitest';
import { bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';
import { type OtherPart, paragraph, run, wordFile } from './word-files.ts';

/** The beginning of a text: its title and a heading. */
export const DATA = paragraph('Terms of Use', 'Title') + paragraph('Data', 'Heading1');
/** The namespaces of what Word draws. */
export const NAMESPACES =
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** What stands below the heading of a draft that lacks no word, and the doubts. */
export async function readBelow(
  body: string,
  parts: Record<string, string> = {},
  others: readonly OtherPart[] = [],
) {
  const result = await imported('a.docx', wordFile(DATA + body, parts, others), { struck: 'drop' });
  expect([lossesOf(result), result.faults.map(({ rule }) => rule)]).toEqual([[0, 0, 0], []]);
  return {
    body: bodyOf(result).replace('## Data {#data}\n\n', ''),
    rules: doubtsOf(result),
    said: result.doubts.map(({ what }) => what).join('\n'),
  };
}

/** A paragraph of runs. */
export const line = (inner: string) => `<w:p>${inner}</w:p>`;
/** A paragraph with a drawing. */
export const drawn = (inner: string) =>
  line(`${run('Before. ')}<w:r><w:drawing ${NAMESPACES}>${inner}</w:drawing></w:r>`);
