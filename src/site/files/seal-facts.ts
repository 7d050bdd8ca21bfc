import type { Policy, Version } from '../../policy/library.ts';
import { noticesGiven } from '../view/notices-given.ts';
import { redactionsOf } from '../view/redactions.ts';
import { textSealOf } from '../view/version-texts.ts';
import type { View } from '../view/view.ts';

/** What was taken out of a version, where anything was. */
export function redactedFacts(view: View, policy: Policy, version: Version) {
  const redactions = redactionsOf(view, policy, version);
  return redactions.length > 0 ? { redacted: redactions } : {};
}

/** When a version was sealed, and where the proof is; nothing where it is not sealed yet. */
export function sealFacts(view: View, policy: Policy, version: Version) {
  const { addresses } = view;
  const seal = textSealOf(view, policy, version);
  const proof = addresses.absolute(addresses.versionFile(policy, version, 'proof.json'));
  return seal ? { sealed: seal.entry.sealed, proof } : {};
}

/** Who is on record as told of a version, where anybody is. */
export function noticeFacts(view: View, policy: Policy, version: Version) {
  const given = noticesGiven(view, policy, version).map(({ entry }) => ({
    channel: entry.channel,
    date: entry.on,
    to: entry.to,
    recorded: entry.sealed,
    digest: { algorithm: 'SHA-256', value: entry.text },
  }));
  return given.length > 0 ? { notices: given } : {};
}

/** A text in other words beside official wording. */
export function restatedFacts(view: View, policy: Policy, restated: Version) {
  const { addresses } = view;
  return {
    digest: { algorithm: 'SHA-256', value: restated.digest },
    ...redactedFacts(view, policy, restated),
    ...sealFacts(view, policy, restated),
    address: addresses.absolute(addresses.version(policy, restated)),
  };
}
