import { documentTree } from '../library/markdown/document-tree.ts';
import { readVersion } from '../library/parsed/version-file.ts';
import { otherId } from '../library/rules/blocked-names.ts';
import { isHiddenId } from '../library/text/blocked-names.ts';
import { problemAt } from '../library/text/place.ts';
import { versionText, type WrittenFacts } from '../library/write/version-text.ts';
import { printMdx } from '../markdown/print-markdown.ts';
import { clausesOf, type Document } from '../policy/document.ts';
import type { Problem } from '../policy/problem.ts';
import { readDraft } from './draft-reading.ts';
import { dateDoubts, findDates } from './find-dates.ts';
import { findTitle } from './find-title.ts';
import type { Doubt, Refusal } from './foreign.ts';
import { guessHeadings } from './guess-headings.ts';
import { continueIds, type Earlier, type Restated } from './lasting-ids.ts';
import { nestClauses } from './nest-clauses.ts';
import { plainBlocks } from './plain-blocks.ts';
import { type Dropped, type LinkTarget, plainInlines } from './plain-inlines.ts';
import { isRefusal, type ReadOptions, readForeign } from './read-foreign.ts';
import { hasAnyWords } from './second-reading.ts';
import { tidyPieces } from './tidy-pieces.ts';
import { type Verification, verifyDraft } from './verify-draft.ts';

/** What is to be imported, and as what. */
export interface ImportRequest {
  /** The file’s name, as problems are to call it, and its bytes. */
  readonly name: string;
  readonly bytes: Buffer;
  /** The media type that a server gave the file; null or missing if no server was asked. */
  readonly mediaType?: string | null;
  /** What problems are to call the version that is written. */
  readonly draft: string;
  /** The title of the policy; null if it has none yet. */
  readonly policyTitle: string | null;
  /** Where the file was published; completes its links. */
  readonly url: string | null;
  /** What becomes of struck words; see `ReadOptions`. */
  readonly struck?: ReadOptions['struck'];
  /** The version before it; null for the first one. */
  readonly earlier: Earlier | null;
  /** The same version in other words, of which this is the official wording; null for any other file. */
  readonly restated?: Restated | null;
  /** All clause ids that the policy ever had. */
  readonly everUsed: ReadonlySet<string>;
  readonly facts: Omit<WrittenFacts, 'title' | 'moved' | 'removed' | 'isLater'>;
}

/** A version’s file, what is doubtful about it, and how its words compare with those of the source. */
export interface Imported {
  readonly title: string;
  readonly document: Document;
  readonly text: string;
  readonly doubts: readonly Problem[];
  readonly verification: Verification;
  /** Words missing, added or out of order, and what else the draft lacks of its source. */
  readonly faults: readonly Problem[];
}

const WORDLESS: Refusal = {
  rule: 'unreadable-file',
  what: 'This file has no words: it is empty, or shows nothing but pictures.',
  mend: 'Import the file that has the text. Of a scan, have the words recognised first, and read them against it.',
};

/** Makes a version of a file from elsewhere, word for word. Nothing is written to the disk. */
export async function importText(request: ImportRequest): Promise<Imported | Refusal> {
  const foreign = await readForeign(request.name, request.bytes, {
    struck: request.struck ?? null,
    mediaType: request.mediaType ?? null,
  });
  if (isRefusal(foreign)) return foreign;
  if (!hasAnyWords(foreign.second)) return WORDLESS;
  const tidied = tidyPieces(foreign, request.url);
  const titled = findTitle(foreign, tidied.pieces, request.policyTitle);
  const guessed = guessHeadings(titled.pieces);
  const nested = nestClauses(guessed.pieces);
  const { title } = titled;
  const raw = { preamble: nested.preamble, clauses: nested.clauses, footnotes: tidied.footnotes };
  const continued = continueIds(
    request.earlier,
    { title, document: raw },
    request.everUsed,
    request.restated,
    nested.given,
  );
  const { document, lost } = withLinks(continued.document, (href) => {
    if (!href.startsWith('#')) return href;
    const id = nested.anchors.get(href.slice(1));
    return id ? `#${continued.renamed.get(id) ?? id}` : null;
  });
  const facts = { ...request.facts, title, moved: continued.moved, removed: continued.removed };
  const text = versionText({ ...facts, isLater: request.earlier !== null }, printMdx(document));
  const { version } = readVersion('draft.mdx', null, text);
  const dates = dateDoubts(findDates(tidied.pieces), request.facts.effective);
  const doubts = [
    ...foreign.doubts,
    ...tidied.doubts,
    ...titled.doubts,
    ...guessed.doubts,
    ...nested.doubts,
    ...dates,
    ...lostTargets(lost),
    ...blockedIds(document, request.everUsed),
  ];
  // What was written is read again, as the site will read it.
  const written = documentTree(version.tree);
  const draft = readDraft(titled.isFromText ? title : null, written, foreign.second.hasMarks);
  const verification = verifyDraft(foreign.second, draft, doubts);
  const place = (doubt: Doubt) => placed(doubt, request, text);
  return {
    title,
    document,
    text,
    doubts: [...verification.leftOuts, ...doubts].map(place),
    verification,
    faults: verification.faults.map(place).map((each) => ({ ...each, severity: 'error' })),
  };
}

/** New ids that ad blockers hide; one that the policy has had before is kept, whatever it is. */
function blockedIds({ clauses }: Document, everUsed: ReadonlySet<string>): Doubt[] {
  return clausesOf(clauses)
    .filter(({ id }) => isHiddenId(id) && !everUsed.has(id))
    .map(({ id }) => ({
      line: 0,
      near: `{#${id}}`,
      rule: 'blocked-name',
      what: `Ad blockers take the clause \`${id}\` for a banner: readers who have one may not see it.`,
      mend: `Call it ${otherId(id)} in the draft, before it is published.`,
    }));
}

/** A doubt at its line of the source; where that has no lines, at the line of the draft with its words. */
function placed(
  { line, near, ...finding }: Doubt,
  { name, draft }: ImportRequest,
  text: string,
): Problem {
  const plain = (words: string) => words.replace(/[\\*_~`]/g, '');
  const isFound = line > 0 || !near;
  const at = isFound ? 0 : text.split('\n').findIndex((each) => plain(each).includes(plain(near)));
  const place = line > 0 ? line : Math.max(0, at) + 1;
  const problem = problemAt(line > 0 ? name : draft, { line: place, column: 1 }, finding);
  return { ...problem, severity: 'warning' };
}

/** Links within the text that lead to its title, or to a heading that is a paragraph now. */
function lostTargets(lost: readonly string[]): Doubt[] {
  const named = [...new Set(lost)].map((href) => `\`${href.slice(0, 100)}\``);
  if (named.length === 0) return [];
  return [
    {
      line: 0,
      near: '',
      rule: 'lost-link',
      what: `${named.length === 1 ? 'The link' : 'The links'} ${named.join(', ')} ${named.length === 1 ? 'leads' : 'lead'} to the title, or to what is no clause; the words stay.`,
      mend: 'Write [words](#clause-id), if they matter.',
    },
  ];
}

function withLinks(
  document: Document,
  target: LinkTarget,
): { document: Document; lost: readonly string[] } {
  const dropped: Dropped = { images: [], links: [], wordless: [], invisible: 0 };
  const blocks = (list: Document['preamble']) => plainBlocks(list, target, dropped);
  const clause = (each: Document['clauses'][number]): Document['clauses'][number] => ({
    ...each,
    heading: plainInlines(each.heading, target, dropped),
    blocks: blocks(each.blocks),
    clauses: each.clauses.map(clause),
  });
  const linked = {
    preamble: blocks(document.preamble),
    clauses: document.clauses.map(clause),
    footnotes: document.footnotes.map((note) => ({ ...note, blocks: blocks(note.blocks) })),
  };
  return { document: linked, lost: dropped.links };
}
