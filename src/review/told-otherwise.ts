import type { VersionFrontMatter } from '../library/schema/version.ts';

/** What readers are told of a version beside its text, and when it applies. */
const FACTS = [
  ...(['title', 'effective', 'notBefore', 'published', 'wording'] as const),
  ...(['significance', 'summary', 'reconsent'] as const),
];

/** Which of these a change makes say something else, a sentence each. */
export function toldOtherwise(
  before: VersionFrontMatter | null,
  after: VersionFrontMatter | null,
): string[] {
  if (!before || !after) return [];
  return FACTS.filter((key) => said(before[key]) !== said(after[key])).map(
    (key) => `Its ${key} was ${said(before[key])} and is now ${said(after[key])}.`,
  );
}

function said(value: string | boolean | undefined): string {
  return value === undefined ? 'not said' : `“${String(value).trim().replace(/\s+/g, ' ')}”`;
}
