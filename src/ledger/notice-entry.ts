import type { Day } from '../policy/date.ts';

/** The ways in which people are told of a version, as the command and the ledger name them. */
export const NOTICE_CHANNELS = ['email', 'post', 'sms', 'app', 'account', 'website'] as const;

export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/**
 * That people were told of a version, as whoever told them has recorded it. The ledger proves that this was
 * recorded on that day, with which text; that the notice went out and arrived, it cannot know.
 */
export interface NoticeEntry {
  readonly kind: 'notice';
  /** `ikotek/privacy` */
  readonly policy: string;
  /** `2021-11-17` */
  readonly version: string;
  readonly channel: NoticeChannel;
  /** The day on which they were told. */
  readonly on: Day;
  /** Who was told: `all customers`. Published, so that it names a group and no person. */
  readonly to: string;
  /** SHA-256 of the text that they were given, line ends as LF, in hexadecimal. */
  readonly text: string;
  readonly sealed: Day;
}

/** Whether a word is the name of a channel. */
export function isNoticeChannel(word: unknown): word is NoticeChannel {
  return NOTICE_CHANNELS.some((channel) => channel === word);
}

/** Whether two entries record the same notice: the same people, told in the same way on the same day. */
export function isSameNotice(a: NoticeEntry, b: Omit<NoticeEntry, 'sealed' | 'text'>): boolean {
  return (['policy', 'version', 'channel', 'on', 'to'] as const).every((key) => a[key] === b[key]);
}
