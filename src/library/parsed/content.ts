import type { PolicyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import type { OrganisationFile } from '../schema/organisation.ts';
import type { PolicyFile } from '../schema/policy.ts';
import type { ServicesFile } from '../schema/services.ts';
import type { SiteFile } from '../schema/site.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import type { PageFile } from './page-file.ts';
import type { TranslationFile } from './translation-file.ts';
import type { ParsedText, TextFile, VersionFile } from './version-file.ts';

/** A YAML file of the content, with its value where it is sound. */
export interface Described<Value> {
  readonly path: string;
  readonly yaml: YamlFile;
  readonly value: Value | null;
}

/** A policy's folder as the rules see it. */
export interface PolicyFolder {
  readonly slug: string;
  readonly path: PolicyId;
  readonly described: Described<PolicyFile>;
  /** Oldest first, as their front matter or else their file names say. */
  readonly versions: readonly VersionFile[];
  /** Texts in other words that stand beside the published official wording of the same version. */
  readonly restated: readonly VersionFile[];
  /** Texts in other languages, each beside the version that it renders. */
  readonly translations: readonly TranslationFile[];
  /** Its old addresses, as far as policy.yaml can be read. */
  readonly aliases: readonly string[];
}

export interface OrganisationFolder {
  readonly slug: string;
  readonly described: Described<OrganisationFile>;
  /** The text of services.yaml; null if there is none. */
  readonly servicesText: string | null;
  /** Null where there is no services.yaml. */
  readonly services: Described<ServicesFile> | null;
  readonly policies: readonly PolicyFolder[];
}

/** A file of `words/`: what the site says in one language, where it says it in words of its own. */
export interface WordsFile {
  readonly path: string;
  /** As its name says, BCP 47: `de`, `pt-BR`. */
  readonly language: string;
  readonly yaml: YamlFile;
  /** Its messages by key, those that are text. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The content folder, parsed: what the rules look at. */
export interface Content {
  readonly site: Described<SiteFile>;
  readonly organisations: readonly OrganisationFolder[];
  readonly words: readonly WordsFile[];
  /** The site’s own pages, and their translations. */
  readonly pages: readonly PageFile[];
  /** Paths of all files, images too. */
  readonly files: ReadonlySet<string>;
  /** Paths of the versions that are drafts. */
  readonly drafts: readonly string[];
}

/** A rule about the file of one version, or of one translation, alone. */
export type VersionRule = (version: ParsedText) => Problem[];
/** A rule about a policy's versions together. */
export type PolicyRule = (policy: PolicyFolder) => Problem[];
/** A rule about all of the content. */
export type ContentRule = (content: Content) => Problem[];

/** Every version of the content, and the restated texts beside them. */
export function versionsOf(content: Pick<Content, 'organisations'>): VersionFile[] {
  return content.organisations.flatMap(({ policies }) =>
    policies.flatMap(({ versions, restated }) => [...versions, ...restated]),
  );
}

/** Every text of the content: versions, the restated ones beside them, and their translations. */
export function textFilesOf(content: Pick<Content, 'organisations'>): TextFile[] {
  return [
    ...versionsOf(content),
    ...content.organisations.flatMap(({ policies }) =>
      policies.flatMap(({ translations }) => translations),
    ),
  ];
}
