import { isExample } from '../../policy/is-example.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { isNotice } from '../../policy/policy-id.ts';
import { OPENING } from '../../policy/translation.ts';
import { isStale, summedClauses } from '../view/summed-up.ts';
import type { View } from '../view/view.ts';

/** Of a version of a notice: its consents, what it sums up, and whether that has changed. */
export function summedFacts(view: View, notice: Policy, version: Version) {
  if (!isNotice(notice)) return {};
  const { addresses } = view;
  const clauses = summedClauses(view, notice, version);
  return {
    form: addresses.absolute(addresses.noticeForm(notice)),
    example: isExample(notice, version),
    consents: version.consents,
    sumsUp: clauses.map(({ entry, policy, read, shown, standing }) => ({
      ...entry,
      address: addresses.absolute(
        `${addresses.version(policy, read)}${entry.clause === OPENING ? '' : `#${entry.clause}`}`,
      ),
      shown: shown.name,
      standing,
    })),
    stale: isStale(clauses),
  };
}
