import type { Link, Phrase } from '../../messages/phrase.ts';
import type { LegalEntity, Organisation } from '../../policy/library.ts';
import { isNotice } from '../../policy/policy-id.ts';
import { hasRights } from '../view/rights.ts';
import { type Said, said, saidOrNone } from '../view/said.ts';
import type { View } from '../view/view.ts';
import type { Head } from './head.ts';
import { feedLink, headOf } from './head.ts';
import type { PolicyEntry } from './listings.ts';
import { noticesListed, policyEntry } from './listings.ts';

export interface OrganisationPage {
  readonly head: Head;
  readonly organisation: Organisation;
  readonly companies: readonly Company[];
  /** Where readers can complain. */
  readonly authorities: readonly Authority[];
  /** Where readers find what they can demand; null if nobody has read its policies for that. */
  readonly rights: Link | null;
  /** Contacts for one matter stand together. */
  readonly contacts: readonly { readonly for: Said; readonly ways: readonly Link[] }[];
  readonly policies: readonly PolicyEntry[];
  /** Its notices at collection; empty where it has none. */
  readonly notices: Phrase;
  /** That it is no longer active, and since when; null of one that is. */
  readonly retired: Phrase | null;
  readonly statusDay: Phrase;
  /** To the list of its clauses. */
  readonly clauses: Link;
}

/** A legal entity of an organisation. */
export interface Company extends Omit<LegalEntity, 'role' | 'representative'> {
  readonly role: Said | null;
  readonly representative: Said | null;
}

export interface Authority {
  readonly name: Said;
  readonly role: Said | null;
  /** The policies that name it. */
  readonly for: string | null;
  readonly ways: readonly Link[];
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
    companies: organisation.entities.map((entity) => ({
      ...entity,
      role: saidOrNone(view, organisation, entity.role),
      representative: saidOrNone(view, organisation, entity.representative),
    })),
    authorities: organisation.authorities.map((authority) => ({
      name: said(view, organisation, authority.name),
      role: saidOrNone(view, organisation, authority.role),
      for: saidOrNone(view, organisation, authority.for)?.text ?? null,
      ways: waysOf(authority),
    })),
    contacts: contactsOf(view, organisation),
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

function contactsOf(view: View, organisation: Organisation): OrganisationPage['contacts'] {
  const { contacts } = organisation;
  const matters = [...new Set(contacts.map((contact) => contact.for))];
  return matters.map((matter) => ({
    for: said(view, organisation, matter),
    ways: contacts.filter((contact) => contact.for === matter).flatMap(waysOf),
  }));
}

function waysOf({
  email,
  url,
}: {
  readonly email: string | null;
  readonly url: string | null;
}): Link[] {
  return [
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...(url ? [{ text: url, href: url }] : []),
  ];
}
