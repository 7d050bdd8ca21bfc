import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/library/parse-content.ts';
import { readText } from '../../src/library/read-text.ts';
import { isUnusual } from '../../src/library/trial/is-unusual.ts';
import { tooMuch } from '../../src/library/trial/too-much.ts';
import { tryReading } from '../../src/library/trial/try-reading.ts';
import { tryUnusual } from '../../src/library/trial/try-unusual.ts';

const UNGUARDED = join(import.meta.dirname, 'unguarded-reader.ts');
/** 324 bytes at which the parser takes 2^40 steps. */
const ENDLESS = `A sentence ${'{<b>'.repeat(40)} here.\n`;

describe('a trial in a process of its own', () => {
  test('names each text that never ends, uses up memory or ends the process, and reads the others', () => {
    const texts = { a: 'One.\n', b: ENDLESS, c: 'Two.\n', d: 'memory', e: 'death', f: '{no mdx' };
    const found = tryReading(new Map(Object.entries(texts)), UNGUARDED);
    expect([...found].map(([path, { rule, what }]) => [path, rule, what])).toEqual([
      ['b', 'unreadable', 'This file was not read to its end: it takes more than 5 seconds.'],
      // A machine that has to make room first may take longer than 5 seconds of its time to fill it.
      [
        'd',
        'unreadable',
        expect.stringMatching(
          /^This file was not read to its end: it takes more than (?:1\.5 GB of memory|5 seconds)\.$/,
        ),
      ],
      ['e', 'unreadable', 'This file was not read to its end: it ends the program.'],
    ]);
  });

  test('ends a text for its memory, also where it took its time as well', () => {
    expect(tooMuch({ seconds: 1, bytes: 1_600_000_000 })).toBe('memory');
    expect(tooMuch({ seconds: 6, bytes: 1_600_000_000 })).toBe('memory');
    expect(tooMuch({ seconds: 6, bytes: 1_400_000_000 })).toBe('time');
    expect(tooMuch({ seconds: 4, bytes: 1_400_000_000 })).toBeNull();
  });

  test('of which nothing can be made throws, and blames no text', () => {
    const nowhere = join(mkdtempSync(join(tmpdir(), 'clausebook-')), 'none.ts');
    expect(() => tryReading(new Map([['a', 'One.\n']]), nowhere)).toThrow(
      'cannot be tried in a process of their own',
    );
  });

  test('is not begun where there is nothing to try', () => {
    expect(tryReading(new Map(), 'nowhere')).toEqual(new Map());
  });
});

describe('a version that is read as a single file', () => {
  const version = (body: string) =>
    Buffer.from(`---\ntitle: A\nwording: official\neffective: "2020-01-01"\n---\n\n${body}`);
  const read = (body: string) => {
    const tried: string[] = [];
    const { text, problems } = readText('2020-01-01.mdx', version(body), (texts) =>
      tryUnusual(texts, (unusual) => {
        tried.push(...unusual.keys());
        return tryReading(unusual, UNGUARDED);
      }),
    );
    return { tried, text, found: problems.map(({ rule }) => rule) };
  };

  test('is tried first where it is unusual, and is no more than a problem', () => {
    expect(read(`## A {#a}\n\n${ENDLESS}`)).toEqual({
      tried: ['2020-01-01.mdx'],
      text: null,
      found: ['unreadable'],
    });
  });

  test('is not tried where it is like others', () => {
    const { tried, text } = read('## A {#a}\n\nOne.\n');
    expect([tried, text]).toEqual([[], expect.stringContaining('One.')]);
  });
});

describe('what is tried', () => {
  test.each([
    ['programs in braces', 'A {b} c.\n'.repeat(8)],
    ['braces that are no id', '## A {#a b}\n\n'.repeat(8)],
    ['unknown tags', 'A <b>.\n'.repeat(8)],
    ['tags with something in them', '<SourceNote kind="x">\n'.repeat(8)],
    ['lines of program code', 'import a from "a";\n'.repeat(8)],
    ['all of them together', '{a}<b>{c}<d>\n{e}<f>{g}<h'],
    ['a text of 300 kB', 'word '.repeat(60_001)],
  ])('%s are unusual', (_, text) => {
    expect(isUnusual(`---\ntitle: A\n---\n\n${text}`)).toBe(true);
  });

  test.each([
    ['ids of headings', '## A {#a}\n\n### B { #b } \r\n'.repeat(9)],
    ['the tags of a version', '<SourceNote>\n\nA.\n\n</SourceNote>\n\n<CookiePreferences />\n'],
    ['what is escaped', 'A \\{b} and \\<c>.\n'],
    ['few signs', 'A {b} and <c>.\n'],
  ])('%s are not, however often', (_, text) => {
    const often = text.includes(' {b} and <c>') ? 3 : 20;
    expect(isUnusual(`---\ntitle: "{<b>{<b>{<b>{<b>}"\n---\n\n${text.repeat(often)}`)).toBe(false);
  });

  test('what a version holds is refused with its places, as it was before', () => {
    const path = 'acme/privacy/2020-01-01.mdx';
    const bytes = Buffer.from(`---\ntitle: A\n---\n\n${ENDLESS}`);
    const raw = { files: new Map([[path, { path, bytes }]]), tooLarge: new Map(), strange: [] };
    const { problems } = parseContent(raw);
    expect(problems.map(({ rule }) => rule)).not.toContain('unreadable');
    expect(problems.some(({ line }) => line === 5)).toBe(true);
  });
});
