import type { Policy, Version } from '../../policy/library.ts';
import { hasNeverApplied, type Standing } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';
import { versionInWords, versionPhrase } from '../words/dates-in-words.ts';
import { fateInBrief } from '../words/withdrawals-in-words.ts';

/** A link at the end of a version to what stands around it. */
export interface Neighbour {
  readonly rel: 'prev' | 'next' | 'compare';
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

/** Previous and next version, and the comparisons with them. */
export function neighbours(
  view: View,
  policy: Policy,
  { version, predecessor, successor }: Standing,
): Neighbour[] {
  const { addresses, words } = view;
  const to = (
    rel: 'prev' | 'next',
    label: string,
    other: Version | null,
    compared: string,
    href: (other: Version) => string,
  ): Neighbour[] =>
    other
      ? [
          {
            rel,
            label,
            text: `${versionInWords(view.words, other)}${fateInBrief(view, policy, other)}`,
            href: addresses.version(policy, other),
          },
          {
            rel: 'compare',
            label:
              neverApplied(view, policy, other) || neverApplied(view, policy, version)
                ? words.text('neighbours.two-texts')
                : compared,
            text: words.text('neighbours.compare', { version: versionPhrase(words, other) }),
            href: href(other),
          },
        ]
      : [];
  return [
    ...to(
      'prev',
      words.text('neighbours.previous'),
      predecessor,
      words.text('neighbours.changed'),
      (other) => addresses.compare(policy, other, version),
    ),
    ...to(
      'next',
      words.text('neighbours.next'),
      successor,
      words.text('neighbours.changed-next'),
      (other) => addresses.compare(policy, version, other),
    ),
  ];
}

function neverApplied(view: View, policy: Policy, version: Version): boolean {
  return view.timeline(policy).some((each) => each.version === version && hasNeverApplied(each));
}
