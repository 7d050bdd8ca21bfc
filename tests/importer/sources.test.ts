import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imported, lossesOf } from './imported.ts';

// Captures of real policies as text and Markdown, where SOURCES_DIR names a folder that has some.
const folder = process.env['SOURCES_DIR'] ?? '';
const files = folder
  ? readdirSync(folder).filter((file) => /(?<!README)\.(?:md|txt)$/.test(file))
  : [];

describe.skipIf(!folder)('of the captures in SOURCES_DIR', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(0));

  test.each(files)('%s is imported in clauses, with not one word lost', async (file) => {
    const result = await imported(file, readFileSync(join(folder, file)));
    expect([lossesOf(result), result.faults]).toEqual([[0, 0, 0], []]);
    expect(result.document.clauses.length).toBeGreaterThan(0);
  });
});
