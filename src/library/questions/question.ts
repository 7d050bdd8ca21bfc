import type { QuestionName } from '../../policy/rules.ts';
import type { Passage } from '../markdown/passages.ts';
import type { OrganisationFolder, PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import type { PolicyFile } from '../schema/policy.ts';
import type { VersionFrontMatter } from '../schema/version.ts';
import type { Place } from '../text/place.ts';

/** A version whose front matter is sound. */
export interface ReadableVersion extends VersionFile {
  readonly front: VersionFrontMatter;
}

/** A text that has still to be answered for, with what it is held against. */
export interface Reading {
  readonly version: ReadableVersion;
  readonly passages: readonly Passage[];
  readonly standing: 'draft' | 'upcoming' | 'in force';
  readonly policy: PolicyFolder;
  /** What policy.yaml says. */
  readonly facts: PolicyFile;
  readonly organisation: OrganisationFolder;
  /** The published version that it follows; null for the first, and where that has errors. */
  readonly predecessor: ReadableVersion | null;
  /** The versions in force of the organisation’s other policies. */
  readonly others: readonly OtherVersion[];
}

/** A version in force of another policy of the same organisation. */
export interface OtherVersion {
  readonly policy: PolicyFolder;
  readonly version: VersionFile;
  readonly passages: readonly Passage[];
}

/** What a careful lawyer would ask of a text: it can be meant so, or be a slip. */
export interface Question {
  readonly rule: QuestionName;
  /** The words that it is about, as it quotes them: an answer repeats them. */
  readonly about: string;
  /** Where it is not the version’s own file. */
  readonly file?: string;
  readonly place: Place;
  /** What is odd, with the words quoted. One sentence. */
  readonly what: string;
  /** How to put it right: a sentence without its full stop, since how to answer is added to it. */
  readonly mend: string;
}

/** A rule that asks questions of one text. */
export type QuestionRule = (reading: Reading) => Question[];
