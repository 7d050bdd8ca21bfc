import type { Problem } from '../../policy/problem.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { isBlockedFolder, isHiddenId } from '../text/blocked-names.ts';
import { type Place, placeOf, problemAt, START } from '../text/place.ts';

/**
 * No clause or folder has a name that ad blockers take for a banner. What is published keeps its address all
 * the same, and is told once, in the newest version that has it.
 */
export function blockedNames(policy: PolicyFolder): Problem[] {
  const { versions, slug, described } = policy;
  const published = versions.filter(({ isDraft }) => !isDraft);
  const kept = new Set(published.flatMap(({ mentions }) => mentions.ids));
  const newest = new Map<string, VersionFile>();
  for (const version of [...versions.filter(({ isDraft }) => isDraft), ...published])
    for (const id of version.mentions.ids) if (isHiddenId(id)) newest.set(id, version);
  const clauses = [...newest].map(([id, version]) =>
    problemAt(version.path, placeOfId(version, id), {
      rule: 'blocked-name',
      what: `Ad blockers take the clause \`${id}\` for a banner: readers who have one may not see it.`,
      mend: kept.has(id)
        ? `If it is published, leave it: links lead to it for ever. If it is not, call it ${otherId(id)}.`
        : `Call it ${otherId(id)}, before it is published.`,
    }),
  );
  if (!isBlockedFolder(slug)) return clauses;
  const folder = problemAt(described.path, START, {
    rule: 'blocked-name',
    what: `Ad blockers let nothing be fetched from below a folder called \`${slug}\`: readers who have one may miss pictures and comparisons.`,
    mend:
      published.length > 0
        ? 'If a version is published, leave it: its addresses answer for ever. If none is, give the folder another name, such as `cookies`.'
        : 'Give the folder another name before a version is published, such as `cookies`.',
  });
  return [folder, ...clauses];
}

/** An id like one that ad blockers hide, and that none of them does. */
export function otherId(id: string): string {
  return `clause-${id}`;
}

function placeOfId({ text }: VersionFile, id: string): Place {
  return placeOf(text, Math.max(0, text.indexOf(`{#${id}}`)));
}
