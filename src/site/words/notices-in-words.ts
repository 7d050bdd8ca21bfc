import type { NoticeChannel } from '../../ledger/notice-entry.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { noticesGiven } from '../view/notices-given.ts';
import type { View } from '../view/view.ts';
import { time } from './dates-in-words.ts';
import type { Phrase } from './phrase.ts';

const BY: Readonly<Record<NoticeChannel, string>> = {
  email: 'By e-mail',
  post: 'By post',
  sms: 'By text message',
  app: 'In the app',
  account: 'In the customer’s account',
  website: 'On the website',
};

/** “By e-mail on 1 December 2026, to: all customers. Recorded on 2 December 2026 · SHA-256 of the text: …” */
export function noticesInWords(view: View, policy: Policy, version: Version): Phrase[] {
  return noticesGiven(view, policy, version).map(({ entry: { channel, on, to, text, sealed } }) => [
    `${BY[channel]} on `,
    time(on),
    `, to: ${to}. Recorded on `,
    time(sealed),
    `. SHA-256 of the text: ${text}`,
  ]);
}
