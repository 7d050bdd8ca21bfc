import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Comparison } from '../compare/comparison.ts';
import { bodyXml } from './body.ts';
import { createChangeMarks } from './change-marks.ts';
import type { RedlineFacts } from './facts.ts';
import { createHyperlinks } from './hyperlinks.ts';
import { createNumbering } from './numbering.ts';
import {
  documentRelationships,
  documentXml,
  FIRST_FREE_ID,
  headerXml,
  PACKAGE_RELATIONSHIPS,
  PART_TYPES,
  propertiesXml,
  SETTINGS_PART,
} from './package-parts.ts';
import { partnersIn } from './partners.ts';
import { numberingXml, stylesXml } from './styles.ts';

/**
 * Two versions as a Word file with tracked changes: who accepts all has the new text, who rejects all the
 * old one, paragraph by paragraph. The same comparison and facts give the same bytes.
 */
export function redline(comparison: Comparison, facts: RedlineFacts): Uint8Array {
  const partners = partnersIn(comparison);
  const numbering = createNumbering(partners);
  const links = createHyperlinks(facts, FIRST_FREE_ID);
  const body = bodyXml(comparison, partners, numbering, createChangeMarks(facts), links);
  const files: Record<string, string> = {
    '[Content_Types].xml': PART_TYPES,
    '_rels/.rels': PACKAGE_RELATIONSHIPS,
    'docProps/core.xml': propertiesXml(facts),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': documentRelationships(links.relationships()),
    'word/styles.xml': stylesXml(facts.language),
    'word/numbering.xml': numberingXml(numbering.xml(), numbering.depth()),
    'word/settings.xml': SETTINGS_PART,
    'word/header1.xml': headerXml(facts),
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  // A zip file stores local time: this one is the same wherever the file is made.
  const mtime = new Date(1980, 0, 1, 12);
  // Stored, not packed: that takes longer than all the rest, and would spare 20 kB of a file that few fetch.
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime, level: 0 });
}
