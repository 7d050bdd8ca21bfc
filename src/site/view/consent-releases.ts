import releases from '../../../public/consent/releases.json' with { type: 'json' };

/** A release of the consent tool for other sites. */
export interface ConsentRelease {
  readonly version: string;
  /** Below `/consent/`. */
  readonly file: string;
  /** For the attribute `integrity` of the script element. */
  readonly integrity: string;
}

/** All releases, newest first. `npm run consent:release` adds one; a release is never altered. */
export const CONSENT_RELEASES: readonly ConsentRelease[] = releases;

/** The one that this site itself uses. */
export const NEWEST_CONSENT = releases[0] as ConsentRelease;
