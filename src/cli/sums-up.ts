import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from '../library/parse-content.ts';
import { versionCalled } from '../library/parsed/newest-version.ts';
import { suggest } from '../library/text/nearest.ts';
import { readContent } from '../library/text/read-content.ts';
import {
  clausesSummedUp,
  type Named,
  type NewestWords,
  newestWords,
  withReading,
} from '../library/write/noted-reading.ts';
import { foldersOf, isNotice } from '../policy/policy-id.ts';
import { toHere } from '../report/from-here.ts';
import { policyPath } from './policy-folder.ts';
import { type Call, contentFolder, type ExitCode, UsageError, type Verb } from './verb.ts';

/** What a notice sums up, and whether that has changed; and that its author has read it again. */
export const sumsUpVerb: Verb = {
  name: 'sums-up',
  summary: 'Tells which clauses a notice sums up and which have changed, and notes what was read.',
  usage: 'ORG/notices/NOTICE VERSION [--read all|CLAUSE,POLICY#CLAUSE]',
  options: { read: { type: 'string' } },
  explanations: {
    read: 'notes that the notice fits these clauses, or all, as they stand now',
  },
  run(call) {
    const [named, name, ...more] = call.files;
    const id = policyPath(named ?? '');
    const { organisation } = foldersOf(id);
    if (!isNotice(foldersOf(id)) || !name || more.length > 0)
      throw new UsageError('Name a notice, as in acme/notices/registration, and a version of it.');
    const content = contentFolder(call);
    const raw = readContent(content, (file) => file.startsWith(`${organisation}/`));
    const policies = raw
      ? parseContent(raw).content.organisations.flatMap((each) => each.policies)
      : [];
    const notice = policies.find(({ path }) => path === id);
    const version = notice && versionCalled(notice, name);
    if (!version) {
      const known = policies.flatMap(({ slug, versions }) =>
        isNotice({ slug })
          ? versions.map(({ path }) => path.replace(/\/([^/]+)\.mdx$/, ' $1'))
          : [],
      );
      const there = known.length > 0 ? `There are: ${known.join(', ')}.` : `There is no notice.`;
      throw new UsageError(`There is no ${id} ${name}. ${suggest(`${id} ${name}`, known, there)}`);
    }
    const others = policies.filter(({ slug }) => !isNotice({ slug }));
    const entries = clausesSummedUp(version).map((entry) => ({
      entry,
      now: newestWords(others, entry),
    }));
    if (entries.length === 0)
      throw new UsageError(
        `${version.path} has no \`sumsUp:\` yet. docs/authors.md shows how it is written.`,
      );
    const { read } = call.flags;
    if (typeof read !== 'string') return tell(call, entries);
    const noted = chosen(entries, read);
    writeFileSync(join(content, version.path), withReading(version, noted));
    const file = toHere(join(content, version.path));
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ file, read: [...noted.keys()].map((at) => nameOf(entries[at]?.entry)) })}\n`
        : `Noted in ${file}. Now run \`npm run policy -- check\`.\n`,
    );
    return 0;
  },
};

type Entries = readonly { readonly entry: Named; readonly now: NewestWords | null }[];

/** How each clause stands. */
function tell(call: Call, entries: Entries): ExitCode {
  const told = entries.map(({ entry, now }) => ({
    ...{ statement: entry.statement, clause: nameOf(entry) },
    ...{ read: entry.version ?? null, newest: now?.version ?? null },
    standing: standingOf(entry, now),
  }));
  process.stdout.write(
    call.isJson
      ? `${JSON.stringify({ sumsUp: told })}\n`
      : told
          .map(
            ({ statement, clause, read, newest, standing }) =>
              `${standing.padEnd(9)} ${statement}: ${clause}${read ? `, read in ${read}` : ''}${standing === 'changed' ? `, other words in ${newest}` : ''}\n`,
          )
          .join(''),
  );
  return told.every(({ standing }) => standing === 'unchanged') ? 0 : 1;
}

function standingOf(
  entry: Named,
  now: NewestWords | null,
): 'unread' | 'gone' | 'changed' | 'unchanged' {
  if (now === null) return 'gone';
  if (entry.digest === undefined || entry.version === undefined) return 'unread';
  return entry.digest === now.digest ? 'unchanged' : 'changed';
}

/** The clauses that were read, with the words that they have now, by their place in `sumsUp`. */
function chosen(entries: Entries, read: string): Map<number, NewestWords> {
  const names = read.split(',').map((each) => each.trim());
  const isMeant = (entry: Named) =>
    read === 'all' || names.some((each) => each === entry.clause || each === nameOf(entry));
  const known = [...new Set(entries.map(({ entry }) => nameOf(entry)))];
  const strange = names.find(
    (each) =>
      read !== 'all' && !entries.some(({ entry }) => [entry.clause, nameOf(entry)].includes(each)),
  );
  if (strange !== undefined)
    throw new UsageError(
      `\`sumsUp\` does not name ${strange}. ${suggest(strange, known, `It names: ${known.join(', ')}.`)}`,
    );
  return new Map(
    entries.flatMap(({ entry, now }, at): [number, NewestWords][] => {
      if (!isMeant(entry)) return [];
      if (now) return [[at, now]];
      throw new UsageError(
        `There is no clause ${nameOf(entry)} any more: delete it from \`sumsUp\` of a new version, or name the clause that says it now.`,
      );
    }),
  );
}

function nameOf(entry: Named | undefined): string {
  return `${entry?.policy}#${entry?.clause}`;
}
