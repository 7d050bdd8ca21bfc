import { isNoticeText } from '../../library/text/file-kinds.ts';
import { daysAfter, daysBetween, firstDayOf } from '../../policy/date.ts';
import type { Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Standing } from '../../policy/timeline.ts';
import { noticesGiven } from '../view/notices-given.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import type { PlaceOf } from './place-of.ts';

/**
 * The ledger has the digest of each text that people were given; the text itself lies beside its version. It
 * is an error where one is gone or another, and where a text lies there that no entry names.
 * @param sources the digests of those texts too, by path
 */
export function checkNoticeTexts(view: View, sources: ReadonlyMap<string, string>): Problem[] {
  const kept = [...sources].filter(([path]) => isNoticeText(path));
  const given = [...view.ledger.seals.values()].flatMap(({ policy, indices }) =>
    indices.flatMap((index) => {
      const entry = view.ledger.entries[index];
      return entry?.kind === 'notice' ? [{ policy, index, entry }] : [];
    }),
  );
  const isOf = (policy: string, text: string, [path, digest]: readonly [string, string]) =>
    path.startsWith(`${policy}/`) && digest === text;
  const gone = given
    .filter(({ policy, entry }) => !kept.some((file) => isOf(policy, entry.text, file)))
    .map(({ policy, index, entry }) =>
      error('ledger.json', index + 5, {
        what: `The text of the notice that was given on ${entry.on} of ${policy} ${entry.version} is no longer kept as it was: no file has its SHA-256, ${entry.text}.`,
        mend: `Restore it from git: \`git log --all -- "*.notice-${entry.text.slice(0, 16)}.*"\` shows where it was.`,
      }),
    );
  const unnamed = kept
    .filter((file) => !given.some(({ policy, entry }) => isOf(policy, entry.text, file)))
    .map(([path]) =>
      error(path, 1, {
        what: 'This is named as the text of a notice, and no entry of the ledger has its digest.',
        mend: 'If it was changed, restore it from git. If the notice is not recorded yet, move the file out of the content folder and run `npm run policy -- notified`, which keeps a copy.',
      }),
    );
  return [...gone, ...unnamed];
}

/**
 * Warns of a major version of which nobody is recorded as told so many days before it applies, until as many
 * days after that have passed. Whether a law or a contract asks for the notice, the program does not know.
 */
export function checkEarlyNotice(view: View, placeOf: PlaceOf): Problem[] {
  return publishedPolicies(view).flatMap((policy) =>
    view.timeline(policy).flatMap((standing): Problem[] => {
      const what = lateNotice(view, policy, standing);
      if (what === null) return [];
      const { version } = standing;
      const name = `${policyId(policy)} ${version.name}`;
      return [
        {
          ...placeOf(version.file, 'effective'),
          rule: 'early-notice',
          what,
          mend: `Once people have been told (\`npm run policy -- notice ${name}\` writes the words), record it: \`npm run policy -- notified ${name} --channel email --on DATE --to "all customers"\`. Another period stands in policy.yaml, as in \`noticeDays: 14\`; 0 never asks.`,
          severity: 'warning',
        },
      ];
    }),
  );
}

function lateNotice(view: View, policy: Policy, standing: Standing): string | null {
  const { version, predecessor, status } = standing;
  const { noticeDays } = policy;
  const { effective } = version;
  if (noticeDays === 0 || !effective || !predecessor) return null;
  if (version.significance !== 'major' || status === 'withdrawn' || version.draft) return null;
  const first = firstDayOf(effective);
  const last = daysAfter(first, -noticeDays);
  if (daysBetween(first, view.today) > noticeDays) return null;
  const days = noticesGiven(view, policy, version).map(({ entry }) => entry.on);
  if (days.some((day) => day <= last)) return null;
  const asked = `This major version applies from ${first}, and people are to be told ${noticeDays} days before, by ${last}.`;
  const [earliest] = days.sort();
  if (earliest) return `${asked} The earliest notice on record is of ${earliest}.`;
  return `${asked} No notice is on record${view.today > last ? ', and that day has passed' : ''}.`;
}

function error(file: string, line: number, said: Pick<Problem, 'what' | 'mend'>): Problem {
  return { file, line, column: 1, rule: 'sealed-notice', ...said, severity: 'error' };
}
