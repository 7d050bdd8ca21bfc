import { clausesOf as clausesIn } from '../../policy/document.ts';
import type { Policy } from '../../policy/library.ts';
import { currentOf } from '../view/current-version.ts';
import { policiesOf, type View } from '../view/view.ts';
import { ALL_CLAUSES, clauseCount, clausesOf } from '../words/clauses-in-words.ts';
import { type LanguageAttributes, languageAttributes } from '../words/language-attributes.ts';
import type { Link } from '../words/phrase.ts';
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
  /** Each with its clauses; none where they are too many for a page, and have one for each organisation. */
  readonly policies: readonly ListedClauses[];
  readonly letters: readonly Letter[];
}

export interface ListedClauses {
  readonly organisation: string;
  readonly title: string;
  readonly href: string;
  readonly status: StatusInWords;
  /** Of the title and the headings. */
  readonly language: LanguageAttributes;
  readonly contents: readonly ContentsEntry[];
}

/** More clauses than these have a page for each organisation instead of one for all. */
const MOST_CLAUSES = 400;

export function clausesPage(view: View): ClausesPage {
  const { addresses } = view;
  const policies = policiesOf(view);
  const count = (some: readonly Policy[]) =>
    some.reduce((sum, policy) => sum + clausesIn(currentClauses(view, policy)).length, 0);
  const isInFull = count(policies) <= MOST_CLAUSES;
  const { title, lead, byOrganisation, description } = ALL_CLAUSES;
  const byName = Map.groupBy(policies, ({ organisation }) => organisation);
  return {
    head: headOf(view, { title, description, path: addresses.clauses }),
    title,
    lead: isInFull ? lead : byOrganisation,
    above: null,
    policies: isInFull ? policies.map((policy) => listed(view, policy)) : [],
    letters: isInFull
      ? []
      : byLetter(
          [...byName].map(([slug, own]) => ({
            name: view.organisation(slug).name,
            href: addresses.clausesOfOrganisation(slug),
            count: clauseCount(count(own)),
          })),
        ),
  };
}

/** @param slug of an organisation that has published a version */
export function clausesOfOrganisationPage(view: View, slug: string): ClausesPage {
  const { addresses } = view;
  const { title, lead, description } = clausesOf(view.organisation(slug).name);
  return {
    head: headOf(view, { title, description, path: addresses.clausesOfOrganisation(slug) }),
    title,
    lead,
    above: { text: ALL_CLAUSES.title, href: addresses.clauses },
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
    language: languageAttributes(policy.language, view.library.site.language),
    contents: contentsOf(currentClauses(view, policy), href),
  };
}
