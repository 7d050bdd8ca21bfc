import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { Document } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import type { VersionName } from '../../policy/version-name.ts';
import { documentTree } from '../markdown/document-tree.ts';
import { parseMdx } from '../markdown/markdown.ts';
import { parseTolerantly } from '../markdown/mdx-syntax.ts';
import { type Mentions, mentionsOf } from '../markdown/mentions.ts';
import { type VersionFrontMatter, versionSchema } from '../schema/version.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import { checkSchema } from '../yaml/schema-problems.ts';
import { isReadable, readYaml, type YamlFile } from '../yaml/yaml-file.ts';

/** The file of a text, parsed once, as the rules see it: a version, or a translation of one. */
export interface TextFile {
  readonly path: string;
  /** From the file's name; null when that is not a version name. */
  readonly name: VersionName | null;
  readonly text: string;
  readonly yaml: YamlFile;
  /** Drafts are known even where the rest of the front matter is faulty. */
  readonly isDraft: boolean;
  readonly document: Document;
  readonly mentions: Mentions;
  /** False where the text could not be read to its end, so that what it lacks means nothing. */
  readonly isWhole: boolean;
}

/** A version's file. */
export interface VersionFile extends TextFile {
  /** Null where the front matter has problems. */
  readonly front: VersionFrontMatter | null;
  /** SHA-256 of its canonical text, where that was made before. */
  readonly digest?: string;
}

/**
 * The same with its syntax tree, which takes more memory than all the rest: the rules about one version see
 * it, then it is let go.
 */
export interface ParsedText extends TextFile {
  readonly tree: MdastNode;
}

export type ParsedVersion = ParsedText & VersionFile;

/**
 * Parses a version's text; what cannot be parsed is reported and left out, so that every rule can go on.
 * @param text null if the file could not be read, which is reported already.
 */
export function readVersion(
  path: string,
  name: VersionName | null,
  text: string | null,
): { version: ParsedVersion; problems: Problem[] } {
  const { file: version, problems } = readTextFile(path, name, text, versionSchema);
  return { version, problems };
}

/** The same of any text, whose front matter is as a schema says. */
export function readTextFile<Schema extends z.ZodObject>(
  path: string,
  name: VersionName | null,
  text: string | null,
  schema: Schema,
): { file: ParsedText & { front: z.infer<Schema> | null }; problems: Problem[] } {
  if (text === null) return { file: unread(path, name), problems: [] };
  const matter = findFrontMatter(path, text);
  const read = readYaml(path, matter.yaml ?? '', matter.firstLine);
  const checked =
    matter.yaml === null || !isReadable(read)
      ? { value: null, problems: [] }
      : checkSchema(schema, read.yaml);
  const parsed = parseTolerantly(path, matter.text, parseMdx);
  const file = {
    path,
    name,
    text,
    yaml: read.yaml,
    front: checked.value,
    // In YAML that is broken elsewhere, the line alone must do.
    isDraft: isReadable(read)
      ? (read.yaml.data as { draft?: unknown } | null)?.draft === true
      : /^draft:[ \t]*true[ \t]*$/m.test(matter.yaml ?? ''),
    tree: parsed.tree,
    document: documentTree(parsed.tree),
    mentions: mentionsOf(parsed.tree),
    isWhole: parsed.isWhole,
  };
  const problems = [...matter.problems, ...read.problems, ...checked.problems, ...parsed.problems];
  return { file, problems };
}

function unread(path: string, name: VersionName | null): ParsedText & { front: null } {
  return {
    path,
    name,
    text: '',
    yaml: readYaml(path, '', 1).yaml,
    front: null,
    isDraft: false,
    tree: { type: 'root', children: [] },
    document: { preamble: [], clauses: [], footnotes: [] },
    mentions: { ids: [], links: [], images: [] },
    isWhole: false,
  };
}
