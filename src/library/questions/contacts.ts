import type { OrganisationFile } from '../schema/organisation.ts';
import { nearest } from '../text/nearest.ts';
import type { DifferingFact } from './differing-fact.ts';
import { emailsIn, type FactInText, phonesIn } from './facts-in-text.ts';
import type { Reading } from './question.ts';

const TAX_NUMBER =
  /(?<=\b(?:VAT|tax|P\.?\s?IVA|C\.?F\.?(?:\/P\.?I\.?)?|USt|TVA|IVA)\b[^:\n\d]{0,24}[:.\s]\s?)[A-Z]{0,3}\s?\d[\d\s.]{6,}\d/giu;

/**
 * Addresses, telephone and tax numbers in a text that are not those of organisation.yaml, though they seem
 * to be meant.
 */
export function contactsUnlikeOrganisation({ passages, organisation }: Reading): DifferingFact[] {
  const facts = organisation.described.value;
  if (!facts) return [];
  const where = organisation.described.path;
  const judges = [emailJudge(facts), phoneJudge(facts), taxJudge(facts), ...streetJudges(facts)];
  return passages.flatMap((passage) =>
    judges.flatMap((judge) => judge(passage.text).map((found) => ({ ...found, where, passage }))),
  );
}

/** Finds what is unlike in a text, each with what it should be. */
type Judge = (text: string) => (FactInText & { readonly other: string })[];

/** An address that differs by a slip, before or behind the @: any other can be one that is listed nowhere. */
function emailJudge({ entities, contacts, authorities }: OrganisationFile): Judge {
  const known = [...contacts, ...entities, ...authorities].flatMap(({ email }) => email ?? []);
  const parts = (email: string) => email.toLowerCase().split('@');
  return (text) =>
    emailsIn(text).flatMap((found) => {
      const [name = '', host = ''] = parts(found.words);
      const isSlip = (one: string, other: string) =>
        one === other || nearest(one, [other]) !== null;
      const meant = known.filter((email) => parts(email)[0] === name || parts(email)[1] === host);
      if (meant.some((email) => parts(email).join('@') === `${name}@${host}`)) return [];
      // The same name at another country’s host is another address.
      const country = (at: string) => at.slice(at.lastIndexOf('.'));
      const other = meant.find((email) => {
        const [theirName = '', theirHost = ''] = parts(email);
        return (
          isSlip(name, theirName) && isSlip(host, theirHost) && country(host) === country(theirHost)
        );
      });
      return other === undefined ? [] : [{ ...found, other }];
    });
}

function phoneJudge({ entities }: OrganisationFile): Judge {
  const known = entities.flatMap(({ telephone, fax }) => [telephone ?? [], fax ?? []].flat());
  return (text) => phonesIn(text).flatMap((found) => unlike(found, known, lastDigits));
}

function taxJudge({ entities }: OrganisationFile): Judge {
  const known = entities.flatMap(({ taxNumber }) => taxNumber ?? []);
  return (text) =>
    known.length === 0
      ? []
      : [...text.matchAll(TAX_NUMBER)].flatMap(({ 0: words, index }) =>
          unlike({ words, index }, known, (number) => number.replace(/\D/g, '')),
        );
}

/** A number of which a digit or two differ is meant to be the same. */
function unlike(found: FactInText, known: readonly string[], digits: (number: string) => string) {
  const own = digits(found.words);
  if (known.some((each) => digits(each) === own)) return [];
  const near = nearest(own, known.map(digits));
  const other = known.find((each) => digits(each) === near);
  return other === undefined ? [] : [{ ...found, other }];
}

/** Without country and area codes, which a text may leave out. */
function lastDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-6);
}

/** The same street or town with another number. */
function streetJudges({ entities }: OrganisationFile): Judge[] {
  const lines = entities.flatMap(({ address }) => address);
  return lines.flatMap((line): Judge[] => {
    const words = line.match(/\p{L}[\p{L}’'-]*/gu)?.slice(0, 3) ?? [];
    const name = words.map((word) => word.replace(/[’']/g, "[’']")).join('[\\s,.]+');
    const [first = '', last = ''] = [/^\d+\w?/.exec(line)?.[0], /\d+\w?$/.exec(line)?.[0]];
    const number = first || last;
    // “Pier 1” is not meant by “Pier 2”; a postcode says which town is.
    if (words.length < 2 && !(words.length === 1 && number.length >= 4)) return [];
    const pattern = first
      ? new RegExp(String.raw`(?<!\d)(\d+\w?)\)?[\s,]+${name}(?!\p{L})`, 'giu')
      : new RegExp(String.raw`(?<!\p{L})${name}[\s,.]+(\d+\w?)(?!\d)`, 'giu');
    return [
      (text) =>
        [...text.matchAll(pattern)]
          .filter((match) => match[1]?.toLowerCase() !== number.toLowerCase())
          .map(({ 0: found, index }) => ({ words: found, index, other: line })),
    ];
  });
}
