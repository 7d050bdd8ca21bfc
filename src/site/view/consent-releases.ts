import releases from '../../../public/consent/releases.json' with { type: 'json' };

/** A release of the consent tool for other sites. */
export interface ConsentRelease {
  readonly version: string;
  /** Below `/consent/`. */
  readonly file: string;
  /** For the attribute `integrity` of the script element. */
  readonly integrity: string;
  /** All that scripts load of it, below `/consent/<version>/`. Older releases have no such list. */
  readonly files?: readonly string[];
  /** What denies Google’s signals before any tag: a file, the same inline, and its hash for a policy. */
  readonly denial?: { readonly file: string; readonly inline: string; readonly hash: string };
}

/** The files of the releases before there were lists of files. */
const OLDER_FILES = ['embed.js', 'it.json'];

/** All releases, newest first. `npm run consent:release` adds one; a release is never altered. */
export const CONSENT_RELEASES: readonly ConsentRelease[] = releases;

/** Every name of a file that a release has, which other sites may read for ever. */
export const CONSENT_FILES: readonly string[] = [
  ...new Set(CONSENT_RELEASES.flatMap(({ files = OLDER_FILES }) => files)),
];

/** The one that this site itself uses. */
export const NEWEST_CONSENT = releases[0] as ConsentRelease;
