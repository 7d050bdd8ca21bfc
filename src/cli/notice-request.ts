import { isNoticeChannel, NOTICE_CHANNELS, type NoticeChannel } from '../ledger/notice-entry.ts';
import { suggest } from '../library/text/nearest.ts';
import { type Day, parseDay } from '../policy/date.ts';
import { type Call, UsageError } from './verb.ts';

/** What `policy notified` is to record, as the caller said it. */
export interface NoticeRequest {
  readonly path: string;
  readonly name: string;
  readonly channel: NoticeChannel;
  readonly on: Day;
  readonly to: string;
}

/** As long as a line that says who was told may be. */
const LONGEST = 200;

/** Reads the call; whatever is missing or cannot be so is refused with a sentence. */
export function noticeRequest({ files, flags }: Call, today: Day): NoticeRequest {
  const [path, name, ...more] = files;
  if (!path || !name || more.length > 0)
    throw new UsageError('Name a policy and the version that people were told of.');
  const [channel, date, to] = ['channel', 'on', 'to'].map((flag) =>
    String(flags[flag] ?? '')
      .trim()
      .replace(/\s+/gu, ' '),
  ) as [string, string, string];
  const ways = `There are: ${NOTICE_CHANNELS.join(', ')}.`;
  if (channel === '') throw new UsageError(`Say in which way: --channel email. ${ways}`);
  if (!isNoticeChannel(channel))
    throw new UsageError(`There is no way ${channel}. ${suggest(channel, NOTICE_CHANNELS, ways)}`);
  const on = parseDay(date);
  if (!on)
    throw new UsageError(
      date === ''
        ? `Say on which day: --on ${today}.`
        : `${date} is no day. Write it as in --on ${today}.`,
    );
  if (on > today)
    throw new UsageError(`${on} is yet to come: record a notice once it has been given.`);
  if (to === '') throw new UsageError('Say who was told: --to "all customers".');
  if (to.length > LONGEST)
    throw new UsageError(`Say who was told in at most ${LONGEST} letters: it names a group.`);
  if (/\S@\S/.test(to))
    throw new UsageError('--to is published: name a group, such as “all customers”, no address.');
  if (/\p{Cc}|\p{Cf}/u.test(to))
    throw new UsageError('--to has a character that nobody sees: write it anew.');
  return { path, name, channel, on, to };
}
