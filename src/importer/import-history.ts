import { documentTree } from '../library/markdown/document-tree.ts';
import { readVersion } from '../library/parsed/version-file.ts';
import { checkVersion } from '../library/rules/rule-book.ts';
import { clauseIds } from '../policy/clause-fate.ts';
import type { PolicyDate } from '../policy/date.ts';
import type { Problem } from '../policy/problem.ts';
import type { Refusal } from './foreign.ts';
import { type Imported, importText } from './import-text.ts';
import type { Earlier } from './lasting-ids.ts';
import { sourcesOf, type WrittenSource } from './sources-of.ts';

/** A file of a history, named after the date of its text. */
export interface DatedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The media type that a server gave it; null if no server was asked. */
  readonly mediaType?: string | null;
  /** The name of the version: `2021-11-17`. */
  readonly version: string;
  readonly date: PolicyDate | 'unknown';
  /** Where readers find this very text; null if only the address of the policy is known, if any. */
  readonly source?: WrittenSource | null;
}

export interface HistoryRequest {
  /** Oldest first. Each is asked for when the one before it was imported. */
  readonly files: Iterable<DatedFile> | AsyncIterable<DatedFile>;
  /** The folder of the policy, as problems are to call it. */
  readonly folder: string;
  readonly policyTitle: string | null;
  readonly url: string | null;
  readonly wording: 'official' | 'restated';
  /** What becomes of struck words; see `ReadOptions`. */
  readonly struck?: 'refuse' | 'drop' | null;
  /** The version behind which the history goes on, and all ids that were used up to it. */
  readonly earlier?: Earlier | null;
  readonly everUsed?: readonly string[];
}

/** One file of a history, imported or refused. */
export interface ImportedStep {
  readonly file: DatedFile;
  readonly imported: Imported | Refusal;
  /** Which rules the version would break. It cannot be built, and the next one does not follow it. */
  readonly errors: readonly Problem[];
}

/**
 * Imports a whole history: each text with the ids of the one before. Its versions applied once, so they are
 * no drafts; what changed and how much is `unknown`, for whoever imports them cannot know it.
 */
export async function* importHistory(request: HistoryRequest): AsyncGenerator<ImportedStep> {
  let earlier = request.earlier ?? null;
  const everUsed = new Set(request.everUsed);
  for await (const file of request.files) {
    const imported: Imported | Refusal = await importText({
      name: file.name,
      bytes: file.bytes,
      mediaType: file.mediaType ?? null,
      draft: `${request.folder}/${file.version}.mdx`,
      policyTitle: request.policyTitle,
      url: request.url,
      struck: request.struck ?? null,
      earlier,
      everUsed,
      facts: {
        effective: file.date,
        isDraft: false,
        significance: 'unknown',
        summary: 'unknown',
        reconsent: false,
        wording: request.wording,
        sources: file.source
          ? [file.source]
          : sourcesOf(file.name, request.url, request.wording, file.date),
      },
    });
    if (!isImported(imported)) {
      yield { file, imported, errors: [] };
      continue;
    }
    // The next version follows this one as the library reads it.
    const { version, problems } = readVersion(`${file.version}.mdx`, null, imported.text);
    const errors = [...problems, ...checkVersion(version)].filter(
      ({ severity }) => severity === 'error',
    );
    yield { file, imported, errors };
    if (errors.length > 0) continue;
    earlier = { title: imported.title, document: documentTree(version.tree) };
    for (const id of clauseIds(earlier)) everUsed.add(id);
  }
}

/** Whether a file could be read. */
export function isImported(imported: Imported | Refusal): imported is Imported {
  return 'text' in imported;
}
