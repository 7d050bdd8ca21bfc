import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/library/yaml/yaml-file.ts';
import { printed } from './fault-fixture.ts';

const place = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

describe('a value is found again in its file', () => {
  const text = 'a: x\nb:\n  - c: 1\n    é日本😀: y\n  - [p, q]\n2016:\n  d: z\n';
  const { yaml } = readYaml('a.yaml', text, 1);

  test.each<[PropertyKey[], string, string]>([
    [['a'], '1:4', '1:1'],
    [['b', 0, 'c'], '3:8', '3:5'],
    [['b', 0, 'é日本😀'], '4:12', '4:5'],
    [['b', 1, 1], '5:9', '5:9'],
    [['2016', 'd'], '7:6', '7:3'],
  ])('%j', (path, value, key) => {
    expect(place(yaml.placeOf(path))).toBe(value);
    expect(place(yaml.placeOfKey(path))).toBe(key);
  });

  test('and what is not there, at the nearest thing that holds it', () => {
    expect(place(yaml.placeOf(['b', 0, 'missing', 'deeper']))).toBe('3:5');
    expect(place(yaml.placeOf(['missing']))).toBe('1:1');
    expect(place(yaml.placeOfKey(['missing']))).toBe('1:1');
  });

  test('counted from the line on which front matter begins', () => {
    expect(place(readYaml('a.mdx', 'a: x\nb: y\n', 2).yaml.placeOf(['b']))).toBe('3:4');
  });

  test('with lines that end as in Windows', () => {
    const crlf = readYaml('a.yaml', text.replaceAll('\n', '\r\n'), 1).yaml;
    expect(place(crlf.placeOf(['2016', 'd']))).toBe('7:6');
    expect(crlf.data).toEqual(yaml.data);
  });

  test('wherever it stands', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
    const spaces = fc.array(fc.constantFrom('', '\n', '# a remark\n'), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(keys, spaces, fc.stringMatching(/^[é日😀 a-z]{0,5}$/u), (names, gaps, filler) => {
        const lines = names.map(
          (name, index) => `${gaps[index]}${name}: ["${filler}", "${name}!"]\n`,
        );
        const source = lines.join('');
        const read = readYaml('a.yaml', source, 1).yaml;
        for (const name of names) {
          const { line, column } = read.placeOf([name, 1]);
          expect(source.split('\n')[line - 1]?.slice(column - 1)).toBe(`"${name}!"]`);
        }
      }),
    );
  });
});

describe('a place within a value is a place in the file', () => {
  test.each([
    ['a: one two\n', '1:8', 1, 5],
    ['a: "one two"\n', '1:9', 1, 5],
    ['a: |\n  one\n\n  two\n', '4:5', 3, 3],
    ['a: >\n  one\n  two\n', '1:4', 2, 1],
  ])('%j', (text, expected, line, column) => {
    expect(place(readYaml('a.yaml', text, 1).yaml.placeInside(['a'], { line, column }))).toBe(
      expected,
    );
  });
});

test('the source of a value is what the file writes, leading zeros and quotes too', () => {
  const { yaml } = readYaml('a.yaml', 'a: 0039\nb: "x"\nc: [1, 2]\n', 1);
  expect(['a', 'b', 'c', 'd'].map((key) => yaml.sourceOf([key]))).toEqual([
    '0039',
    '"x"',
    '[1, 2]',
    '',
  ]);
});

test('marks that YAML gives a meaning of its own are problems, wherever the value stands', () => {
  const { yaml, problems } = readYaml('a.yaml', 'a: &x b\nc: *x\nd: !e f\n"g": &h [1]\n', 1);
  expect(yaml.data).toBeNull();
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '1:4 yaml-syntax',
    '2:4 yaml-syntax',
    '3:4 yaml-syntax',
    '4:6 yaml-syntax',
  ]);
});

test('whatever a file holds, reading it ends with values or with problems, and never fails', () => {
  const pieces = fc.constantFrom(
    'title',
    ':',
    ' ',
    '\n',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '#',
    '%',
    '@',
    '`',
    '\t',
    '?',
    ',',
    '---',
    '...',
    '<<: *a',
    'é',
    '2020-01-01',
    '\\',
    '\r\n',
    'a: b',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const { yaml, problems } = readYaml('a.yaml', text, 1);
      const isFaulty = problems.some(({ rule }) => rule === 'yaml-syntax');
      if (isFaulty) expect(yaml.data).toBeNull();
      const lines = text.split('\n');
      for (const { line, column, what, mend } of problems) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(
          printed([{ file: '', line, column, rule: 'yaml-syntax', what, mend, severity: 'error' }]),
        ).not.toMatch(/undefined|null|NaN/);
      }
    }),
    { numRuns: 2000 },
  );
});
