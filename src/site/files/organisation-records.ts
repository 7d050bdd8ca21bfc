import type { Organisation } from '../../policy/library.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import type { SearchRecord } from './search-record.ts';

/** The parts of the pages of all organisations that have published something. */
export function organisationRecords(view: View): SearchRecord[] {
  const shown = new Set(publishedPolicies(view).map(({ organisation }) => organisation));
  return view.library.organisations
    .filter(({ slug }) => shown.has(slug))
    .flatMap((organisation) => recordsOf(view, organisation));
}

function recordsOf(view: View, organisation: Organisation): SearchRecord[] {
  const { name, description, entities, contacts, authorities } = organisation;
  const page = view.addresses.organisation(organisation.slug);
  const record = (anchor: string, title: string, lines: readonly (string | null)[]) => ({
    url: `${page}${anchor}`,
    title,
    content: [title, ...lines.filter((line) => line !== null)].join('\n'),
    facts: { organisation: name, language: view.library.site.language, in: 'in force' },
  });
  const companies = entities.map((entity) =>
    lineOf([
      ...[entity.name, entity.role, entity.address.join(', ') || null, entity.telephone],
      ...[entity.fax, entity.email, entity.taxNumber, entity.representative],
    ]),
  );
  const parts = [record('', name, [description, organisation.website, ...companies])];
  if (contacts.length > 0)
    parts.push(
      record(
        '#contacts',
        view.words.text('organisation.contacts'),
        contacts.map((contact) => lineOf([contact.for, contact.email, contact.url])),
      ),
    );
  if (authorities.length > 0)
    parts.push(
      record(
        '#complaints',
        view.words.text('organisation.complaints'),
        authorities.map(({ name, role, for: named, email, url }) =>
          lineOf([
            name,
            role,
            named && view.words.text('organisation.named-in', { policies: named }),
            email,
            url,
          ]),
        ),
      ),
    );
  return parts;
}

function lineOf(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null).join(' · ');
}
