import type { Phrase } from '../../messages/phrase.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { noticesGiven } from '../view/notices-given.ts';
import type { View } from '../view/view.ts';

/** “By e-mail on 1 December 2026, to: all customers. Recorded on 2 December 2026 · SHA-256 of the text: …” */
export function noticesInWords(view: View, policy: Policy, version: Version): Phrase[] {
  return noticesGiven(view, policy, version).map(({ entry: { channel, on, to, text, sealed } }) =>
    view.words.phrase(`notified.${channel}`, { on, to, sealed, text }),
  );
}
