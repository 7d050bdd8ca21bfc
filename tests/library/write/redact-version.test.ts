import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactVersion } from '../../../src/library/write/redact-version.ts';
import { canonicalText } from '../../../src/policy/canonical-text.ts';
import { fillsGaps } from '../../../src/policy/redact.ts';

const version = (text: string, title = 'Privacy Policy') =>
  `---\ntitle: ${title}\neffective: "2020-01-01"\nwording: official\n---\n\n${text}\n`;

/** What a text becomes without “Jane Doe”, front matter left out. */
function without(text: string, words = 'Jane Doe') {
  const found = redactVersion(version(text), words);
  return 'text' in found ? found.text.slice(version('').length - 1).trim() : found;
}

describe('a gap stands where the words stood:', () => {
  test.each([
    ['in a paragraph', 'Ask Jane Doe.', String.raw`Ask \[redacted\].`],
    ['twice', 'Jane Doe and Jane Doe.', String.raw`\[redacted\] and \[redacted\].`],
    ['over the end of a line', 'Ask Jane\nDoe.', String.raw`Ask \[redacted\].`],
    ['in a quotation', '> Ask Jane\n> Doe.', String.raw`> Ask \[redacted\].`],
    ['in bold', 'Ask **Jane Doe**.', String.raw`Ask **\[redacted\]**.`],
    ['in a link', '[Jane Doe](https://a.example)', String.raw`[\[redacted\]](https://a.example)`],
    ['in code', 'Type `Jane Doe`.', 'Type `[redacted]`.'],
    ['in a fence', '```\nJane Doe\n```', '```\n[redacted]\n```'],
    ['in a list', '- one\n- Jane\n  Doe', '- one\n- \\[redacted\\]'],
    ['in the words for a picture', '![Jane Doe](a.png)', String.raw`![\[redacted\]](a.png)`],
    [
      'in a heading, which keeps its id',
      '## 1) Jane Doe {#jane-doe}\n\nx',
      '## 1) \\[redacted\\] {#jane-doe}\n\nx',
    ],
    ['in a footnote', 'x[^1]\n\n[^1]: Jane Doe.', 'x[^1]\n\n[^1]: \\[redacted\\].'],
    ['in a cell', '| Jane Doe |\n|---|\n| x |', '| \\[redacted\\] |\n|---|\n| x |'],
  ])('%s', (_, text, expected) => {
    expect(without(text)).toBe(expected);
  });

  test('where their letters are composed in another way, or hold what nobody sees', () => {
    for (const each of ['Jos\u00e9', 'Jose\u0301', 'Jo\u00adse\u0301'])
      for (const words of ['Jos\u00e9', 'Jose\u0301'])
        expect(without(`Ask ${each} now.`, words)).toBe(String.raw`Ask \[redacted\] now.`);
    expect(without('Ask Jose\u0301 now.', 'Jose')).toEqual({ kind: 'absent' });
  });

  test('where the file writes them with escapes or codes', () => {
    expect(without(String.raw`A \*x\* &amp; B.`, '*x* & B')).toBe(String.raw`A \[redacted\].`);
  });

  test('in the title, however it is quoted', () => {
    for (const title of ['Policy of Jane Doe', '"Policy of Jane Doe"']) {
      const found = redactVersion(version('Text.', title), 'Jane Doe');
      expect(found).toMatchObject({
        title: 'Policy of [redacted]',
        places: [{ line: 2, column: 8 }],
      });
    }
  });

  test('and a link that leads to them leads nowhere any more', () => {
    expect(without('Write to [*us*](mailto:jane@a.example).', 'jane@a.example')).toBe(
      'Write to *us*.',
    );
    expect(without('Write to jane@a.example now.', 'jane@a.example')).toBe(
      String.raw`Write to \[redacted\] now.`,
    );
  });
});

test('parts of words, other capitals and remarks on the source stay', () => {
  const note = '<SourceNote>\nJane Doe wrote it.\n</SourceNote>';
  expect(without(`Jane Doey, jane doe. Jane Doe.\n\n${note}`)).toBe(
    `Jane Doey, jane doe. \\[redacted\\].\n\n${note}`,
  );
});

describe('is refused:', () => {
  test.each([
    ['words that are not there', 'Ask Jane.', 'Jane Doe', { kind: 'absent' }],
    [
      'half of them in bold',
      'x\n\nAsk **Jane** Doe.',
      'Jane Doe',
      { kind: 'divided', place: { line: 9, column: 1 } },
    ],
    [
      'all of them in one place, half in bold in another',
      'Jane Doe, **Jane** Doe.',
      'Jane Doe',
      { kind: 'divided', place: { line: 7, column: 1 } },
    ],
    [
      'an address that stands apart from its link',
      'See [us][a].\n\n[a]: mailto:jane@a.example',
      'jane@a.example',
      { kind: 'divided', place: { line: 9, column: 1 } },
    ],
    [
      'a number with half of its heading',
      '## 1) Fees due {#fees}\n\nx',
      '1) Fees',
      { kind: 'divided', place: { line: 7, column: 4 } },
    ],
    ['the id of a clause', '## Fees {#fees}\n\nx', 'fees', { kind: 'clause-id' }],
    ['the same with its mark', '## Fees {#fees}\n\nx', '{#fees}', { kind: 'clause-id' }],
  ])('%s', (_, text, words, fault) => {
    expect(redactVersion(version(text), words)).toEqual(fault);
  });
});

test('line by line, the canonical text has gaps for the words and all else as it was', () => {
  const piece = fc.constantFrom(
    'Jane Doe',
    'we',
    '**keep**',
    '*data*',
    '`x`',
    '\\[a\\]',
    'Jane',
    'Doe',
    '&amp;',
    '[b](c)',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      (lines) => {
        const text = lines.map((line) => `We say ${line.join(', ')}.`).join('\n\n');
        const [before, after] = [version(text), redactVersion(version(text), 'Jane Doe')];
        const has = text.includes('Jane Doe');
        expect('text' in after).toBe(has);
        if (!('text' in after)) return;
        const original = redactVersion(before.replaceAll('Jane Doe', 'Mister X'), 'Mister X');
        expect('text' in original && original.text).toBe(after.text);
        expect(canonicalText(after.title, after.document)).not.toContain('Jane Doe');
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['Ask Jane Doe.', 'Ask [redacted].', true],
  ['Ask Jane or John of us.', 'Ask [redacted] or [redacted] of us.', true],
  ['Ask Jane, John of us.', 'Ask [redacted] or [redacted] of us.', false],
  ['Ask .', 'Ask [redacted].', false],
  ['Tell Jane.', 'Ask [redacted].', false],
  ['Ask Jane!', 'Ask [redacted].', false],
  ['Ask Jane.', 'Ask Jane.', false],
])('whether “%s” is “%s” with something in its gaps: %s', (text, gapped, fills) => {
  expect(fillsGaps(text, gapped)).toBe(fills);
});
