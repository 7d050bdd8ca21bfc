import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Link } from '../../messages/phrase.ts';
import { clausesOf as clausesIn } from '../../policy/document.ts';
import type { Policy } from '../../policy/library.ts';
import { currentOf } from '../view/current-version.ts';
import { policiesOf, type View } from '../view/view.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { type ContentsEntry, contentsOf } from './contents.ts';
import { type Head, headOf } from './head.ts';
import { byLetter, type Letter } from './letters.ts';

/** Every clause of the current texts, for the browser’s own “find in page”. */
export interface ClausesPage {
  readonly head: Head;
  readonly title: string;
  readonly lead: string;
  /** To the list of all organisations, where this is that of one. */
  readonly above: Link | null;
  /** Each with its clauses; empty if they are too many for a page and stand on one for each organisation. */
  readonly policies: readonly ListedClauses[];
  readonly letters: readonly Letter[];
}

export interface ListedClauses {
  readonly organisation: string;
  readonly title: string;
  readonly href: string;
  readonly status: StatusInWords;
  /** The language of the title and the headings. */
  readonly language: LanguageAttributes;
  readonly contents: readonly ContentsEntry[];
}

/** More clauses than these have a page for each organisation instead of one for all. */
const MOST_CLAUSES = 400;

export function clausesPage(view: View): ClausesPage {
  const { addresses, words } = view;
  const policies = policiesOf(view);
  const count = (some: readonly Policy[]) =>
    some.reduce((sum, policy) => sum + clausesIn(currentClauses(view, policy)).length, 0);
  const isInFull = count(policies) <= MOST_CLAUSES;
  const title = words.text('clauses.title');
  const description = words.text('clauses.description');
  const byName = Map.groupBy(policies, ({ organisation }) => organisation);
  return {
    head: headOf(view, { title, description, path: addresses.clauses }),
    title,
    lead: words.text(isInFull ? 'clauses.lead' : 'clauses.by-organisation'),
    above: null,
    policies: isInFull ? policies.map((policy) => listed(view, policy)) : [],
    letters: isInFull
      ? []
      : byLetter(
          words,
          [...byName].map(([slug, own]) => ({
            name: view.organisation(slug).name,
            href: addresses.clausesOfOrganisation(slug),
            count: words.text('clauses.count', { count: count(own) }),
          })),
        ),
  };
}

/** @param slug of an organisation that has published a version */
export function clausesOfOrganisationPage(view: View, slug: string): ClausesPage {
  const { addresses, words } = view;
  const { name } = view.organisation(slug);
  const title = words.text('clauses.of-title', { name });
  const description = words.text('clauses.of-description', { name });
  return {
    head: headOf(view, { title, description, path: addresses.clausesOfOrganisation(slug) }),
    title,
    lead: words.text('clauses.of-lead', { name }),
    above: { text: words.text('clauses.title'), href: addresses.clauses },
    policies: policiesOf(view)
      .filter(({ organisation }) => organisation === slug)
      .map((policy) => listed(view, policy)),
    letters: [],
  };
}

function currentClauses(view: View, policy: Policy) {
  return currentOf(view, policy).version.document.clauses;
}

function listed(view: View, policy: Policy): ListedClauses {
  const href = view.addresses.policy(policy);
  return {
    organisation: view.organisation(policy.organisation).name,
    title: policy.title,
    href,
    status: statusInWords(view, policy, currentOf(view, policy), { isDated: true }),
    language: languageAttributes(policy.language, view.language),
    contents: contentsOf(currentClauses(view, policy), href),
  };
}
