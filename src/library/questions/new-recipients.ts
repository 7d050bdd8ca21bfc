import { collapse } from '../../policy/canonical-text.ts';
import { type NamedServices, namedServices } from '../../policy/named-services.ts';
import { wordsOf } from '../../policy/word-lists.ts';
import type { Passage } from '../markdown/passages.ts';
import { companiesIn, type FactInText, namesIn } from './facts-in-text.ts';
import { beginning, type Change, type Changed } from './text-change.ts';

/** What texts say of recipients. */
const RECIPIENT =
  /\b(?:shar(?:e|es|ed|ing)|recipients?|third part(?:y|ies)|disclos\w*|partners?|transfer\w*|providers?|vendors?|processors?|sends?|sent|host(?:s|ed)|receives?)\b/i;

/** The last words of names that are no recipients. */
const NO_RECIPIENT =
  /\b(?:Act|Agreement|Control|Data|Information|Laws?|Notice|Part(?:y|ies)|Policy|Principles|Products?|Protocol|Recognition|Rights|Settings|Statement|Terms|Users?)$/;

/** Headings of clauses that list purposes or recipients. */
const LISTING =
  /\b(?:purposes?|(?:how|why) we (?:use|process|share)|recipients?|whom? we share|sharing)\b/i;

/** Services and companies that the version before did not name. */
export function newRecipients({
  version,
  predecessor,
  passages,
  before,
  own,
  changed,
}: Change): Changed[] {
  const text = before.map(({ text }) => collapse(text).toLowerCase()).join('\n');
  // The organisation itself, and whatever bears its name, is not a new recipient.
  const isOwn = (name: string) => own.some((each) => name.toLowerCase().includes(each));
  const known = new Set(wordsOf(text));
  // What the text also writes in small letters is not a name.
  const ordinary = new Set(passages.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
  const names = (services: NamedServices | null) => services?.names ?? [];
  const services = names(namedServices(version.document)).filter(
    (name) => !names(namedServices(predecessor.document)).includes(name),
  );
  const found = [...changed.added, ...changed.pairs.map(({ to }) => to)].flatMap((passage) => {
    const others = [
      ...servicesIn(passage, services),
      ...companiesIn(passage.text).filter(
        ({ words }) => !text.includes(words.toLowerCase()) && !isOwn(words),
      ),
      ...named(passage).filter(
        ({ words }) => !wordsOf(words).some((word) => known.has(word) || ordinary.has(word)),
      ),
    ];
    return others.map(({ words, index }) => ({
      about: words,
      fate: `“${words}” is named, which the version before does not name`,
      place: passage.placeOf(index),
    }));
  });
  return found.filter(
    ({ about }, index) =>
      found.findIndex((other) => other.about === about) === index &&
      !found.some((other) => other.about !== about && about.includes(other.about)),
  );
}

/** Names in a passage that speaks of recipients, or with which an item of such a list begins. */
function named({ text, isItem, kind }: Passage): FactInText[] {
  const first = /^\p{Lu}[\p{L}\d]+(?:\s\p{Lu}[\p{L}\d]+)*(?=\s?(?:[:|(–]|$))/u.exec(text)?.[0];
  return [
    ...(first && (isItem || kind === 'cell') ? [{ words: first, index: 0 }] : []),
    ...namesIn(text),
  ].filter(({ words }) => RECIPIENT.test(text) && !NO_RECIPIENT.test(words));
}

function servicesIn({ text, isItem }: Passage, services: readonly string[]): FactInText[] {
  const name = collapse(text.split(':')[0] ?? '');
  return isItem && services.includes(name) ? [{ words: name, index: 0 }] : [];
}

/** Items of lists of purposes or recipients that the version before did not have. */
export function newPurposes({ passages, changed }: Change): Changed[] {
  const listing = new Set(
    passages.flatMap(({ kind, text, clause }) =>
      kind === 'heading' && LISTING.test(text) ? [clause] : [],
    ),
  );
  return changed.added
    .filter(({ isItem, kind, clause }) => (isItem || kind === 'cell') && listing.has(clause))
    .map((passage) => ({
      about: beginning(passage),
      fate: `“${beginning(passage)}” is new in a list of purposes or recipients`,
      place: passage.placeOf(0),
    }));
}
