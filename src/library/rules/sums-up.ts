import { clauseIds } from '../../policy/clause-fate.ts';
import type { SummedUp } from '../../policy/notice.ts';
import { isNotice } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { continuedAs } from '../../policy/summed-clause.ts';
import { OPENING } from '../../policy/translation.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import { clauseDigest } from '../parsed/clause-digest.ts';
import type { Content, PolicyFolder } from '../parsed/content.ts';
import { newestPublished, versionCalled } from '../parsed/newest-version.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { suggest } from '../text/nearest.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';

/**
 * A notice names the clauses that it sums up, each in the words in which its author read it. Where the newest
 * version of a policy has other words there, it is asked whether the notice still fits: of drafts, and of the
 * newest version of a notice alone, since nobody is given the others any more.
 */
export function sumsUp({ organisations }: Content): Problem[] {
  return organisations.flatMap(({ policies }) => {
    const others = policies.filter((policy) => !isNotice(policy));
    return policies.flatMap((policy) => {
      const newest = newestPublished(policy);
      return policy.versions.flatMap((version) => [
        ...(isNotice(policy) ? judgeNotice(version, others) : noNotice(version)),
        ...(version === newest || version.isDraft ? changedSince(version, others) : []),
      ]);
    });
  });
}

/** What is in the way of a statement that names a clause; `key` is where. */
type Fault = Omit<PlacelessFault, 'rule'> & {
  readonly key: keyof SummedUp;
  readonly rule?: PlacelessFault['rule'];
};

function noNotice(version: VersionFile): Problem[] {
  const { front, yaml, path } = version;
  return (['sumsUp', 'consents'] as const).flatMap((key) =>
    front && front[key].length > 0
      ? problemAt(path, yaml.placeOfKey([key]), {
          rule: 'sums-up',
          what: `\`${key}\` is for notices, and this is a policy.`,
          mend: 'Delete it, or move the text to the folder of a notice: organisation/notices/its-name/.',
        })
      : [],
  );
}

function judgeNotice(version: VersionFile, policies: readonly PolicyFolder[]): Problem[] {
  const { front, yaml, path, isWhole } = version;
  if (!front || !isWhole) return [];
  const own = clauseIds(version);
  const untied =
    front.sumsUp.length > 0
      ? []
      : problemAt(path, yaml.placeOfKey(['title']), {
          rule: 'sums-up',
          what: 'This notice does not say which clauses it sums up, so that nobody is told when they change.',
          mend: 'Add `sumsUp:` and below it, for each clause, `  - statement: …` (the id of a clause here), `    policy: privacy` and `    clause: …`; then run `npm run policy -- sums-up` with `--read all`.',
        });
  const faults = front.sumsUp.flatMap((entry, index) =>
    judgeEntry(entry, own, policies, version.isDraft).map(({ key, rule = 'sums-up', ...fault }) =>
      problemAt(path, yaml.placeOf(['sumsUp', index, key]), { rule, ...fault }),
    ),
  );
  const consents = front.consents.flatMap(({ clause }, index) => {
    const isTwice = front.consents.findIndex((each) => each.clause === clause) < index;
    if (own.includes(clause) && !isTwice) return [];
    return problemAt(path, yaml.placeOf(['consents', index, 'clause']), {
      rule: 'sums-up',
      what: isTwice
        ? `\`consents\` names the clause \`${clause}\` twice.`
        : `\`consents\` names the clause \`${clause}\`, which this notice does not have.`,
      mend: isTwice ? 'Delete one of the two.' : suggest(clause, own, listed(own)),
    });
  });
  return [untied, faults, consents].flat();
}

function judgeEntry(
  entry: SummedUp,
  own: readonly string[],
  policies: readonly PolicyFolder[],
  isDraft: boolean,
): Fault[] {
  const { statement, clause } = entry;
  if (statement !== OPENING && !own.includes(statement))
    return [
      {
        key: 'statement',
        what: `\`sumsUp\` names the clause \`${statement}\`, which this notice does not have.`,
        mend: suggest(statement, own, listed(own)),
      },
    ];
  const policy = policies.find(({ slug }) => slug === entry.policy);
  if (!policy) {
    const slugs = policies.map(({ slug }) => slug);
    return [
      {
        key: 'policy',
        rule: 'unknown-policy',
        what: `\`sumsUp\` names the policy \`${entry.policy}\`, which this organisation does not have.`,
        mend: suggest(entry.policy, slugs, `Its policies are: ${slugs.join(', ')}.`),
      },
    ];
  }
  const version = versionCalled(policy, entry.version);
  if (!version || (version.isDraft && !isDraft)) {
    const names = policy.versions.flatMap(({ name, isDraft: isOpen }) =>
      name && !isOpen ? [formatVersionName(name)] : [],
    );
    return [
      {
        key: 'version',
        rule: 'unknown-version',
        what: `\`sumsUp\` names the version \`${entry.version}\` of \`${entry.policy}\`, which ${version ? 'is a draft' : 'does not exist'}.`,
        mend: suggest(entry.version, names, `Published are: ${names.join(', ')}.`),
      },
    ];
  }
  if (!version.front || !version.isWhole) return [];
  const digest = clauseDigest(version, clause);
  const ids = clauseIds(version);
  if (digest === null)
    return [
      {
        key: 'clause',
        what: `\`sumsUp\` names the clause \`${clause}\`, which ${version.path} does not have.`,
        mend: suggest(clause, ids, listed(ids)),
      },
    ];
  return digest === entry.digest
    ? []
    : [
        {
          key: 'digest',
          what: `The clause \`${clause}\` of ${version.path} has other words than this digest stands for.`,
          mend: `Read the clause beside what the notice says of it; if that fits, write "${digest}".`,
        },
      ];
}

/** Which clauses that were read have other words in the newest version of their policy, or are gone. */
function changedSince(version: VersionFile, policies: readonly PolicyFolder[]): Problem[] {
  const { front, yaml, path } = version;
  return (front?.sumsUp ?? []).flatMap((entry, index) => {
    const policy = policies.find(({ slug }) => slug === entry.policy);
    const read = policy && versionCalled(policy, entry.version);
    const newest = policy && newestPublished(policy);
    // A draft may sum up a draft, which is later than what is published.
    if (
      !policy ||
      !newest ||
      !read ||
      policy.versions.indexOf(read) >= policy.versions.indexOf(newest)
    )
      return [];
    const later = policy.versions
      .slice(policy.versions.indexOf(read) + 1, policy.versions.indexOf(newest) + 1)
      .filter(({ isDraft }) => !isDraft);
    if (!later.every(({ front: facts, isWhole }) => facts && isWhole)) return [];
    const now = continuedAs(
      entry.clause,
      later.map(({ document, front: facts }) => ({ document, moved: facts?.moved ?? {} })),
    );
    if (now !== null && clauseDigest(newest, now) === entry.digest) return [];
    const name = `\`${entry.clause}\` of \`${entry.policy}\``;
    return problemAt(path, yaml.placeOf(['sumsUp', index, 'clause']), {
      rule: 'notice-behind',
      what:
        now === null
          ? `The clause ${name}, which \`${entry.statement}\` sums up as it stood in ${read.path}, is gone in ${newest.path}.`
          : `The clause ${name}, which \`${entry.statement}\` sums up as it stood in ${read.path}, has other words in ${newest.path}.`,
      mend:
        now === null
          ? 'Write a new version of the notice without that statement, or name the clause that now says it.'
          : `Read it again. If the notice still fits, run \`npm run policy -- sums-up ${path.replace(/\/([^/]+)\.mdx$/, ' $1')} --read ${entry.policy}#${entry.clause}\`; if not, write a new version of the notice.`,
    });
  });
}

function listed(ids: readonly string[]): string {
  return `Its clauses are: ${ids.join(', ')}.`;
}
