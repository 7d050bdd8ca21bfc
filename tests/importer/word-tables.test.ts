import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';
import { DATA, line, readBelow } from './word-draft.ts';
import { paragraph, run, table, wordFile } from './word-files.ts';

describe('the cells of a table', () => {
  const cell = (words: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
  const rows = (...list: string[]) =>
    `<w:tbl>${list.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  test('stand in their columns, though others reach over several', async () => {
    const { body, rules } = await readBelow(
      rows(
        cell('Who', '<w:gridSpan w:val="2"/>') + cell('Why'),
        cell('Banks', '<w:vMerge w:val="restart"/>') + cell('Italy') + cell('pay'),
        cell('', '<w:vMerge/>') + cell('Malta') + cell('refund'),
        `<w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('send')}`,
      ),
    );
    expect(body.split('\n').slice(2)).toEqual([
      '| Banks | Italy | pay |',
      '|  | Malta | refund |',
      '|  |  | send |',
    ]);
    expect(rules).toEqual(['joined-cells']);
  });

  test('keep the words of a table within', async () => {
    const inner = table([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { body, rules } = await readBelow(rows(`${cell('Who')}<w:tc>${inner}</w:tc>`));
    expect(body).toContain('| Who | a b c d |');
    expect(rules).toEqual(['nested-table', 'joined-lines']);
  });

  test('with a line broken between words are told to have one line in each cell', async () => {
    const broken = `<w:tc>${line(`${run('a')}<w:r><w:br/></w:r>${run('b')}`)}</w:tc>`;
    const { body, rules } = await readBelow(rows(cell('Who') + broken));
    expect(body).toContain('| Who | a b |');
    expect(rules).toEqual(['joined-lines']);
  });

  test('of a frame are looked through', async () => {
    const { body } = await readBelow(
      rows(`<w:tc>${paragraph('Framed.')}${paragraph('Words.')}</w:tc>`),
    );
    expect(body).toBe('Framed.\n\nWords.');
  });

  test('that hold a heading are no clauses, and the author is told', async () => {
    const head = `<w:tc>${paragraph('Left', 'Heading2')}</w:tc>`;
    const { faults } = await imported('a.docx', wordFile(DATA + rows(head + cell('x'))));
    expect(faults).toMatchObject([{ rule: 'lost-heading' }]);
  });
});
