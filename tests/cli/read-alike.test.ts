import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readAlikeBefore } from '../../src/cli/read-alike.ts';

const folder = mkdtempSync(join(tmpdir(), 'read alike '));
const MANY = 1_000_000;
const before = (isCold = false) => readAlikeBefore(MANY, isCold, folder);
const file = () => join(folder, readdirSync(folder)[0] ?? '');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  const alike = before();
  expect(alike.has('One.')).toBe(false);
  for (const text of ['One.', 'Two.']) alike.add(text);
  alike.keep();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was read alike is known the next time, another text is not', () => {
  const next = before();
  expect(['One.', 'Two.', 'One. ', ''].map((text) => next.has(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('nothing is believed that is cold, damaged, cut or of other programs', () => {
  expect(before(true).has('One.')).toBe(false);
  const kept = readFileSync(file(), 'utf8');
  for (const text of [
    kept.replace(/^./, (sign) => (sign === 'a' ? 'b' : 'a')),
    kept.slice(0, -66),
    kept.slice(65),
    `${kept}x`,
    '',
  ]) {
    writeFileSync(file(), text);
    expect(['One.', 'Two.'].filter((each) => before().has(each))).toEqual([]);
  }
  rmSync(file());
  writeFileSync(join(folder, `${'0'.repeat(32)}.txt`), kept);
  expect(before().has('One.')).toBe(false);
});

test('one record is kept, and none for a few letters', () => {
  writeFileSync(join(folder, `${'0'.repeat(32)}.txt`), 'of an earlier program');
  const more = before();
  more.add('Three.');
  more.keep();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(before().has('Three.')).toBe(true);
  expect(readAlikeBefore(1000, false, folder).has('Three.')).toBe(false);
});
