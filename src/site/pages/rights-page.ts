import type { Link, Phrase } from '../../messages/phrase.ts';
import type { Organisation } from '../../policy/library.ts';
import { parsePeriod } from '../../policy/rights.ts';
import { rightsInForce } from '../view/rights.ts';
import type { View } from '../view/view.ts';
import { letterText } from '../words/letter.ts';
import { dueInLetter } from '../words/rights-in-words.ts';
import { type Head, headOf } from './head.ts';
import { type PolicySection, rightsSection } from './rights-section.ts';

/** What people can demand of an organisation, and letters that demand it. */
export interface RightsPage {
  readonly head: Head;
  readonly organisation: Link;
  readonly policies: readonly PolicySection[];
  /** The first letter, which keeps the room of the one that the script writes. */
  readonly first: string;
  readonly statusDay: Phrase;
}

export function rightsPage(view: View, organisation: Organisation): RightsPage {
  const { addresses } = view;
  const { name, slug } = organisation;
  const sections = rightsInForce(view, organisation).map((of) => rightsSection(view, of));
  return {
    head: headOf(view, {
      title: view.words.text('rights.title', { name }),
      description: view.words.text('rights.description', { name }),
      path: addresses.rights(slug),
    }),
    organisation: { text: name, href: addresses.organisation(slug) },
    policies: sections,
    first: firstLetter(view, sections[0]),
    statusDay: view.words.phrase('status.day', { date: view.today }),
  };
}

function firstLetter(view: View, section: PolicySection | undefined): string {
  const within = parsePeriod(section?.answer?.within ?? '');
  const due = within && dueInLetter(view.words, { within }, view.today);
  const parts = section?.rights[0]?.letter.parts ?? [];
  return letterText(
    parts.map((part) =>
      typeof part !== 'string' && part.slot === 'due' ? { ...part, text: due ?? '' } : part,
    ),
  );
}
