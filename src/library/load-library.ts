import { hash } from 'node:crypto';
import type { Day } from '../policy/date.ts';
import type { Library } from '../policy/library.ts';
import { arePublishable, compareProblems, type Problem } from '../policy/problem.ts';
import { buildLibrary } from './build-library.ts';
import { askByOrganisation, checkByPolicy } from './check-by-policy.ts';
import { countRepeated } from './count-repeated.ts';
import { parseContent } from './parse-content.ts';
import type { Content } from './parsed/content.ts';
import { type FindKept, NOTHING_KEPT } from './parsed/kept-findings.ts';
import { pictures } from './rules/pictures.ts';
import { checkTogether } from './rules/rule-book.ts';
import { sourceDigest } from './source-digest.ts';
import { isNoticeText, isTranslation, isVersionFile } from './text/file-kinds.ts';
import { problemAt, START } from './text/place.ts';
import { LARGEST_FILE, type RawContent, readContent } from './text/read-content.ts';

/** What a content folder holds, and everything that is wrong with it. */
export interface Loaded {
  /** Null where an error stops the content from being published. */
  readonly library: Library | null;
  readonly content: Content | null;
  /** In order of file and line. */
  readonly problems: readonly Problem[];
  /** Bytes of the files that pages need as they are (images, logo), by path. */
  readonly media: ReadonlyMap<string, Buffer>;
  /** SHA-256 of each file’s bytes, by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** The digest of each version’s file, and of each notice’s text, as the ledger records it, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A rule that needs what the library does not know, such as the addresses of the site. */
export type OtherRules = (
  content: Content,
  media: ReadonlyMap<string, Buffer>,
) => readonly Problem[];

/**
 * Reads, parses and checks a content folder.
 * @param options.drafts whether drafts are part of the library (`npm run dev`). Their problems only warn.
 * @param options.today the day for which questions are asked of the texts. Without it, no question is asked.
 * @param options.kept what was found before
 * @param otherRules what must hold besides; its problems count like those of the library’s own rules
 */
export function loadLibrary(
  directory: string,
  options: { drafts: boolean; today?: Day; kept?: FindKept },
  otherRules: OtherRules = () => [],
): Loaded {
  const raw = readContent(directory);
  if (!raw)
    return {
      library: null,
      content: null,
      problems: [noFolder(directory)],
      media: new Map(),
      digests: new Map(),
      sources: new Map(),
    };
  const kept = options.kept?.(sizeOf(raw)) ?? NOTHING_KEPT;
  const parsed = parseContent(raw, kept);
  const { content } = parsed;
  const digests = new Map(
    [...raw.files.values()].map(({ path, bytes }) => [path, hash('sha256', bytes)]),
  );
  const tooLarge = [...raw.tooLarge].map(([path, size]) => sizeProblem(path, size));
  const strange = raw.strange.map((path) => strangeFile(path));
  const media = new Map(
    [...raw.files.values()]
      .filter(({ path }) => !/\.(?:mdx|ya?ml|json)$/.test(path))
      .map(({ path, bytes }) => [path, bytes]),
  );
  const found = [
    ...tooLarge,
    ...strange,
    ...[...media].flatMap(([path, bytes]) => pictures(path, bytes)),
    ...parsed.problems,
    ...checkByPolicy(content, digests, kept),
    ...checkTogether(content),
    ...otherRules(content, media),
  ];
  const asked = options.today
    ? askByOrganisation(content, found, { ...options, today: options.today, digests }, kept)
    : [];
  kept.close();
  const problems = countRepeated(withSeverity([...found, ...asked], content).sort(compareProblems));
  const isSound = arePublishable(problems);
  const library = isSound ? buildLibrary(content, { ...options, digests }) : null;
  return {
    library,
    content,
    problems,
    media,
    digests,
    sources: new Map(
      [...raw.files.values()]
        .filter(({ path }) => isVersionFile(path) || isTranslation(path) || isNoticeText(path))
        .map(({ path, bytes }) => [path, sourceDigest(bytes)]),
    ),
  };
}

function sizeOf({ files }: RawContent): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function withSeverity(problems: readonly Problem[], content: Content): Problem[] {
  const drafts = new Set(content.drafts);
  return problems.map((problem) =>
    drafts.has(problem.file) ? { ...problem, severity: 'warning' } : problem,
  );
}

function sizeProblem(path: string, size: number): Problem {
  return problemAt(path, START, {
    rule: 'too-large',
    what: `This file has ${(size / 1_000_000).toFixed(1)} MB; the most is ${LARGEST_FILE / 1_000_000} MB.`,
    mend: 'Make images smaller, or move annexes into policies of their own.',
  });
}

function strangeFile(path: string): Problem {
  return problemAt(path, START, {
    rule: 'not-a-file',
    what: 'This is a link, a pipe or a device, and no file: what it leads to could be anything on the machine that builds the site.',
    mend: 'Put a copy of the file here instead.',
  });
}

function noFolder(directory: string): Problem {
  return problemAt(directory, START, {
    rule: 'empty-collection',
    what: 'There is no such content folder.',
    mend: 'Point CONTENT_DIR, or --content, at the folder that holds site.yaml.',
  });
}
