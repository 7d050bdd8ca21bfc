import { stringify } from 'yaml';
import { canonicalText } from '../../policy/canonical-text.ts';
import { NOTES, OPENING, UNTRANSLATED } from '../../policy/translation.ts';
import { partDigests } from '../parsed/part-digests.ts';
import type { TranslationFile } from '../parsed/translation-file.ts';
import type { TextFile, VersionFile } from '../parsed/version-file.ts';
import { findFrontMatter } from '../text/front-matter.ts';

/** A draft of a translation, and what its parts need. */
export interface TranslationDraft {
  readonly text: string;
  /** Ids of the parts that were translated before and have not changed since. */
  readonly kept: readonly string[];
  /** The parts whose earlier translation stands there, though the version now has other words. */
  readonly behind: readonly string[];
  /** The parts that stand in the words of the version. */
  readonly open: readonly string[];
}

/**
 * The draft of a translation of a version: of each clause the translation of the version before, where there
 * is one, else the words of the version. What each part renders is told in the front matter.
 * @param before the translation of an earlier version into the same language; null if there is none
 * @param digest SHA-256 of the canonical text of the version
 */
export function translationDraft(
  version: VersionFile,
  before: TranslationFile | null,
  digest: (text: string) => string,
): TranslationDraft | null {
  const { front } = version;
  if (!front) return null;
  const digests = partDigests(front.title, version.document);
  const source = chunksOf(version);
  const earlier = before ? chunksOf(before) : new Map<string, string>();
  const formerIds = new Map(Object.entries(front.moved).map(([old, now]) => [now, old]));
  const renders: Record<string, string> = {};
  const chunks = [...source].map(([id, words]) => {
    const former = earlier.has(id) ? id : (formerIds.get(id) ?? id);
    const rendered = before?.front?.renders[former];
    const translated = earlier.get(former);
    const isThere = translated !== undefined && rendered !== undefined && rendered !== UNTRANSLATED;
    if (digests.has(id)) renders[id] = isThere ? rendered : UNTRANSLATED;
    return isThere ? translated.replace(`{#${former}}`, `{#${id}}`) : words;
  });
  // Notes stand among the words of the clauses; whoever translates those translates them, too.
  if (digests.has(NOTES)) renders[NOTES] = before?.front?.renders[NOTES] ?? UNTRANSLATED;
  const isOpened = renders[OPENING] !== UNTRANSLATED;
  const facts = {
    title: (isOpened && before?.front?.title) || front.title,
    wording: front.wording,
    translationOf: digest(canonicalText(front.title, version.document)),
  };
  const stands = (id: string) =>
    renders[id] === UNTRANSLATED ? 'open' : renders[id] === digests.get(id) ? 'kept' : 'behind';
  const ids = (standing: string) => Object.keys(renders).filter((id) => stands(id) === standing);
  return {
    text: `${frontMatter(facts, renders)}\n${chunks.join('').replace(/^\s*\n/, '')}`,
    kept: ids('kept'),
    behind: ids('behind'),
    open: ids('open'),
  };
}

/**
 * The file of a translation with the digests that its version has now, for parts that were translated anew.
 * @param ids of these parts; `all` for every one
 */
export function withDone(
  translation: TranslationFile,
  version: VersionFile,
  ids: readonly string[] | 'all',
  digest: (text: string) => string,
): string {
  const title = version.front?.title ?? '';
  const digests = partDigests(title, version.document);
  const done = [...digests].filter(([id]) => ids === 'all' || ids.includes(id));
  const rendered = digest(canonicalText(title, version.document));
  return withRenders(translation.text, new Map(done), rendered);
}

/**
 * The file of a translation with other digests of what it renders; all else stays to the letter.
 * @param renders the digests of parts, by their ids
 * @param translationOf SHA-256 of the canonical text of the version
 */
export function withRenders(
  text: string,
  renders: ReadonlyMap<string, string>,
  translationOf: string,
): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  return lines
    .map((line, at) => {
      if (at > end) return line;
      if (/^translationOf:/.test(line)) return `translationOf: "${translationOf}"`;
      const [, indent, id] = /^(\s+)([\w-]+):/.exec(line) ?? [];
      const now = id === undefined ? undefined : renders.get(id);
      return now === undefined ? line : `${indent}${id}: "${now}"`;
    })
    .join('\n');
}

const HEADING = /^#{2,6} .*\{#([a-z][a-z0-9-]*)\}[ \t]*$/;

/** The text of a file from each heading to the next, by the heading’s id. */
function chunksOf({ path, text }: TextFile): Map<string, string> {
  const matter = findFrontMatter(path, text);
  const body = text
    .split(/\r?\n/)
    .slice(matter.firstLine + (matter.yaml ?? '').split('\n').length - 1);
  const chunks = new Map<string, string[]>([[OPENING, []]]);
  let id = OPENING;
  for (const line of body) {
    id = HEADING.exec(line)?.[1] ?? id;
    chunks.set(id, [...(chunks.get(id) ?? []), line]);
  }
  return new Map(
    [...chunks].map(([each, lines]) => [each, `${lines.join('\n').trimEnd()}\n\n`] as const),
  );
}

function frontMatter(
  facts: { readonly title: string; readonly wording: string; readonly translationOf: string },
  renders: Readonly<Record<string, string>>,
): string {
  const quoted = Object.entries(renders).map(([id, digest]) =>
    digest === UNTRANSLATED ? `  ${id}: ${digest}` : `  ${id}: "${digest}"`,
  );
  return [
    '---',
    '# The title in the language of the translation.',
    stringify({ title: facts.title }, { lineWidth: 0 }).trimEnd(),
    '# official: the organisation translated it itself; restated: somebody else did.',
    `wording: ${facts.wording}`,
    '# A draft is not published. Delete the next line when the translation is ready.',
    'draft: true',
    '# Written by `policy translate`: what the translation renders.',
    `translationOf: "${facts.translationOf}"`,
    'renders:',
    ...quoted,
    '---\n',
  ].join('\n');
}
