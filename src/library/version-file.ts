import type { MdastNode } from 'satteri';
import type { Document } from '../policy/document.ts';
import type { Problem } from '../policy/problem.ts';
import type { VersionName } from '../policy/version-name.ts';
import { documentTree } from './document-tree.ts';
import { parseMdx } from './markdown.ts';
import { parseTolerantly } from './mdx-syntax.ts';
import { problemAt, START } from './place.ts';
import { type VersionFrontMatter, versionSchema } from './schema/version.ts';
import { checkSchema } from './schema-problems.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A version's file, parsed once, as the rules see it. */
export interface VersionFile {
  readonly path: string;
  /** From the file's name; null where that is no version name. */
  readonly name: VersionName | null;
  readonly text: string;
  readonly yaml: YamlFile;
  /** Null where the front matter has problems. */
  readonly front: VersionFrontMatter | null;
  /** Drafts are known even where the rest of the front matter is faulty. */
  readonly isDraft: boolean;
  readonly tree: MdastNode;
  readonly document: Document;
}

/** Parses a version's text; what cannot be parsed is reported and left out, so that every rule can go on. */
export function readVersion(
  path: string,
  name: VersionName | null,
  text: string,
): { version: VersionFile; problems: Problem[] } {
  const matter = frontMatterOf(text);
  const read = readYaml(path, matter ?? '', 2);
  const { value, problems } =
    matter === null
      ? { value: null, problems: [noFrontMatter(path)] }
      : read.problems.some((problem) => problem.rule === 'yaml-syntax')
        ? { value: null, problems: read.problems }
        : merge(checkSchema(versionSchema, read.yaml), read.problems);
  const parsed = parseTolerantly(path, text, parseMdx);
  const isDraft = (read.yaml.data as { draft?: unknown } | null)?.draft === true;
  const document = documentTree(parsed.tree);
  const version = {
    path,
    name,
    text,
    yaml: read.yaml,
    front: value,
    isDraft,
    tree: parsed.tree,
    document,
  };
  return { version, problems: [...problems, ...parsed.problems] };
}

/** What stands between the two `---` lines at the beginning, or null. */
function frontMatterOf(text: string): string | null {
  return /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? null;
}

function merge<Value>(checked: { value: Value; problems: Problem[] }, more: Problem[]) {
  return { value: checked.value, problems: [...more, ...checked.problems] };
}

function noFrontMatter(path: string): Problem {
  return problemAt(path, START, {
    rule: 'missing-front-matter',
    what: 'This file does not begin with front matter.',
    mend: 'Begin it with a line `---`, then title, effective and wording, each on a line, then a line `---`.',
  });
}
