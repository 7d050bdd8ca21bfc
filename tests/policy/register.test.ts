import { describe, expect, test } from 'vitest';
import { findTable, hasTable, type Register, rowsOf } from '../../src/policy/register.ts';
import { registerOver } from '../../src/policy/register-over.ts';
import { documentOf as parsed } from '../site/sample-library.ts';
import { clause, documentOf, versionOf } from './sample-version.ts';

const REGISTER: Register = {
  name: 'cookies',
  title: 'Cookies',
  entry: { one: 'cookie', other: 'cookies' },
  tables: [{ clause: 'a', table: 2 }],
  columns: [
    { name: 'purpose', headings: ['What for', 'Purpose'] },
    { name: 'cookie', headings: ['Name'] },
    { name: 'end', headings: ['End'] },
  ],
  key: 'cookie',
};

const TABLE = '| NAME | Note | purpose |\n|---|---|---|\n| _a | x |  one  day |\n|  | y | two |\n';
const FIRST = '| Name |\n|---|\n| wrong |\n';
const text = (body: string, id = 'a') =>
  parsed(`## Other {#o}\n\n${FIRST}\n## A {#${id}}\n\n${body}`);

describe('the rows of a register', () => {
  test('are those with a name, in the words of each column that the table has', () => {
    expect(rowsOf(text(`${FIRST}\n${TABLE}`), REGISTER)).toEqual([
      { key: '_a', cells: { cookie: '_a', purpose: 'one day' }, clause: 'a' },
    ]);
  });

  test('are found in lists and quotations too, as tables are counted in the order of the clause', () => {
    const inner = (mark: string) => TABLE.replace(/^(?=.)/gm, mark);
    for (const body of [
      `- x\n\n${inner('  ').replace('_a', '_first')}\n- ${inner('  ').trimStart()}`,
      `> x\n>\n${inner('> ').replace('_a', '_first')}\n${TABLE}`,
    ]) {
      expect(rowsOf(text(body), REGISTER).map(({ key }) => key)).toEqual(['_a']);
      const first = { ...REGISTER, tables: [{ clause: 'a', table: 1 }] };
      expect(rowsOf(text(body), first).map(({ key }) => key)).toEqual(['_first']);
    }
  });

  test('are those of each of its tables, in their order', () => {
    const tables = [
      { clause: 'a', table: 2 },
      { clause: 'gone', table: 1 },
      { clause: 'o', table: 1 },
    ];
    expect(
      rowsOf(text(`${FIRST}\n${TABLE}`), { ...REGISTER, tables }).map(({ key }) => key),
    ).toEqual(['_a', 'wrong']);
  });

  test('are none without the clause, the table, or the column of names', () => {
    expect(rowsOf(text(`${FIRST}\n${TABLE}`, 'b'), REGISTER)).toEqual([]);
    expect(rowsOf(text(TABLE), REGISTER)).toEqual([]);
    expect(rowsOf(text(`${FIRST}\n${TABLE.replace('NAME', 'Label')}`), REGISTER)).toEqual([]);
  });
});

test('a table is found with the place of each column among its own', () => {
  const found = (body: string) =>
    findTable(text(body), { clause: 'a', table: 1 }, REGISTER.columns)?.places;
  expect(found(TABLE)).toEqual([2, 0, -1]);
  expect(found('Nothing.')).toBeUndefined();
});

test('a text has a register if one of its tables has the column of names', () => {
  const document = text(`${FIRST}\n| What for |\n|---|\n| x |\n`);
  const has = (...tables: Register['tables']) => hasTable(document, { ...REGISTER, tables });
  expect(has({ clause: 'a', table: 1 })).toBe(true);
  expect(has({ clause: 'a', table: 2 })).toBe(false);
  expect(has({ clause: 'a', table: 3 })).toBe(false);
  expect(has({ clause: 'gone', table: 1 }, { clause: 'a', table: 1 })).toBe(true);
});

describe('over some versions, a register knows each of its clauses by the id that it had', () => {
  const version = (id: string, moved: Readonly<Record<string, string>> = {}) =>
    versionOf('2020', { document: documentOf([clause(id), clause('other')]), moved });
  const over = (id: string, ...versions: ReturnType<typeof version>[]) =>
    registerOver({ ...REGISTER, tables: [{ clause: id, table: 2 }] }, versions).map(
      ({ tables }) => tables,
    );
  const named = (...ids: readonly string[]) => ids.map((each) => [{ clause: each, table: 2 }]);

  test('back from the last one that has the id', () => {
    const versions = [
      version('x'),
      version('y', { z: 'other', x: 'y' }),
      version('y'),
      version('a', { y: 'a' }),
    ];
    expect(over('a', ...versions)).toEqual(named('x', 'y', 'y', 'a'));
  });

  test('and on from it', () => {
    const versions = [
      version('a'),
      version('b', { a: 'b' }),
      version('b'),
      version('c', { b: 'c' }),
    ];
    expect(over('a', ...versions)).toEqual(named('a', 'b', 'b', 'c'));
    expect(over('b', ...versions)).toEqual(named('a', 'b', 'b', 'c'));
  });

  test('as it is called, where no version has it', () => {
    expect(over('gone', version('a'), version('b', { a: 'b', gone: 'b' }))).toEqual(
      named('gone', 'gone'),
    );
    expect(over('gone')).toEqual([]);
  });
});
