import { atomFeed } from '../../announce/atom.ts';
import { tagOfAll } from '../../announce/entry-tag.ts';
import {
  archivedPages,
  type Feed,
  type FeedEntry,
  type FeedPlace,
  feedPages,
} from '../../announce/feed.ts';
import { jsonFeed } from '../../announce/json-feed.ts';
import type { Organisation, Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import type { FeedFormat } from '../view/addresses.ts';
import { clausesEver } from '../view/clause-history.ts';
import { firstPublished } from '../view/first-published.ts';
import { clauseAddress, hasClauseFeed } from '../view/left-out.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { clauseEntries } from './clause-news.ts';
import type { PublishedFile } from './published-file.ts';
import { registerEntries } from './register-news.ts';
import { eventsOf, revisionEntry } from './revision-entry.ts';

/** A feed before its entries are made, which takes comparisons. */
interface Outlet {
  /** The page that it tells of, with the base. */
  readonly page: string;
  /** Where its files lie, if that is not the page. */
  readonly folder?: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The policies whose versions it lists; the first of them names it. */
  readonly policies: readonly Policy[];
  readonly specific: string;
  /** How many pages stand in its archive. */
  readonly archived: number;
  /** Newest first. */
  readonly entries: () => readonly FeedEntry[];
}

/** The feeds of the whole site and of each organisation. */
export function* siteFeeds(view: View): Generator<PublishedFile> {
  const policies = publishedPolicies(view);
  const { name } = view.library.site;
  yield* filesOf(view, {
    ...revisionsOf(view, policies, name),
    page: view.addresses.home,
    specific: 'revisions',
  });
  for (const organisation of view.library.organisations)
    yield* organisationFeeds(view, organisation);
}

/** The feeds of one organisation. */
export function* organisationFeeds(
  view: View,
  organisation: Organisation,
): Generator<PublishedFile> {
  const own = publishedPolicies(view).filter((policy) => policy.organisation === organisation.slug);
  if (own.length > 0) yield* filesOf(view, ofOrganisation(view, organisation, own));
}

/** The feeds of a policy and of each of its clauses; all lie below its address. */
export function* policyFeeds(view: View, policy: Policy): Generator<PublishedFile> {
  if (publishedVersions(policy).length === 0) return;
  const { addresses, words } = view;
  const { name } = view.organisation(policy.organisation);
  yield* filesOf(view, {
    ...revisionsOf(view, [policy], `${words.name(policy.title)} · ${words.name(name)}`),
    page: addresses.policy(policy),
    specific: policyId(policy),
  });
  for (const [id, heading] of clausesEver(policy)) {
    if (!hasClauseFeed(view, policy, id)) continue;
    yield* filesOf(view, {
      folder: addresses.clauseHistory(policy, id),
      page: clauseAddress(view, policy, id),
      title: view.words.text('feed.clause', { heading, policy: policy.title }),
      description: view.words.text('feed.clause-description', { heading, policy: policy.title }),
      language: policy.language,
      policies: [policy],
      specific: `${policyId(policy)}/clause/${id}`,
      // A clause has at most as many as its policy has versions, and few words each.
      archived: 0,
      entries: () => newestFirst(clauseEntries(view, policy, id)),
    });
  }
  for (const register of policy.registers)
    yield* filesOf(view, {
      page: addresses.register(policy, register),
      title: view.words.text('feed.register', { register: register.title, policy: policy.title }),
      description: view.words.text('feed.register-description', {
        register: register.title,
        policy: policy.title,
      }),
      language: policy.language,
      policies: [policy],
      specific: `${policyId(policy)}/registers/${register.name}`,
      archived: 0,
      entries: () => newestFirst(registerEntries(view, policy, register)),
    });
}

function ofOrganisation(
  view: View,
  { slug, name }: Organisation,
  policies: readonly Policy[],
): Outlet {
  return {
    ...revisionsOf(view, policies, name),
    page: view.addresses.organisation(slug),
    specific: slug,
  };
}

function revisionsOf(
  view: View,
  policies: readonly Policy[],
  of: string,
): Omit<Outlet, 'page' | 'specific'> {
  const events = policies.flatMap((policy) =>
    eventsOf(view, policy).map((event) => ({ policy, event })),
  );
  return {
    title: view.words.text('feed.revisions', { of }),
    description: view.words.text('feed.revisions-description', { of }),
    language: view.language,
    policies,
    archived: archivedPages(events.length),
    entries: () =>
      newestFirst(
        events
          .sort((a, b) => compareTexts(a.event.day, b.event.day))
          .map(({ policy, event }) => revisionEntry(view, policy, event)),
      ),
  };
}

/** Its pages in both formats; what they hold is made once, when the first of them is asked for. */
function* filesOf(view: View, outlet: Outlet): Generator<PublishedFile> {
  const { addresses } = view;
  let made: { feed: Omit<Feed, 'entries'>; pages: readonly (readonly FeedEntry[])[] } | null = null;
  const make = () => {
    made ??= { feed: feedOf(view, outlet), pages: feedPages(outlet.entries()) };
    return made;
  };
  for (const format of ['atom', 'json'] as const)
    for (let page = 0; page <= outlet.archived; page++)
      yield {
        path: addresses.feed(folderOf(outlet), format, page),
        body: () => {
          const { feed, pages } = make();
          const print = format === 'atom' ? atomFeed : jsonFeed;
          return print(
            { ...feed, entries: pages[page] ?? [] },
            placeOf(view, outlet, format, page),
          );
        },
      };
}

function feedOf(view: View, outlet: Outlet): Omit<Feed, 'entries'> {
  const { site } = view.library;
  const tags = outlet.policies.flatMap((policy) =>
    publishedVersions(policy).map((version) => firstPublished(view, policy, version).tag),
  );
  return {
    id: tagOfAll(tags, outlet.specific) ?? view.addresses.absolute(folderOf(outlet)),
    title: outlet.title,
    description: outlet.description,
    page: view.addresses.absolute(outlet.page),
    language: outlet.language,
    author: site.name,
    hub: site.hub,
  };
}

function placeOf(view: View, outlet: Outlet, format: FeedFormat, page: number): FeedPlace {
  const { addresses } = view;
  const { archived } = outlet;
  const at = (number: number) =>
    addresses.absolute(addresses.feed(folderOf(outlet), format, number));
  if (page === 0)
    return {
      self: at(0),
      current: null,
      previous: archived > 0 ? at(archived) : null,
      next: null,
    };
  return {
    self: at(page),
    current: at(0),
    previous: page > 1 ? at(page - 1) : null,
    next: page < archived ? at(page + 1) : null,
  };
}

function folderOf({ folder, page }: Outlet): string {
  return folder ?? page;
}

function newestFirst<T>(entries: readonly T[]): T[] {
  return [...entries].reverse();
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
