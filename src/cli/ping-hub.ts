import type { Day } from '../policy/date.ts';
import { daysAfter } from '../policy/date.ts';
import { policyFeeds, siteFeeds } from '../site/files/feed-files.ts';
import { publishedPolicies, type View } from '../site/view/view.ts';
import type { ExitCode } from './verb.ts';

/** So many days back a feed counts as changed. A hub that is told twice looks for itself. */
const RECENT_DAYS = 7;
const PATIENCE = 20_000;

/** Tells the hub that site.yaml names which feeds have changed lately (WebSub, section 7). */
export async function pingHub(view: View): Promise<ExitCode> {
  const { hub } = view.library.site;
  if (hub === null) {
    process.stdout.write('site.yaml names no hub: nobody is to be told.\n');
    return 0;
  }
  const feeds = feedsSince(view, daysAfter(view.today, -RECENT_DAYS));
  const refused: string[] = [];
  for (const feed of feeds) {
    const fault = await pinged(hub, feed);
    if (fault !== null) refused.push(`${feed}: ${fault}`);
  }
  const told = feeds.length - refused.length;
  process.stdout.write(
    `${hub} was told of ${told === 1 ? 'one feed' : `${told} feeds`} that changed in the last ${RECENT_DAYS} days.\n`,
  );
  for (const line of refused) process.stderr.write(`The hub was not told of ${line}\n`);
  return refused.length > 0 ? 1 : 0;
}

/** The addresses of the feeds in which something changed since a day, both forms of each. */
export function feedsSince(view: View, day: Day): string[] {
  const files = [
    ...siteFeeds(view),
    ...publishedPolicies(view).flatMap((policy) => [...policyFeeds(view, policy)]),
  ];
  return files
    .filter(({ path }) => path.endsWith('/feed.atom'))
    .filter(({ body }) => (/<updated>(.{10})/.exec(String(body()))?.[1] ?? '') >= day)
    .flatMap(({ path }) => [path, path.replace(/atom$/, 'json')])
    .map((path) => view.addresses.absolute(path));
}

/** What the hub answered instead of taking it; null if it took it. */
async function pinged(hub: string, feed: string): Promise<string | null> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return response.ok ? null : `it answered ${response.status}.`;
  } catch (error) {
    return `it did not answer (${(error as Error).message}).`;
  }
}
