import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { clausesWith, type DefinedTerm } from '../../policy/defined-terms.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy } from '../../policy/library.ts';
import { printBlocks } from '../html/print-html.ts';
import { currentOf } from '../view/current-version.ts';
import { glossaryOf } from '../view/glossary.ts';
import type { View } from '../view/view.ts';
import { policyLink } from '../words/policy-link.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { type Head, headOf } from './head.ts';

/** The terms that the text in force defines, each with the words that define it. */
export interface GlossaryPage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  readonly status: StatusInWords;
  readonly lead: string;
  /** The language of the words of the policy. */
  readonly language: LanguageAttributes;
  readonly terms: readonly ShownTerm[];
}

/** A term with what its text says of it. */
export interface ShownTerm {
  readonly id: string;
  readonly term: string;
  /** The text’s own words, as HTML. */
  readonly definitions: readonly string[];
  /** That the text defines it more than once; null if it does so once. */
  readonly warning: string | null;
  /** Its other names, where it is defined, where it is used. */
  readonly places: readonly Phrase[];
}

export function glossaryPage(view: View, policy: Policy): GlossaryPage {
  const { addresses, words } = view;
  const organisation = view.organisation(policy.organisation);
  const terms = glossaryOf(view, policy);
  const standing = currentOf(view, policy);
  const named = { policy: policy.title, name: organisation.name };
  return {
    head: headOf(view, {
      title: words.text('glossary.title', named),
      description: words.text('glossary.description', named),
      path: addresses.glossary(policy),
    }),
    crumbs: [
      { text: organisation.name, href: addresses.organisation(organisation.slug) },
      policyLink(view, policy),
    ],
    title: words.text('glossary.name'),
    status: statusInWords(view, policy, standing, { isDated: true }),
    lead:
      terms.length > 0
        ? words.text('glossary.lead', { count: terms.length })
        : words.text('glossary.none'),
    language: languageAttributes(standing.version.language, view.language),
    terms: terms.map((term) => shown(view, policy, term)),
  };
}

function shown(view: View, policy: Policy, term: DefinedTerm): ShownTerm {
  const { addresses, words } = view;
  const { document, language } = currentOf(view, policy).version;
  const { definitions, synonyms } = term;
  const isOnce = definitions.length === 1;
  const used = clausesWith(term, document, language);
  const headings = new Map(clausesOf(document.clauses).map((each) => [each.id, headingText(each)]));
  const link = (clause: string | null, at: string | null): Link => ({
    text: (clause && headings.get(clause)) ?? words.text('coverage.opening'),
    href: at === null ? addresses.policy(policy) : addresses.clause(policy, at),
    language: languageAttributes(language, view.language),
  });
  const listed = (links: readonly Link[]): Phrase =>
    links.flatMap((each, at) => (at === 0 ? [each] : [', ', each]));
  return {
    id: term.id,
    term: term.term,
    definitions: definitions.map(({ blocks }) =>
      printBlocks(words, blocks, addresses.path, addresses.policy(policy)),
    ),
    warning: isOnce ? null : words.text('glossary.twice', { count: definitions.length }),
    places: [
      ...(synonyms.length > 0
        ? [words.phrase('glossary.also', { names: words.list(synonyms) })]
        : []),
      words.phrase('glossary.in', {
        places: listed(
          // A term that is defined once has a place of its own on the page.
          definitions.map(({ clause }) => link(clause, isOnce ? term.id : clause)),
        ),
      }),
      used.length > 0
        ? words.phrase('glossary.used', { places: listed(used.map((id) => link(id, id))) })
        : words.phrase('glossary.unused'),
    ],
  };
}
