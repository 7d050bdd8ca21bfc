import type { Policy, Version } from '../../policy/library.ts';
import { GAP } from '../../policy/redact.ts';
import { redactionsOf } from '../view/redactions.ts';
import type { View } from '../view/view.ts';
import { dateInWords } from './dates-in-words.ts';

/** A sentence for the readers of each. */
export function redactionsInWords(view: View, policy: Policy, version: Version): string[] {
  return redactionsOf(view, policy, version).map(({ date, reason }) => {
    const stop = /[.!?…]$/.test(reason) ? '' : '.';
    return `On ${dateInWords(date)} something was taken out of this text, where it now says ${GAP}. The reason: ${reason}${stop}`;
  });
}
