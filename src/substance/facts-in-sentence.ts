import type { Language } from '../languages/language.ts';
import { countriesIn } from './countries.ts';
import type { Fact } from './fact.ts';
import { figuresIn } from './figures.ts';
import { legalBasesIn } from './legal-bases.ts';
import { contactsIn, namesIn } from './names.ts';
import { recipientsIn } from './parties.ts';
import { referencesIn } from './references.ts';
import { ruleWordsIn } from './rule-words.ts';

/** What is known of the text around a block. */
export interface FactSurroundings {
  readonly language: Language | null;
  /** Whether its heading, or the words before its list, say that it names recipients. */
  readonly isOfRecipients: boolean;
  /** What the clauses of the text are called, in small letters: a “Section 5” may be one of them. */
  readonly ownNames: ReadonlySet<string>;
}

/**
 * So many sentences are remembered: those of a policy, each version of which is compared with the one in
 * force, so that most of its sentences are asked for once for each version.
 */
const MOST_REMEMBERED = 5000;

const remembered = new Map<string, readonly Fact[]>();

/** All facts of a sentence, those that a kind of fact takes precedence over left out. */
export function factsInSentence(sentence: string, surroundings: FactSurroundings): readonly Fact[] {
  const { language, isOfRecipients, ownNames } = surroundings;
  const around = [language?.code ?? '', isOfRecipients ? '+' : '-', ...[...ownNames].sort()];
  const key = `${around.join(' ')}\n${sentence}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const facts = findFacts(sentence, surroundings);
  remembered.set(key, facts);
  return facts;
}

function findFacts(
  sentence: string,
  { language, isOfRecipients, ownNames }: FactSurroundings,
): Fact[] {
  const bases = legalBasesIn(sentence, language);
  const references = language ? referencesIn(sentence, language, ownNames) : [];
  const contacts = contactsIn(sentence, language);
  const cited = [...bases, ...references, ...contacts];
  const isApart = (one: Fact) => !overlaps(one, cited);
  const countries = countriesIn(sentence, language);
  // What data is sent to is a country where it is one, and no company.
  const isCountry = (one: Fact) =>
    countries.some(({ start, end }) => one.start === start && one.end === end);
  const named = [
    ...recipientsIn(sentence, language, isOfRecipients).filter((one) => !isCountry(one)),
    ...countries.filter(isApart),
  ];
  const figures = figuresIn(sentence, language).filter(isApart);
  return [
    ...bases,
    ...references.filter((one) => !overlaps(one, bases)),
    ...figures,
    ...(language ? ruleWordsIn(sentence, language) : []),
    ...contacts,
    ...named,
    ...namesIn(sentence, language).filter(
      (one) => isApart(one) && !overlaps(one, [...named, ...figures]),
    ),
  ];
}

function overlaps(one: Fact, others: readonly Fact[]): boolean {
  return others.some(({ start, end }) => one.start < end && start < one.end);
}
