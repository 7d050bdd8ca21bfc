import { type Day, firstDayOf, type PolicyDate } from '../../policy/date.ts';
import { isOnlyLastKnown, lastSeenOf } from '../../policy/last-seen.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied, type Standing } from '../../policy/timeline.ts';
import { onDate, time } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';

/**
 * The period in which a version of a policy applied or applies, as far as is known today: “October 2011 to
 * October 2016”.
 */
export function periodInWords(policy: Policy, standing: Standing, today: Day): Phrase {
  const { version, supersededBy, withdrawal, status } = standing;
  if (status === 'draft') return ['not published'];
  if (hasNeverApplied(standing)) return ['never applied'];
  if (status === 'upcoming') return beginning('from ', version);
  const end = withdrawal?.date ?? supersededBy?.effective ?? null;
  if (end) return version.effective ? between(version.effective, end) : untilOnly(version, end);
  if (supersededBy) return untilUnknown(version, supersededBy);
  return isOnlyLastKnown(policy, version, today)
    ? [...beginning('from ', version), ...lastSeen(version)]
    : beginning('since ', version);
}

function beginning(word: string, { effective, notBefore }: Version): Phrase {
  if (effective) return [word, time(effective)];
  return [`${word}a date not known`, ...(notBefore ? [', not before ', time(notBefore)] : [])];
}

function lastSeen(version: Version): Phrase {
  const seen = lastSeenOf(version);
  return seen ? [', last seen ', time(seen)] : [', last seen on a day that nobody noted'];
}

/** Where a further version of the same day, or month, ended it, there is no “to”. */
function between(start: PolicyDate, end: PolicyDate): Phrase {
  return firstDayOf(start) === firstDayOf(end)
    ? [...onDate(end), ' only']
    : [time(start), ' to ', time(end)];
}

function untilOnly({ notBefore }: Version, end: PolicyDate): Phrase {
  const from = notBefore ? [' (not before ', time(notBefore), ')'] : [' (since when is not known)'];
  return ['until ', time(end), ...from];
}

function untilUnknown({ effective }: Version, { notBefore }: Version): Phrase {
  if (!effective) return ['dates not known'];
  const until = notBefore ? [', at least to ', time(notBefore)] : [' (until when is not known)'];
  return ['from ', time(effective), ...until];
}
