import { xmlText } from '../markup/xml-text.ts';
import type { Document } from '../policy/document.ts';
import { printBody } from './akn-body.ts';
import { type AknFacts, printMeta } from './akn-meta.ts';

/** The namespace of the vocabulary, version 3.0. */
const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A version in Akoma Ntoso 3.0 (OASIS LegalDocML). It is a `doc`, since a policy is no act of a state; its
 * words are those of index.txt, and each clause has its own id as `eId`.
 * @param link where a link of the text leads, as a whole address; fragments of the version stay as they are
 * @param image the address of a picture of the version
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/
 */
export function printAkn(
  facts: AknFacts,
  document: Document,
  link: (href: string) => string,
  image: (name: string) => string,
): string {
  const contains = facts.isFirst ? 'originalVersion' : 'singleVersion';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${AKN_NAMESPACE}">`,
    `<doc name="${xmlText(facts.kind)}" contains="${contains}">`,
    printMeta(facts),
    `<preface><p><docTitle>${xmlText(facts.title)}</docTitle></p></preface>`,
    `<mainBody xml:lang="${xmlText(facts.language)}">`,
    printBody(document, link, image),
    '</mainBody>',
    '</doc>',
    '</akomaNtoso>\n',
  ].join('\n');
}
