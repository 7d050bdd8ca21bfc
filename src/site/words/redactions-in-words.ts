import type { Policy, Version } from '../../policy/library.ts';
import { GAP } from '../../policy/redact.ts';
import { redactionsOf } from '../view/redactions.ts';
import type { View } from '../view/view.ts';
import { asSentence } from './as-sentence.ts';

/** A sentence for the readers of each. */
export function redactionsInWords(view: View, policy: Policy, version: Version): string[] {
  return redactionsOf(view, policy, version).map(({ date, reason }) =>
    view.words.text('version.redacted', { date, gap: GAP, reason: asSentence(reason) }),
  );
}
