import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/editor/yaml-text.ts';

describe('what the editor writes as YAML', () => {
  it('says the same as the data, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('a', ' ', '\n', ':', '#', '-', '\t', '\r', '"', '\u2028', '|'), {
          maxLength: 8,
        })
        .map((each) => each.join('')),
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.boolean(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('data'), { maxLength: 3 }),
        fc.dictionary(text, tie('data'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(data, (each) => {
        fc.pre(!JSON.stringify(each).includes('"__proto__"'));
        expect(parse(yamlText(each))).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });

  it('puts dates in quotes, also where they are keys, and several lines in a block', () => {
    const versions = { '2020-01-01': { notes: ['One.'] } };
    expect(yamlText({ effective: '2027-03', summary: 'First.\n\nSecond.\n', versions })).toBe(
      [
        'effective: "2027-03"',
        'summary: |',
        '  First.',
        '',
        '  Second.',
        'versions:',
        '  "2020-01-01":',
        '    notes:',
        '      - "One."',
      ].join('\n'),
    );
  });
});
