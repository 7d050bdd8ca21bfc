import { sentencesOf } from './sentences.ts';

/**
 * How a sentence grants a right, from the people concerned to the right itself, by language. They stand
 * here, and not among the words of languages, since no browser needs them.
 */
const GRANTS: Readonly<Record<string, readonly [people: string, right: string]>> = {
  en: [
    'you|your|data subjects?|individuals?|consumers?|users?|residents|persons? concerned|people',
    '(?:the|an?|your|their|certain|other) (?:[a-z-]+ )?rights? (?:to|of)|rights? (?:to|of)(?<=your rights? (?:to|of))|rights (?:to|of)|entitled to|opt[ -]out of|(?:can|may) (?:withdraw|revoke|unsubscribe|object)',
  ],
  de: [
    'sie|ihr(?:e|en)?|betroffene[n]? personen?|nutzer|verbraucher',
    '(?:das|ein) recht|rechte? auf|widersprechen|widerrufen',
  ],
  fr: [
    'vous|votre|vos|personnes? concernées?|utilisateurs?',
    "(?:le|un|du) droit|droits? d[e’']|vous opposer|retirer votre consentement",
  ],
  it: [
    'lei|suo|interessat[oi]|utent[ei]|consumator[ei]|hai|ha',
    '(?:il|un) diritto|diritt[oi] (?:di|a)|opporsi|revocare',
  ],
  es: [
    'usted|su|interesad[oa]s?|usuari[oa]s?|tienes?|titular(?:es)?',
    '(?:el|un) derecho|derechos? (?:a|de)|oponerse|revocar|retirar su consentimiento',
  ],
};

/** Between the people and the right. */
const FEW_WORDS = '[^.;:]{0,80}?[ ,(]';

/**
 * The words by which a text grants rights to the people concerned, “you have the right to object”, one
 * stretch a sentence; none in a language whose words are not known.
 * @param language of the text, BCP 47
 */
export function grantedIn(text: string, language: string): string[] {
  const words = GRANTS[language.toLowerCase().split('-')[0] ?? ''];
  if (!words) return [];
  const [people, right] = words;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${people})${FEW_WORDS}(?:${right}))(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return sentencesOf(text).flatMap(({ start, end }) => {
    const found = pattern.exec(text.slice(start, end));
    return found ? [found[0].replace(/\s+/g, ' ')] : [];
  });
}
