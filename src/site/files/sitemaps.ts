import type { Day } from '../../policy/date.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { escapeMarkup } from '../html/escape-markup.ts';
import { counterparts } from '../view/counterparts.ts';
import { firstPublished } from '../view/first-published.ts';
import { otherViews } from '../view/language-view.ts';
import { indexedPaths } from '../view/page-list.ts';
import { redactionsOf } from '../view/redactions.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';
import { eventsOf } from './revision-entry.ts';

/**
 * What search engines are to know, in two lists: the texts that applied once stand in one of their own, so
 * that nobody takes them for the law of today. `lastmod` is the day of a seal, of an event or of a
 * redaction: pages are made anew every day, and what they say is not.
 */
export function* sitemaps(view: View): Generator<PublishedFile> {
  const { addresses } = view;
  const former = new Set(formerPaths(view));
  const ofToday = () =>
    [view, ...otherViews(view)].flatMap(indexedPaths).filter((path) => !former.has(path));
  yield { path: addresses.sitemap, body: () => sitemap(view, ofToday()) };
  yield { path: addresses.formerSitemap, body: () => sitemap(view, [...former]) };
  const lines = [addresses.sitemap, addresses.formerSitemap].map(
    (path) => `Sitemap: ${addresses.absolute(path)}\n`,
  );
  yield { path: addresses.robots, body: () => `User-agent: *\nAllow: /\n\n${lines.join('')}` };
}

function formerPaths(view: View): string[] {
  return [view, ...otherViews(view)].flatMap((each) =>
    publishedPolicies(each).flatMap((policy) =>
      each
        .timeline(policy)
        .filter(({ status }) => status === 'superseded' || status === 'withdrawn')
        .map(({ version }) => each.addresses.version(policy, version)),
    ),
  );
}

function sitemap(view: View, paths: readonly string[]): string {
  const days = changeDays(view);
  const entries = paths.map((path) => {
    const day = days.get(path);
    const lastmod = day ? `<lastmod>${day}</lastmod>` : '';
    return `<url><loc>${escapeMarkup(view.addresses.absolute(path))}</loc>${lastmod}${alternates(view, path)}</url>`;
  });
  const namespace =
    otherViews(view).length > 0 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespace}>${entries.join('')}</urlset>\n`;
}

/** The same page in other languages, as its head names them too. */
function alternates(view: View, path: string): string {
  const own = counterparts(viewAt(view, path), path);
  const all = own.map(({ language, path: there }): [string, string] => [language, there]);
  const [first] = all;
  if (first) all.push(['x-default', first[1]]);
  return all
    .map(
      ([language, there]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(view.addresses.absolute(there))}"/>`,
    )
    .join('');
}

function viewAt(view: View, path: string): View {
  return otherViews(view).find(({ addresses }) => path.startsWith(addresses.home)) ?? view;
}

/** The last day on which what a page says changed, by its address; of those alone of which it is known. */
function changeDays(view: View): Map<string, Day> {
  const { addresses } = view;
  const days = new Map<string, Day>();
  const note = (path: string, day: Day | null | undefined) => {
    if (day && day > (days.get(path) ?? '')) days.set(path, day);
  };
  for (const policy of publishedPolicies(view)) {
    for (const version of publishedVersions(policy)) {
      const path = addresses.version(policy, version);
      note(path, firstPublished(view, policy, version).day);
      for (const { date } of redactionsOf(view, policy, version)) note(path, date);
    }
    const lists = [addresses.policy(policy), addresses.history(policy)];
    const pages = [...lists, addresses.organisation(policy.organisation), addresses.home];
    for (const { day } of eventsOf(view, policy))
      for (const page of [...pages, addresses.changes, addresses.archive]) note(page, day);
  }
  return days;
}
