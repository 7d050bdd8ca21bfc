import type { Link, Phrase } from '../../messages/phrase.ts';
import type { Organisation } from '../../policy/library.ts';
import { isNotice } from '../../policy/policy-id.ts';
import { hasRights } from '../view/rights.ts';
import type { View } from '../view/view.ts';
import type { Head } from './head.ts';
import { feedLink, headOf } from './head.ts';
import type { PolicyEntry } from './listings.ts';
import { noticesListed, policyEntry } from './listings.ts';

export interface OrganisationPage {
  readonly head: Head;
  readonly organisation: Organisation;
  /** Where readers find what they can demand; null if nobody has read its policies for that. */
  readonly rights: Link | null;
  /** Contacts for one matter stand together. */
  readonly contacts: readonly { readonly for: string; readonly ways: readonly Link[] }[];
  readonly policies: readonly PolicyEntry[];
  /** Its notices at collection; empty where it has none. */
  readonly notices: Phrase;
  /** That it is no longer active, and since when; null of one that is. */
  readonly retired: Phrase | null;
  readonly statusDay: Phrase;
  /** To the list of its clauses. */
  readonly clauses: Link;
}

export function organisationPage(view: View, organisation: Organisation): OrganisationPage {
  return {
    head: headOf(view, {
      title: organisation.name,
      description: view.words.text('organisation.description', { name: organisation.name }),
      path: view.addresses.organisation(organisation.slug),
      links: [feedLink(view, view.addresses.organisation(organisation.slug))],
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: organisation.name,
        ...(organisation.website && { url: organisation.website }),
        subOrganization: organisation.entities.map(({ name, telephone }) => ({
          '@type': 'Organization',
          legalName: name,
          ...(telephone && { telephone }),
        })),
      },
    }),
    organisation,
    rights: hasRights(organisation)
      ? {
          text: view.words.text('rights.letters'),
          href: view.addresses.rights(organisation.slug),
        }
      : null,
    clauses: {
      text: view.words.text('clauses.title'),
      href: view.addresses.clausesOfOrganisation(organisation.slug),
    },
    contacts: contactsOf(organisation),
    policies: organisation.policies
      .filter((policy) => !isNotice(policy))
      .map((policy) => policyEntry(view, policy)),
    notices: noticesListed(view, organisation),
    retired:
      organisation.retired !== null && organisation.retired <= view.today
        ? view.words.phrase('organisation.retired', { date: organisation.retired })
        : null,
    statusDay: view.words.phrase('status.day', { date: view.today }),
  };
}

function contactsOf({ contacts }: Organisation): OrganisationPage['contacts'] {
  const matters = [...new Set(contacts.map((contact) => contact.for))];
  return matters.map((matter) => ({
    for: matter,
    ways: contacts
      .filter((contact) => contact.for === matter)
      .flatMap(({ email, url }) => [
        ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
        ...(url ? [{ text: url, href: url }] : []),
      ]),
  }));
}
