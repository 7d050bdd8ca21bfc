import { canonicalText } from '../policy/canonical-text.ts';
import type { Document } from '../policy/document.ts';
import { compareProblems, type Problem } from '../policy/problem.ts';
import { parseVersionName } from '../policy/version-name.ts';
import { digestOf } from './build-version.ts';
import { documentTree } from './markdown/document-tree.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { readVersion } from './parsed/version-file.ts';
import { readLetters } from './read-letters.ts';
import { checkVersion } from './rules/rule-book.ts';
import { decode } from './text/decode.ts';
import { unreadable } from './text/unreadable.ts';
import { tryUnusual } from './trial/try-unusual.ts';

/** A file’s text as a tree. */
export interface ParsedText {
  /** Null for plain Markdown, which has none of its own. */
  readonly title: string | null;
  readonly document: Document;
  /** Whether its clause ids were given by an author; those of plain Markdown come from the words. */
  readonly hasLastingIds: boolean;
  readonly moved: Readonly<Record<string, string>>;
}

/** The canonical text of one file on its own, with its SHA-256; null if problems stand in the way. */
export interface FileText {
  readonly text: string | null;
  readonly parsed: ParsedText | null;
  readonly digest: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file outside any library: `.mdx` as a version, with the rules about one version; anything else
 * as plain GFM without rules, where tags are dropped and `<br>` is a space.
 * @param tryFirst tells of a version whether reading it ends
 */
export function readText(name: string, bytes: Buffer, tryFirst = tryUnusual): FileText {
  try {
    return readKnownText(name, bytes, tryFirst);
  } catch (error) {
    return unread([unreadable(name, error)]);
  }
}

function readKnownText(name: string, bytes: Buffer, tryFirst: typeof tryUnusual): FileText {
  const file = { path: name, bytes };
  const decoded = name.endsWith('.mdx') ? readLetters(file) : decode(file);
  if (decoded.text === null) return unread(decoded.problems);
  if (!name.endsWith('.mdx')) {
    const document = documentTree(parseMarkdown(decoded.text));
    return readable({ title: null, document, hasLastingIds: false, moved: {} });
  }
  const endless = tryFirst(new Map([[name, decoded.text]])).get(name);
  if (endless) return unread([endless]);
  const { version, problems } = readVersion(
    name,
    parseVersionName(name.replace(/\.mdx$/, '')),
    decoded.text,
  );
  const found = [...decoded.problems, ...problems, ...checkVersion(version)].sort(compareProblems);
  if (!version.front || found.length > 0) return unread(found);
  const { title, moved } = version.front;
  return readable({ title, document: version.document, hasLastingIds: true, moved });
}

function readable(parsed: ParsedText): FileText {
  const text = canonicalText(parsed.title, parsed.document);
  return { text, parsed, digest: digestOf(text), problems: [] };
}

function unread(problems: readonly Problem[]): FileText {
  return { text: null, parsed: null, digest: null, problems };
}
