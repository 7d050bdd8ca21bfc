import { durationsUnlikeServices } from './consent-durations.ts';
import { contactsUnlikeOrganisation } from './contacts.ts';
import type { DifferingFact } from './differing-fact.ts';
import type { Question, Reading } from './question.ts';
import { factsUnlikeOthers } from './same-sentences.ts';

/** Facts that stand in several places of an organisation are the same in all of them. */
export function differingFacts(reading: Reading): Question[] {
  const found: DifferingFact[] = [
    ...contactsUnlikeOrganisation(reading),
    ...durationsUnlikeServices(reading),
    ...factsUnlikeOthers(reading),
  ];
  return found.map(({ words, other, where, passage, index }) => ({
    rule: 'differing-facts',
    about: words,
    place: passage.placeOf(index),
    what: `The text says “${words}”, but ${where} has “${other}”.`,
    mend: 'Write the right one in both places',
  }));
}
