import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Comparison } from '../compare/comparison.ts';
import { bodyXml } from './body.ts';
import { createChangeMarks } from './change-marks.ts';
import { type Comments, createComments } from './comments.ts';
import type { RedlineFacts } from './facts.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { createHyperlinks } from './hyperlinks.ts';
import { createNumbering } from './numbering.ts';
import {
  documentRelationships,
  documentXml,
  FIRST_FREE_ID,
  headerXml,
  PACKAGE_RELATIONSHIPS,
  partTypes,
  propertiesXml,
  relationshipsXml,
  settingsPart,
} from './package-parts.ts';
import { partnersIn } from './partners.ts';
import { numberingXml, stylesXml } from './styles.ts';

/** Word has no comments in footnotes. */
const NO_COMMENTS: Comments = { of: () => ['', ''], part: () => null };

/**
 * Two versions as a Word file with tracked changes: who accepts all has the new text, who rejects all the
 * old one, paragraph by paragraph. The same comparison and facts give the same bytes.
 */
export function redline(comparison: Comparison, facts: RedlineFacts): Uint8Array {
  const partners = partnersIn(comparison);
  const numbering = createNumbering(partners);
  const links = createHyperlinks(facts, FIRST_FREE_ID);
  const comments = createComments(facts);
  const marks = createChangeMarks(facts);
  const notes: Footnotes = createFootnotes(comparison, (part, opening) =>
    bodyXml(part, partners, { numbering, marks, links, notes, comments: NO_COMMENTS }, opening),
  );
  const body = bodyXml(notes.body, partners, { numbering, marks, links, notes, comments });
  const parts = new Map(
    Object.entries({ footnotes: notes.part(), comments: comments.part() }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
  const more = [...parts.keys()];
  const files: Record<string, string> = {
    '[Content_Types].xml': partTypes(more),
    '_rels/.rels': PACKAGE_RELATIONSHIPS,
    'docProps/core.xml': propertiesXml(facts),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': documentRelationships(links.relationships(), more),
    ...Object.fromEntries([...parts].map(([name, text]) => [`word/${name}.xml`, text])),
    ...(parts.has('footnotes') && {
      'word/_rels/footnotes.xml.rels': relationshipsXml(links.relationships()),
    }),
    'word/styles.xml': stylesXml(facts.language),
    'word/numbering.xml': numberingXml(numbering.xml(), numbering.depth()),
    'word/settings.xml': settingsPart(parts.has('footnotes')),
    'word/header1.xml': headerXml(facts),
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  // A zip file stores local time: this one is the same wherever the file is made.
  const mtime = new Date(1980, 0, 1, 12);
  // Stored, not packed: that takes longer than all the rest, and would spare 20 kB of a file that few fetch.
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime, level: 0 });
}
