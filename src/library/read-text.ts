import { canonicalText } from '../policy/canonical-text.ts';
import { compareProblems, type Problem } from '../policy/problem.ts';
import { parseVersionName } from '../policy/version-name.ts';
import { digestOf } from './build-library.ts';
import { decode } from './decode.ts';
import { documentTree } from './document-tree.ts';
import { parseMarkdown } from './markdown.ts';
import { checkVersion } from './rule-book.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { readVersion } from './version-file.ts';

/** The canonical text of one file on its own, with its SHA-256; null where problems stand in the way. */
export interface FileText {
  readonly text: string | null;
  readonly digest: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file outside any library: `.mdx` as a version, with the rules about one version; anything else
 * as plain GFM without rules, where tags are dropped and `<br>` is a space.
 */
export function readText(name: string, bytes: Buffer): FileText {
  const decoded = decode({ path: name, bytes });
  if (decoded.text === null) return { text: null, digest: null, problems: decoded.problems };
  if (!name.endsWith('.mdx')) {
    const text = canonicalText(null, documentTree(parseMarkdown(decoded.text)));
    return { text, digest: digestOf(text), problems: [] };
  }
  const { version, problems } = readVersion(
    name,
    parseVersionName(name.replace(/\.mdx$/, '')),
    decoded.text,
  );
  const found = [
    ...decoded.problems,
    ...invisibleCharacters(name, decoded.text),
    ...problems,
    ...checkVersion(version),
  ].sort(compareProblems);
  if (!version.front || found.length > 0) return { text: null, digest: null, problems: found };
  const text = canonicalText(version.front.title, version.document);
  return { text, digest: digestOf(text), problems: [] };
}
