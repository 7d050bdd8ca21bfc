import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../library/build-version.ts';
import { findWords, type WordsFound } from '../library/write/find-words.ts';
import { redactVersion } from '../library/write/redact-version.ts';
import { canonicalText } from '../policy/canonical-text.ts';
import type { Policy, Version } from '../policy/library.ts';
import { policyId } from '../policy/policy-id.ts';
import { GAP } from '../policy/redact.ts';
import { toHere } from '../report/from-here.ts';
import { sealOf } from '../site/view/version-texts.ts';
import type { View } from '../site/view/view.ts';
import { planTranslations } from './redact-translations.ts';
import { UsageError } from './verb.ts';

/** What is written where words are taken out of a version. */
export interface Plan {
  readonly text: string;
  readonly redacted: Version;
  /**
   * What the ledger calls it: a restated text has the name of its version until official wording is sealed.
   */
  readonly sealedAs: string;
  /** Whether what readers are told of it is sealed as well. */
  readonly isToldSealed: boolean;
  /** The files of its translations as they will be. */
  readonly translations: ReadonlyMap<string, string>;
  /** Where the words are taken out, in the version and its translations. */
  readonly places: readonly WordsFound[];
  /** Where the words will still stand. */
  readonly elsewhere: readonly WordsFound[];
}

/** Plans what is taken out of a version and of its translations; refuses where only a person can tell. */
export function planOf(
  content: string,
  view: View,
  { policy, version }: { policy: Policy; version: Version },
  {
    words,
    inLanguages,
  }: { readonly words: string; readonly inLanguages: ReadonlyMap<string, string> },
): Plan {
  const name = `${policyId(policy)} ${version.name}`;
  const seal = sealOf(view, policy, version);
  if (!seal)
    throw new UsageError(
      `${name} is not sealed: nobody was promised its text yet. Take the words out of ${version.file} by hand.`,
    );
  // Without a byte order mark, as everywhere.
  const before = new TextDecoder().decode(readFileSync(join(content, version.file)));
  const found = redactVersion(before, words);
  if ('kind' in found)
    throw new UsageError(
      found.kind === 'divided'
        ? `At ${version.file}:${found.place.line}:${found.place.column} markup begins or ends within the words, or they stand where only a person can tell what is to go. Nothing was written. Name them in parts, each in a call of its own, as the file has them.`
        : found.kind === 'clause-id'
          ? `“${words}” is the id of a clause, its address for ever, and cannot be taken out.`
          : `The text of ${name} does not have the words “${words}”. Capitals count, and words are whole.`,
    );
  const { text, title, document, places } = found;
  const digest = digestOf(canonicalText(title, document));
  const translations = planTranslations(
    content,
    version,
    { before: version, after: { title, document } },
    words,
    inLanguages,
  );
  const after = new Map([[version.file, text], ...translations.files]);
  const all = [words, ...inLanguages.values()].filter((each) => each !== '');
  return {
    text,
    redacted: { ...version, title, document, digest },
    sealedAs: seal.version,
    isToldSealed: seal.latest.told !== undefined,
    translations: translations.files,
    places: [
      ...places.map(({ line, column }) => ({ file: version.file, line, column })),
      ...translations.places,
    ],
    elsewhere: [...new Set(all)].flatMap((each) => findWords(content, each, after)),
  };
}

/** Says what is about to be done. */
export function announced(content: string, { file }: Version, plan: Plan): string {
  const { places, translations, elsewhere } = plan;
  const at = (found: WordsFound) =>
    `  ${toHere(join(content, found.file))}:${found.line}:${found.column}\n`;
  const count = places.length === 1 ? 'one place' : `${places.length} places`;
  const gaps = `${GAP} will stand in ${count} of ${[file, ...translations.keys()].join(', ')}:\n${places.map(at).join('')}`;
  return elsewhere.length === 0
    ? gaps
    : `${gaps}The words also stand here, and stay until you change that, too:\n${elsewhere.map(at).join('')}`;
}
