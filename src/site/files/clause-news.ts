import type { FeedEntry } from '../../announce/feed.ts';
import type { RevisionEvent } from '../../announce/revision-events.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { htmlOfParts } from '../../redline/notice.ts';
import { wordingsOf } from '../view/clause-history.ts';
import { clauseAddress, clausePageOf } from '../view/left-out.ts';
import type { View } from '../view/view.ts';
import { type ClauseNews, clauseNewsTitle, eventOpening } from '../words/event-in-words.ts';
import { noticeParts } from './notice-blocks.ts';
import { paragraph } from './notice-parts.ts';
import { entryWithout, eventsOf } from './revision-entry.ts';

/** What a version did to a clause; `id` is the one that it has there, or had before. */
interface Step {
  readonly version: Version;
  readonly news: ClauseNews;
  readonly id: string;
}

/**
 * The entries of a clause’s feed, oldest first: each event of a version that brought the clause, gave it
 * other words, or took it away.
 */
export function clauseEntries(view: View, policy: Policy, id: string): FeedEntry[] {
  const steps = new Map(stepsOf(view, policy, id).map((step) => [step.version, step]));
  return eventsOf(view, policy).flatMap((event) => {
    const step = steps.get(event.standing.version);
    return step ? [entryOf(view, policy, id, event, step)] : [];
  });
}

function stepsOf(view: View, policy: Policy, id: string): Step[] {
  const wordings = wordingsOf(view, policy, id);
  const places = new Map(
    wordings.flatMap((wording) =>
      wording.versions.map((each) => [each.version, { wording, ...each }]),
    ),
  );
  return publishedVersions(policy).flatMap((version, at, all): Step[] => {
    const before = places.get(all[at - 1] as Version);
    const here = places.get(version);
    if (!here) return before ? [{ version, news: 'removed', id: before.id }] : [];
    if (!before) return [{ version, news: at === 0 ? 'first known' : 'new', id: here.id }];
    return before.wording === here.wording ? [] : [{ version, news: 'changed', id: here.id }];
  });
}

function entryOf(
  view: View,
  policy: Policy,
  id: string,
  event: RevisionEvent,
  { version, news, id: idThere }: Step,
): FeedEntry {
  const { addresses } = view;
  const { kind, standing } = event;
  const whole = entryWithout(view, policy, event);
  const { absolute } = addresses;
  const holder = news === 'removed' ? (standing.predecessor ?? version) : version;
  const clause = clausesOf(holder.document.clauses).find((each) => each.id === idThere);
  const own = absolute(addresses.version(policy, version));
  const address = (href: string) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? absolute(addresses.path(href)) : href;
  };
  const page = clausePageOf(view, policy, id);
  const told = absolute(clauseAddress(view, policy, id));
  const { predecessor } = standing;
  const organisation = view.organisation(policy.organisation);
  return {
    ...whole,
    id: `${whole.id}/${id}`,
    title: clauseNewsTitle(view.words, clause ? headingText(clause) : id, news, kind, version),
    url: news === 'removed' ? told : `${own}#${idThere}`,
    html: htmlOfParts([
      paragraph(eventOpening(view.words, organisation, policy, version, predecessor)),
      ...(news === 'removed' || !clause
        ? []
        : [paragraph(view.words.text('feed.says')), ...noticeParts(clause.blocks, address)]),
      ...(predecessor
        ? [
            paragraph({
              text: view.words.text('feed.compared'),
              href: absolute(addresses.compare(policy, predecessor, version)),
            }),
          ]
        : []),
      ...(page
        ? [paragraph({ text: view.words.text('feed.wordings'), href: absolute(page) })]
        : []),
    ]),
    tags: [kind, news],
    facts: { ...whole.facts, clause: id, change: news },
  };
}
