import { documentTree } from '../library/markdown/document-tree.ts';
import { readVersion } from '../library/parsed/version-file.ts';
import { clauseIds } from '../policy/clause-fate.ts';
import type { PolicyDate } from '../policy/date.ts';
import type { Refusal } from './foreign.ts';
import { type Imported, importText } from './import-text.ts';
import type { Earlier } from './lasting-ids.ts';
import { sourcesOf } from './sources-of.ts';

/** A file of a history, named after the date of its text. */
export interface DatedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The name of the version: `2021-11-17`. */
  readonly version: string;
  readonly date: PolicyDate;
}

export interface HistoryRequest {
  /** Oldest first. */
  readonly files: readonly DatedFile[];
  /** The folder of the policy, as problems are to call it. */
  readonly folder: string;
  readonly policyTitle: string | null;
  readonly url: string | null;
  readonly wording: 'official' | 'restated';
  /** What becomes of struck words in Word files; `refuse` where nothing is said. */
  readonly struck?: 'refuse' | 'drop';
}

/** One file of a history, imported or refused. */
export interface HistoryStep {
  readonly file: DatedFile;
  readonly imported: Imported | Refusal;
}

/**
 * Imports a whole history: each text with the ids of the one before. Its versions applied once, so they are
 * no drafts; what changed and how much is `unknown`, for whoever imports them cannot know it.
 */
export async function* importHistory(request: HistoryRequest): AsyncGenerator<HistoryStep> {
  let earlier: Earlier | null = null;
  const everUsed = new Set<string>();
  for (const file of request.files) {
    const imported: Imported | Refusal = await importText({
      name: file.name,
      bytes: file.bytes,
      draft: `${request.folder}/${file.version}.mdx`,
      policyTitle: request.policyTitle,
      url: request.url,
      struck: request.struck ?? 'refuse',
      earlier,
      everUsed,
      facts: {
        effective: file.date,
        isDraft: false,
        significance: 'unknown',
        summary: 'unknown',
        reconsent: false,
        wording: request.wording,
        sources: sourcesOf(file.name, request.url, request.wording, file.date),
      },
    });
    yield { file, imported };
    if (isImported(imported)) {
      earlier = readAgain(imported);
      for (const id of clauseIds(earlier)) everUsed.add(id);
    }
  }
}

/** Whether a file could be read. */
export function isImported(imported: Imported | Refusal): imported is Imported {
  return 'text' in imported;
}

/** As the library will read it, which is what the next version follows. */
function readAgain({ title, text }: Imported): Earlier {
  return { title, document: documentTree(readVersion('', null, text).version.tree) };
}
