import type { z } from 'zod';
import { foldersOf, NOTICES, type PolicyId, parsePolicyId } from '../policy/policy-id.ts';
import type { Problem } from '../policy/problem.ts';
import { parseVersionName } from '../policy/version-name.ts';
import {
  type Content,
  type Described,
  type OrganisationFolder,
  type PolicyFolder,
  textFilesOf,
} from './parsed/content.ts';
import { type KeptFindings, NOTHING_KEPT } from './parsed/kept-findings.ts';
import {
  type KeptVersion,
  keptVersion,
  placeOfReading,
  recalledVersion,
} from './parsed/kept-version.ts';
import { readTranslation, type TranslationFile } from './parsed/translation-file.ts';
import { readVersion, type VersionFile } from './parsed/version-file.ts';
import { compareDates } from './parsed/version-order.ts';
import { readLetters } from './read-letters.ts';
import { readPages } from './read-pages.ts';
import { readWords } from './read-words.ts';
import { checkVersion } from './rules/rule-book.ts';
import { organisationSchema } from './schema/organisation.ts';
import { policySchema } from './schema/policy.ts';
import { servicesSchema } from './schema/services.ts';
import { siteSchema } from './schema/site.ts';
import { lettersOf } from './text/decode.ts';
import {
  fileName,
  isRestatement,
  isTranslation,
  isVersionFile,
  liesInPolicy,
  officialOf,
  WORDS_FOLDER,
} from './text/file-kinds.ts';
import { PAGES_FOLDER } from './text/page-files.ts';
import type { RawContent } from './text/read-content.ts';
import { unreadable } from './text/unreadable.ts';
import { tryVersions } from './try-versions.ts';
import { checkSchema } from './yaml/schema-problems.ts';
import { isReadable, readYaml, type YamlFile } from './yaml/yaml-file.ts';

/**
 * Parses every file of the content folder once. What is unreadable is reported; what is missing, by the
 * rule `expected-files`.
 * @param kept what was read of the same files earlier
 */
export function parseContent(
  raw: RawContent,
  kept: KeptFindings = NOTHING_KEPT,
): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const paths = [...raw.files.keys(), ...raw.tooLarge.keys(), ...raw.strange];
  /** Returns null if there is nothing to read. The reason is reported, unless the file is missing. */
  const text = (path: string): string | null => {
    const file = raw.files.get(path);
    if (!file) return null;
    const letters = readLetters(file);
    problems.push(...letters.problems);
    return letters.text;
  };
  const describe = <Schema extends z.ZodObject>(
    path: string,
    schema: Schema,
  ): Described<z.infer<Schema>> => {
    const read = () => {
      const source = text(path);
      const { yaml, problems } = readYaml(path, source ?? '', 1);
      if (source === null || !isReadable({ yaml, problems }))
        return { part: { path, yaml, value: null }, problems };
      const checked = checkSchema(schema, yaml);
      return {
        part: { path, yaml, value: checked.value },
        problems: [...problems, ...checked.problems],
      };
    };
    const empty = () => ({ path, yaml: readYaml(path, '', 1).yaml, value: null });
    const parsed = orUnreadable(path, read, empty);
    problems.push(...parsed.problems);
    return parsed.part;
  };
  const refused = tryVersions(raw, kept);
  const version = (path: string): VersionFile => {
    const name = parseVersionName(fileName(officialOf(path)).replace(/\.mdx$/, ''));
    const first = problems.length;
    const hopeless = refused.get(path);
    if (hopeless) problems.push(hopeless);
    const read = () => {
      const file = raw.files.get(path);
      const place = file && kept !== NOTHING_KEPT ? placeOfReading(file) : null;
      const before = place && (kept.recall(...place) as KeptVersion | undefined);
      if (file && before)
        return {
          part: recalledVersion(path, name, () => lettersOf(file), before),
          problems: [...before.problems],
        };
      const { version, problems: own } = readVersion(path, name, hopeless ? null : text(path));
      const found = [...own, ...checkVersion(version)];
      // What could not be read for want of time or memory may be read the next time.
      const now = keptVersion(version, [...problems.slice(first), ...found]);
      if (place && !hopeless) kept.keep(...place, () => now);
      const letters = file && version.text ? () => lettersOf(file) : () => '';
      return { part: recalledVersion(path, name, letters, now), problems: found };
    };
    const parsed = orUnreadable<VersionFile>(
      path,
      read,
      () => readVersion(path, name, null).version,
    );
    problems.push(...parsed.problems);
    return parsed.part;
  };
  const translation = (path: string): TranslationFile => {
    const read = () => {
      const { translation, problems } = readTranslation(path, text(path));
      return { part: translation, problems: [...problems, ...checkVersion(translation)] };
    };
    const parsed = orUnreadable(path, read, () => readTranslation(path, null).translation);
    problems.push(...parsed.problems);
    const { tree: _, ...file } = parsed.part;
    return file;
  };
  const policyFolder = (path: PolicyId): PolicyFolder => {
    const described = describe(`${path}/policy.yaml`, policySchema);
    const all = pathsIn(path, paths).filter(isVersionFile).map(version).sort(compareDates);
    const restated = all.filter((each) => standsBeside(each, all));
    const versions = all.filter((each) => !restated.includes(each));
    const translations = pathsIn(path, paths)
      .filter((each) => liesInPolicy(each) && isTranslation(each))
      .map(translation);
    const aliases = aliasesIn(described.yaml);
    const { slug } = foldersOf(path);
    return { slug, path, described, versions, restated, translations, aliases };
  };
  const policies = (organisation: string) =>
    // Notices follow what they sum up.
    [organisation, `${organisation}/${NOTICES}`]
      .flatMap((folder) => foldersIn(paths, folder))
      .flatMap((path) => {
        const id = parsePolicyId(path);
        return id ? [policyFolder(id)] : [];
      });
  const organisation = (slug: string): OrganisationFolder => {
    const described = describe(`${slug}/organisation.yaml`, organisationSchema);
    const path = `${slug}/services.yaml`;
    const services = paths.includes(path) ? describe(path, servicesSchema) : null;
    const file = raw.files.get(path);
    const servicesText = file ? readLetters(file).text : null;
    return { slug, described, services, servicesText, policies: policies(slug) };
  };
  const site = describe('site.yaml', siteSchema);
  const folders = foldersIn(paths, '').filter(
    (folder) => ![WORDS_FOLDER, PAGES_FOLDER].includes(folder),
  );
  const organisations = folders.map(organisation);
  const read = readWords(paths, text);
  const own = readPages(paths, text);
  problems.push(...read.problems, ...own.problems);
  const content = {
    site,
    organisations,
    words: read.words,
    pages: own.pages,
    files: new Set(paths),
    drafts: textFilesOf({ organisations }).flatMap(({ path, isDraft }) => (isDraft ? [path] : [])),
  };
  return { content, problems };
}

/**
 * What a file says; where reading it fails in a way that nobody foresaw, nothing, and a problem of that file.
 */
function orUnreadable<Part>(
  path: string,
  read: () => { part: Part; problems: Problem[] },
  without: () => Part,
): { part: Part; problems: Problem[] } {
  try {
    return read();
  } catch (error) {
    return { part: without(), problems: [unreadable(path, error)] };
  }
}

/** As long as the official wording is a draft or missing, the restated text is the version. */
function standsBeside({ path }: VersionFile, all: readonly VersionFile[]): boolean {
  return isRestatement(path) && all.some((each) => each.path === officialOf(path) && !each.isDraft);
}

function aliasesIn(yaml: YamlFile): string[] {
  // As written, so that they are known even where another value is wrong.
  const aliases = (yaml.data as { aliases?: unknown } | null)?.aliases;
  return Array.isArray(aliases) ? aliases.map(String) : [];
}

function pathsIn(folder: string, paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(`${folder}/`));
}

/** The folders directly below a folder (`''` for the root), by name. */
function foldersIn(paths: readonly string[], folder: string): string[] {
  const depth = folder ? folder.split('/').length : 0;
  const inside = folder ? pathsIn(folder, paths) : paths;
  const folders = inside.map((path) => path.split('/')).filter((steps) => steps.length > depth + 1);
  return [...new Set(folders.map((steps) => steps.slice(0, depth + 1).join('/')))].sort();
}
