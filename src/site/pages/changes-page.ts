import type { Link } from '../../messages/phrase.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { changedYears } from '../view/page-list.ts';
import type { View } from '../view/view.ts';
import { feedLink, type Head, headOf } from './head.ts';
import { type ChangedVersion, changedVersions } from './listings.ts';
import { type RevisionNotice, siteNotices } from './revision-notices.ts';

export interface ChangesPage {
  readonly head: Head;
  /** The notices of major revisions, on the first page. */
  readonly notices: readonly RevisionNotice[];
  readonly title: string;
  readonly lead: string;
  readonly upcoming: readonly ChangedVersion[];
  readonly applied: readonly ChangedVersion[];
  /** How many earlier ones stand on the pages of their years alone. */
  readonly earlier: number;
  /** The same revisions by year, and by organisation: each a page of its own. */
  readonly years: readonly Filter[];
  readonly organisations: readonly Filter[];
}

/** A way to fewer revisions; the one that is shown is marked. */
export interface Filter extends Link {
  readonly isCurrent: boolean;
}

/** How many revisions the first page has, the newest of all, at most. */
const MOST_AT_ONCE = 40;

/** All revisions, as far as one page holds them. */
export function changesPage(view: View): ChangesPage {
  const applied = changedVersions(view, 'applied');
  return {
    ...pageOf(view, view.addresses.changes, {
      title: view.words.text('changes.title'),
      lead: view.words.text('changes.lead'),
      description: view.words.text('changes.description'),
    }),
    notices: siteNotices(view),
    upcoming: changedVersions(view, 'upcoming'),
    applied: applied.slice(0, MOST_AT_ONCE),
    earlier: Math.max(0, applied.length - MOST_AT_ONCE),
  };
}

/** @param year as `2016` */
export function changesOfYearPage(view: View, year: string): ChangesPage {
  const isOfYear = ({ effective }: ChangedVersion) => effective?.startsWith(year) === true;
  return {
    ...pageOf(view, view.addresses.changesOfYear(year), {
      title: view.words.text('changes.year-title', { year }),
      lead: view.words.text('changes.year-lead', { year }),
      description: view.words.text('changes.year-description', { year }),
    }),
    upcoming: changedVersions(view, 'upcoming').filter(isOfYear),
    applied: changedVersions(view, 'applied').filter(isOfYear),
  };
}

/** @param slug of an organisation that has published a version */
export function changesOfOrganisationPage(view: View, slug: string): ChangesPage {
  const { name } = view.organisation(slug);
  const own = (each: ChangedVersion) => each.organisationSlug === slug;
  return {
    ...pageOf(view, view.addresses.changesOfOrganisation(slug), {
      title: view.words.text('changes.organisation-title', { name }),
      lead: view.words.text('changes.organisation-lead', { name }),
      description: view.words.text('changes.organisation-description', { name }),
    }),
    upcoming: changedVersions(view, 'upcoming').filter(own),
    applied: changedVersions(view, 'applied').filter(own),
  };
}

function pageOf(
  view: View,
  path: string,
  { title, lead, description }: { title: string; lead: string; description: string },
): ChangesPage {
  const { addresses, library } = view;
  const filter = (text: string, href: string) => ({ text, href, isCurrent: href === path });
  const organisations = library.organisations.filter(({ policies }) =>
    policies.some((policy) => publishedVersions(policy).length > 0),
  );
  return {
    head: headOf(view, { title, description, path, links: [feedLink(view, addresses.home)] }),
    ...{ title, lead, notices: [], upcoming: [], applied: [], earlier: 0 },
    years: changedYears(view).map((year) => filter(year, addresses.changesOfYear(year))),
    organisations: organisations.map(({ name, slug }) =>
      filter(name, addresses.changesOfOrganisation(slug)),
    ),
  };
}
