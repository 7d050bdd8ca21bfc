import { languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { isNotice } from '../../policy/policy-id.ts';
import { OPENING } from '../../policy/translation.ts';
import { addressBesideCurrent } from '../view/left-out.ts';
import { isStale, summedClauses } from '../view/summed-up.ts';
import type { View } from '../view/view.ts';
import { versionPhrase } from './dates-in-words.ts';
import { policyLink } from './policy-link.ts';

/** Of a notice: each clause that it sums up, with the statement that does, and how it stands now. */
export function summedInWords(view: View, notice: Policy, version: Version): Phrase[] {
  const { addresses, words } = view;
  return summedClauses(view, notice, version).map((summed) => {
    const { entry, policy, read, shown, standing } = summed;
    return [
      ...words.phrase('summed.entry', {
        statement: clauseLink(view, version, entry.statement, ''),
        clause: clauseLink(view, read, entry.clause, addresses.version(policy, read)),
        policy: [policyLink(view, policy)],
        version: versionPhrase(words, read),
      }),
      ' ',
      ...(standing === 'same' && read === shown
        ? words.phrase('summed.latest')
        : words.phrase(`summed.${standing}`, {
            version: versionPhrase(words, shown),
            compare: addressBesideCurrent(view, policy, read),
          })),
    ];
  });
}

/** That clauses which a notice sums up have changed since; empty where none has, and of other texts. */
export function staleInWords(view: View, notice: Policy, version: Version): Phrase {
  const { addresses, words } = view;
  const stale = summedClauses(view, notice, version).filter((summed) => isStale([summed]));
  if (stale.length === 0) return [];
  return words.phrase('summed.stale', {
    count: stale.length,
    clauses: listed(
      stale.map(({ policy, read, entry }) =>
        clauseLink(view, read, entry.clause, addresses.version(policy, read)),
      ),
    ),
  });
}

/** To which clauses of a notice people say yes or no on its form; empty of other texts. */
export function consentsInWords(view: View, notice: Policy, version: Version): Phrase {
  if (!isNotice(notice)) return [];
  const form = view.addresses.noticeForm(notice);
  if (version.consents.length === 0) return view.words.phrase('summed.form', { form });
  return view.words.phrase('summed.consents', {
    form,
    clauses: listed(
      version.consents.map(
        ({ clause, required }): Phrase => [
          ...clauseLink(view, version, clause, ''),
          ...(required ? [` (${view.words.text('signed.required')})`] : []),
        ],
      ),
    ),
  });
}

/** A clause by its heading, or what stands before the first, at its place on a page. */
function clauseLink(view: View, version: Version, id: string, page: string): Phrase {
  const clause = clausesOf(version.document.clauses).find((each) => each.id === id);
  if (!clause || id === OPENING)
    return [{ text: view.words.text('coverage.opening'), href: page || '#_text' }];
  const language = languageAttributes(version.language, view.language);
  const link: Link = { text: headingText(clause), href: `${page}#${id}` };
  return [language.lang ? { ...link, language } : link];
}

function listed(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((each, at) => (at === 0 ? each : ['; ', ...each]));
}
