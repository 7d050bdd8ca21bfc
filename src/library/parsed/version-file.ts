import type { MdastNode } from 'satteri';
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

/** A version's file, parsed once, as the rules see it. */
export interface VersionFile {
  readonly path: string;
  /** From the file's name; null when that is not a version name. */
  readonly name: VersionName | null;
  readonly text: string;
  readonly yaml: YamlFile;
  /** Null where the front matter has problems. */
  readonly front: VersionFrontMatter | null;
  /** Drafts are known even where the rest of the front matter is faulty. */
  readonly isDraft: boolean;
  readonly document: Document;
  readonly mentions: Mentions;
  /** False where the text could not be read to its end, so that what it lacks means nothing. */
  readonly isWhole: boolean;
}

/**
 * The same with its syntax tree, which takes more memory than all the rest: the rules about one version see
 * it, then it is let go.
 */
export interface ParsedVersion extends VersionFile {
  readonly tree: MdastNode;
}

/**
 * Parses a version's text; what cannot be parsed is reported and left out, so that every rule can go on.
 * @param text null where the file could not be read, which is reported already.
 */
export function readVersion(
  path: string,
  name: VersionName | null,
  text: string | null,
): { version: ParsedVersion; problems: Problem[] } {
  if (text === null) return { version: unreadVersion(path, name), problems: [] };
  const matter = findFrontMatter(path, text);
  const read = readYaml(path, matter.yaml ?? '', matter.firstLine);
  const checked =
    matter.yaml === null || !isReadable(read)
      ? { value: null, problems: [] }
      : checkSchema(versionSchema, read.yaml);
  const parsed = parseTolerantly(path, matter.text, parseMdx);
  const version: ParsedVersion = {
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
  return { version, problems };
}

function unreadVersion(path: string, name: VersionName | null): ParsedVersion {
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
