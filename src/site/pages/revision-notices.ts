import { sealKey } from '../../ledger/seal-key.ts';
import type { Phrase } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import { noticedVersions } from '../view/noticed.ts';
import { entryName } from '../view/version-texts.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { noticePhrase } from '../words/coming-in-words.ts';

/** Draws attention to a major revision until its reader puts it away. */
export interface RevisionNotice {
  /** The version of which alone the notice is put away: `ikotek/privacy/2027-03-01`. */
  readonly id: string;
  readonly phrase: Phrase;
}

/** Those of all policies, for the pages of the whole site. */
export function siteNotices(view: View): RevisionNotice[] {
  return publishedPolicies(view).flatMap((policy) => noticesOf(view, policy, true));
}

/** That of a version in force, for the page of its policy, which says of one to come in any case. */
export function policyNotices(view: View, policy: Policy): RevisionNotice[] {
  return noticesOf(view, policy, false);
}

function noticesOf(view: View, policy: Policy, isOfSite: boolean): RevisionNotice[] {
  return noticedVersions(view, policy)
    .filter(({ status }) => isOfSite || status === 'in force')
    .map((standing) => ({
      id: sealKey(entryName(policy, standing.version)),
      phrase: noticePhrase(view, policy, standing, { names: isOfSite }),
    }));
}
