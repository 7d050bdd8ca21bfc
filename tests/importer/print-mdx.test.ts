import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainBlocks } from '../../src/importer/plain-blocks.ts';
import { plainInlines } from '../../src/importer/plain-inlines.ts';
import { secondReading } from '../../src/library/markdown/second-reader.ts';
import { readVersion } from '../../src/library/parsed/version-file.ts';
import { printMdx } from '../../src/markdown/print-markdown.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import type { Clause, Document } from '../../src/policy/document.ts';
import { runs } from '../runs.ts';
import { anyDocument } from '../site/random-document.ts';

const FRONT = '---\ntitle: Terms\neffective: "2020-01-01"\nwording: official\n---\n\n';

/** A document as the importer hands it to the printer. */
function plainDocument(document: Document): Document {
  const dropped = { images: [], links: [], wordless: [], invisible: 0 };
  const blocks = (list: Document['preamble']) => plainBlocks(list, (href) => href, dropped);
  const clause = (each: Clause): Clause => ({
    ...each,
    heading: plainInlines(each.heading, (href) => href, dropped),
    blocks: blocks(each.blocks),
    clauses: each.clauses.map(clause),
  });
  return {
    preamble: blocks(document.preamble),
    clauses: document.clauses.map(clause),
    footnotes: document.footnotes.map((note) => ({ ...note, blocks: blocks(note.blocks) })),
  };
}

test('whatever the text, the MDX read again is the same text, for either reader', () => {
  fc.assert(
    fc.property(anyDocument, (random) => {
      const document = plainDocument(random);
      const text = FRONT + printMdx(document);
      const { version, problems } = readVersion('2020-01-01.mdx', null, text);
      expect(problems).toEqual([]);
      expect(canonicalText(null, version.document)).toBe(canonicalText(null, document));
      const disagreements = secondReading('2020-01-01.mdx', text, version.document, 'mdx');
      // remark makes links of bare addresses even where they are escaped; of words it must not differ.
      expect(disagreements.filter(({ what }) => !/(?::| or) link “/.test(what))).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
}, 120_000);
