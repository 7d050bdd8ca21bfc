import type { Policy, Version } from '../../policy/library.ts';
import type { Standing } from '../../policy/timeline.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import { substanceJson } from '../../substance/substance-json.ts';
import { substanceLines } from '../../substance/substance-lines.ts';
import type { View } from '../view/view.ts';
import { lineAsText } from '../words/substance-in-words.ts';

/** What of substance a version changed, in at most ten lines, what matters most first. */
export function linesSince(view: View, policy: Policy, step: Standing | undefined) {
  if (!step?.predecessor) return {};
  const comparison = view.comparison(policy, { from: step.predecessor, to: step.version });
  const { lines, more } = substanceLines(findSubstance(comparison, step.version.language));
  return {
    substance: {
      lines: lines.map((line) => ({ kind: line.finding.kind, text: lineAsText(view.words, line) })),
      more,
    },
  };
}

/** What of substance changed since the version before, where there is one. */
export function changesSince(view: View, policy: Policy, version: Version) {
  const before = view.timeline(policy).find((each) => each.version === version)?.predecessor;
  if (!before) return {};
  const comparison = view.comparison(policy, { from: before, to: version });
  const findings = findSubstance(comparison, version.language);
  return {
    comparison: {
      from: before.name,
      address: view.addresses.absolute(view.addresses.compare(policy, before, version)),
      substance: substanceJson(findings, comparison),
    },
  };
}
