import type { Seal } from '../../ledger/ledger.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import { toldDigest, toldOf } from '../../ledger/told.ts';
import type { Version } from '../../policy/library.ts';
import type { Problem } from '../../policy/problem.ts';
import { GAP } from '../../policy/redact.ts';
import type { PlaceOf } from './place-of.ts';

/** What readers were told of a sealed version, and who approved it, stays as it was sealed. */
export function checkTold(
  hash: Hash,
  version: Version,
  { entry, latest }: Seal,
  placeOf: PlaceOf,
): Problem[] {
  const problem = (key: string, what: string, mend: string): Problem => ({
    ...placeOf(version.file, key),
    rule: 'sealed-told',
    what,
    mend,
    severity: 'error',
  });
  const told = toldOf(version);
  const isOther = latest.told !== undefined && toldDigest(hash, told) !== latest.told;
  const hasGap = [told.title, told.summary].some((words) => words?.includes(GAP));
  const approvals = JSON.stringify(version.approvals);
  return [
    ...(isOther && !hasGap
      ? [
          problem(
            'summary',
            `What readers are told of this version (\`title\`, \`significance\`, \`summary\`, \`reconsent\`, \`consents\`) is not what was sealed on ${latest.sealed}.`,
            'Write it as it was: `git log -p` shows it. What has to be added stands under `notes` of the version in policy.yaml.',
          ),
        ]
      : []),
    ...(isOther && hasGap
      ? [
          {
            ...problem(
              'summary',
              `Something was taken out of what readers are told of this version since it was sealed on ${latest.sealed}: it says ${GAP}.`,
              'If nothing else of it was changed, leave it so.',
            ),
            severity: 'warning' as const,
          },
        ]
      : []),
    ...(entry.approvals && JSON.stringify(entry.approvals) !== approvals
      ? [
          problem(
            'approved',
            `The approvals of this version are not those that were sealed on ${entry.sealed}.`,
            'Write them as they were: `git log -p` shows them.',
          ),
        ]
      : []),
  ];
}
