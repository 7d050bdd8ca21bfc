import { formatTag, parseTag } from '../../announce/entry-tag.ts';
import { LONG_AGO } from '../../announce/revision-events.ts';
import { sealKey } from '../../ledger/seal-key.ts';
import { type Day, firstDayOf } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { startOf } from '../../policy/timeline.ts';
import { entryName, sealOf } from './version-texts.ts';
import type { View } from './view.ts';

/** When and under which name a version was first published here. */
export interface FirstPublished {
  /** Null where nobody noted it. */
  readonly day: Day | null;
  /** Its `tag:` address, which outlives every move of the site. */
  readonly tag: string;
}

/**
 * What the records say of a version’s first publication: the record of addresses, which is written before the
 * seal, or the seal. Where neither has it yet, the day on which it was published by its own text; its name is
 * then no promise, which the check says as long as it is so.
 */
export function firstPublished(view: View, policy: Policy, version: Version): FirstPublished {
  const seal = firstSeal(view, policy, version);
  // A policy that moved keeps the names that were given to it where it stood.
  const specific = sealKey({ ...entryName(policy, version), ...(seal && { policy: seal.policy }) });
  const recorded = Object.hasOwn(view.tags, specific) ? view.tags[specific] : undefined;
  const read = parseTag(recorded ?? '');
  if (recorded && read) return { day: earlier(read.day, seal?.sealed ?? null), tag: recorded };
  const published = version.published && firstDayOf(version.published);
  const day = seal?.sealed ?? published;
  return {
    day,
    tag: formatTag({
      authority: hostOf(seal?.site ?? view.library.site.url),
      day: day ?? startOf(version) ?? LONG_AGO,
      specific,
    }),
  };
}

/** The name under which a version is recorded that was published on a day and is not sealed yet. */
export function tagToRecord(view: View, policy: Policy, version: Version, day: Day): string {
  const specific = sealKey(entryName(policy, version));
  return formatTag({ authority: hostOf(view.library.site.url), day, specific });
}

/** The seal of whatever text stood first at the version’s address: a restated one, before official words. */
function firstSeal(view: View, policy: Policy, version: Version) {
  const restated = version.restated && sealOf(view, policy, version.restated);
  return (restated ?? sealOf(view, policy, version))?.entry ?? null;
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

function earlier(one: Day, other: Day | null): Day {
  return [one, other ?? one].sort()[0] as Day;
}
