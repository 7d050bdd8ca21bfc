import fc from 'fast-check';
import type { Alignment, Block, Clause, Document, Inline } from '../../src/policy/document.ts';

// Random documents, and the Markdown that says the same: what the parser makes of it must be the document.

const word = fc.stringMatching(/^[a-z]{2,6}$/);
const text = (value: string): Inline => ({ kind: 'text', text: value });

const marked: fc.Arbitrary<Inline> = word.chain((value) =>
  fc.constantFrom<Inline>(
    { kind: 'strong', inlines: [text(value)] },
    { kind: 'emphasis', inlines: [text(value)] },
    { kind: 'deleted', inlines: [text(value)] },
    { kind: 'code', text: `${value} {${value}}` },
    { kind: 'link', href: `https://${value}.example/?a=${value}&b=1#c`, inlines: [text(value)] },
    { kind: 'image', source: `${value}.png`, alternative: value },
  ),
);

/** Words with marked ones among them, each between words. */
const inlines: fc.Arbitrary<readonly Inline[]> = fc
  .tuple(word, fc.array(fc.tuple(marked, word), { maxLength: 3 }))
  .map(([first, more]) =>
    more.reduce<Inline[]>(
      (list, [inline, next]) => {
        const before = list.at(-1) as { text: string };
        return [...list.slice(0, -1), text(`${before.text} `), inline, text(` ${next}`)];
      },
      [text(first)],
    ),
  );

const paragraph: fc.Arbitrary<Block> = inlines.map((list) => ({
  kind: 'paragraph',
  inlines: list,
}));

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const row = fc.array(inlines, { minLength: width, maxLength: width });
  const align = fc.array(fc.constantFrom<Alignment>('left', 'center', 'right', null), {
    minLength: width,
    maxLength: width,
  });
  return fc
    .record({ align, header: row, rows: fc.array(row, { maxLength: 3 }) })
    .map((parts) => ({ kind: 'table' as const, ...parts }));
});

const { blocks } = fc.letrec<{ block: Block; blocks: readonly Block[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'blocks' },
    { weight: 4, arbitrary: paragraph },
    { weight: 1, arbitrary: table },
    {
      weight: 1,
      arbitrary: word.map(
        (value): Block => ({ kind: 'preformatted', text: `${value}\n  <${value}>` }),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Block>({ kind: 'rule' }) },
    {
      weight: 2,
      arbitrary: fc
        .record({
          start: fc.option(fc.integer({ min: 0, max: 12 })),
          items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
        })
        .map((list): Block => ({ kind: 'list', ...list })),
    },
    {
      weight: 1,
      arbitrary: tie('blocks').map((inner): Block => ({ kind: 'quotation', blocks: inner })),
    },
  ),
  // A paragraph first, and between two blocks: two lists in a row would be one.
  blocks: fc
    .tuple(
      paragraph,
      fc.array(fc.tuple(tie('block'), paragraph), { maxLength: 2, depthIdentifier: 'blocks' }),
    )
    .map(([first, more]) => [first, ...more.flat()]),
}));

/** A document with up to three levels of clauses below its words before. */
export const documents: fc.Arbitrary<Document> = fc
  .record({
    preamble: blocks,
    sections: fc.array(fc.record({ heading: inlines, blocks, depth: fc.nat(3) }), { maxLength: 5 }),
  })
  .map(({ preamble, sections }) => {
    const clauses: Clause[] = [];
    const open: Clause[] = [];
    sections.forEach(({ heading, blocks: own, depth }, index) => {
      open.splice(Math.min(depth, open.length));
      const clause: Clause = {
        id: `clause-${index}`,
        number: null,
        heading,
        level: open.length + 2,
        blocks: own,
        clauses: [],
      };
      ((open.at(-1)?.clauses ?? clauses) as Clause[]).push(clause);
      open.push(clause);
    });
    return { preamble, clauses, footnotes: [] };
  });

/** The MDX of a document. */
export function printMdx(document: Document): string {
  const printClause = (clause: Clause): string[] => [
    `${'#'.repeat(clause.level)} ${printInlines(clause.heading)} {#${clause.id}}`,
    ...printBlocks(clause.blocks),
    ...clause.clauses.flatMap(printClause),
  ];
  return `${[...printBlocks(document.preamble), ...document.clauses.flatMap(printClause)].join('\n\n')}\n`;
}

function printBlocks(list: readonly Block[]): string[] {
  return list.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return printInlines(block.inlines);
      case 'preformatted':
        return `\`\`\`\n${block.text}\n\`\`\``;
      case 'rule':
        return '***';
      case 'quotation':
        return indent(printBlocks(block.blocks).join('\n\n'), '> ', '> ');
      case 'list':
        return block.items
          .map((item, index) => {
            const marker = block.start === null ? '- ' : `${block.start + index}. `;
            return indent(printBlocks(item).join('\n\n'), marker, ' '.repeat(marker.length));
          })
          .join('\n');
      case 'table': {
        const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
        const marks = { left: ':--', center: ':-:', right: '--:', none: '---' };
        return [
          row(block.header.map(printInlines)),
          row(block.align.map((align) => marks[align ?? 'none'])),
          ...block.rows.map((cells) => row(cells.map(printInlines))),
        ].join('\n');
      }
      default:
        throw new Error(`No random document has a ${block.kind}.`);
    }
  });
}

function printInlines(list: readonly Inline[]): string {
  return list
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'code':
          return `\`${inline.text}\``;
        case 'strong':
          return `**${printInlines(inline.inlines)}**`;
        case 'emphasis':
          return `*${printInlines(inline.inlines)}*`;
        case 'deleted':
          return `~~${printInlines(inline.inlines)}~~`;
        case 'link':
          return `[${printInlines(inline.inlines)}](${inline.href})`;
        case 'image':
          return `![${inline.alternative}](${inline.source})`;
        default:
          throw new Error(`No random document has a ${inline.kind}.`);
      }
    })
    .join('');
}

function indent(lines: string, first: string, other: string): string {
  return lines
    .split('\n')
    .map((line, index) => (index === 0 ? first : other) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}
