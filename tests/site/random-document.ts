import fc from 'fast-check';
import type { Block, Cell, Clause, Document, Footnote } from '../../src/policy/document.ts';
import { anyInlines, anyText } from './random-inlines.ts';

const cell: fc.Arbitrary<Cell> = anyInlines;

const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  const side = fc.constantFrom('left' as const, 'center' as const, 'right' as const, null);
  return fc.record({
    kind: fc.constant('table' as const),
    align: fc.array(side, { minLength: columns, maxLength: columns }),
    header: row,
    rows: fc.array(row, { maxLength: 3 }),
  });
});

const { blocks } = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'block' }),
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block', withCrossShrink: true },
    {
      arbitrary: anyInlines.map((inlines): Block => ({ kind: 'paragraph', inlines })),
      weight: 6,
    },
    {
      arbitrary: fc
        .array(anyText, { maxLength: 3 })
        .map((lines): Block => ({ kind: 'preformatted', text: lines.join('\n') })),
      weight: 1,
    },
    {
      arbitrary: fc.constantFrom<Block>({ kind: 'rule' }, { kind: 'cookie-preferences' }),
      weight: 1,
    },
    { arbitrary: table, weight: 1 },
    {
      arbitrary: fc.record({
        kind: fc.constant('list' as const),
        start: fc.constantFrom(null, null, 1, 1, 0, 7, 99, 999_999_999),
        items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      }),
      weight: 4,
    },
    {
      arbitrary: fc.record({ kind: fc.constant('quotation' as const), blocks: tie('blocks') }),
      weight: 1,
    },
    {
      arbitrary: anyInlines.map(
        (list): Block => ({
          kind: 'source-note',
          blocks: [{ kind: 'paragraph', inlines: withoutReferences(list) }],
        }),
      ),
      weight: 1,
    },
  ),
}));

const number = fc.constantFrom(null, null, '1.', '1)', '(a)', '§ 4', 'Article 12', '9.1');

const flatClauses = fc.array(
  fc.record({ number, heading: anyInlines, level: fc.integer({ min: 2, max: 6 }), blocks }),
  { maxLength: 3 },
);

/** Random documents such as a parser could give: footnotes stand in the order of their references. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    preamble: blocks,
    clauses: flatClauses,
    notes: fc.array(blocks, { minLength: 3, maxLength: 3 }),
  })
  .map(({ preamble, clauses, notes }) => {
    const document = {
      preamble,
      clauses: nested(clauses.map((clause, index) => ({ id: `c${index}`, ...clause }))),
    };
    const found = new Set<string>();
    JSON.stringify(document, (_, value) => {
      if (value?.kind === 'footnote-reference') found.add(value.label);
      return value;
    });
    const footnotes = [...found].map(
      (label, index): Footnote => ({ label, blocks: withoutReferences(notes[index] ?? []) }),
    );
    return { ...document, footnotes };
  });

/** A title: words on one line, never none. */
export const anyTitle = anyText.filter((words) => words.trim() !== '');

function nested(flat: readonly Omit<Clause, 'clauses'>[]): Clause[] {
  const [first, ...rest] = flat;
  if (!first) return [];
  const next = rest.findIndex(({ level }) => level <= first.level);
  const own = next < 0 ? rest : rest.slice(0, next);
  return [{ ...first, clauses: nested(own) }, ...(next < 0 ? [] : nested(rest.slice(next)))];
}

/** In source notes and footnotes, footnotes are refused by a rule. */
function withoutReferences<Tree>(tree: Tree): Tree {
  return JSON.parse(
    JSON.stringify(tree, (_, value) =>
      value?.kind === 'footnote-reference' ? { kind: 'text', text: 'note' } : value,
    ),
  );
}
