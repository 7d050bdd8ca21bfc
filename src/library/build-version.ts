import { createHash } from 'node:crypto';
import { canonicalText } from '../policy/canonical-text.ts';
import type { Block } from '../policy/document.ts';
import type { Source, Version } from '../policy/library.ts';
import { withPictureDigests } from '../policy/pictures.ts';
import { formatVersionName, restatedName } from '../policy/version-name.ts';
import { documentTree } from './markdown/document-tree.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import type { TextFile, VersionFile } from './parsed/version-file.ts';
import { required } from './required.ts';
import type { PolicyFile } from './schema/policy.ts';

/** What is asked of a library. */
export interface BuildOptions {
  readonly drafts: boolean;
  /** SHA-256 of each file’s bytes, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** SHA-256 of a canonical text, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What came to light later is said of the version, once. */
export function restatedOf(
  file: VersionFile,
  { language }: Pick<PolicyFile, 'language'>,
  options: BuildOptions,
): Version {
  const version = versionOf(file, { language, versions: {} }, options);
  return { ...version, name: restatedName(version.name) };
}

/** A version, with what policy.yaml says of it: its language, and what came to light later. */
export function versionOf(
  file: VersionFile,
  { language, versions: later }: Pick<PolicyFile, 'language' | 'versions'>,
  { digests }: BuildOptions,
): Version {
  // A copy: the values are slices of the file's text, which would stay in memory as a whole.
  const front = structuredClone(required(file.front));
  const name = formatVersionName(required(file.name));
  const since = later[name];
  return {
    name,
    file: file.path,
    language,
    title: front.title,
    effective: front.effective === 'unknown' ? null : front.effective,
    notBefore: front.notBefore ?? null,
    published: front.published ?? null,
    significance: known(front.significance),
    summary:
      front.summary === undefined || front.summary === UNKNOWN ? null : blocksOf(front.summary),
    reconsent: front.reconsent,
    draft: front.draft,
    wording: front.wording,
    sources: [...front.sources, ...(since?.sources ?? [])].map(
      (source): Source => ({
        title: source.title,
        url: source.url ?? null,
        captured: source.captured === 'unknown' ? null : source.captured,
      }),
    ),
    moved: front.moved,
    removed: front.removed,
    sumsUp: front.sumsUp,
    consents: front.consents,
    approvals: front.approved,
    answers: front.answers,
    withdrawn: since?.withdrawn ?? null,
    notes: since?.notes ?? [],
    restated: null,
    translations: [],
    rendering: null,
    document: file.mentions.images.length === 0 ? file.document : documentOf(file, digests),
    digest: file.digest ?? digestOf(canonicalText(front.title, file.document)),
  };
}

/** The text of a version with the digests of the pictures that lie beside it. */
export function documentOf(
  { path, document }: Pick<TextFile, 'path' | 'document'>,
  digests: ReadonlyMap<string, string>,
): Version['document'] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return withPictureDigests(document, (source) => digests.get(folder + source) ?? null);
}

/** What an imported history says where nobody has judged or described a change. */
const UNKNOWN = 'unknown';

function known<Value extends string>(value: Value | undefined): Exclude<Value, 'unknown'> | null {
  return value === undefined || value === UNKNOWN ? null : (value as Exclude<Value, 'unknown'>);
}

/** Markdown in a YAML value. Headings and tags have no place in it: their words are kept as paragraphs. */
export function blocksOf(markdown: string): readonly Block[] {
  const { preamble, clauses } = documentTree(parseMarkdown(markdown));
  return [
    ...preamble,
    ...clauses.flatMap((clause) => [
      { kind: 'paragraph' as const, inlines: clause.heading },
      ...clause.blocks,
    ]),
  ];
}
