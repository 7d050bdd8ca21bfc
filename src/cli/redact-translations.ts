import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../library/build-version.ts';
import type { WordsFound } from '../library/write/find-words.ts';
import { type Redacted, redactTranslation } from '../library/write/redact-translation.ts';
import type { Version } from '../policy/library.ts';
import type { Translation } from '../policy/translation.ts';
import { UsageError } from './verb.ts';

/** What is written of the translations of a version out of which something is taken. */
export interface TranslationsPlan {
  /** Their files as they will be. */
  readonly files: ReadonlyMap<string, string>;
  readonly places: readonly WordsFound[];
}

/** The words of `--in it=WORDS`, by language; empty where a translation has none. */
export function wordsByLanguage(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((each) => {
      const [, language, words] = /^([a-z]{2,3}(?:-[A-Za-z]+)?)=(.*)$/s.exec(each) ?? [];
      if (language === undefined || words === undefined)
        throw new UsageError(`Write a language, = and its words: --in it="…", not “${each}”.`);
      return [language, words.trim().replace(/\s+/g, ' ')] as const;
    }),
  );
}

/**
 * Plans what is taken out of each published translation of a version: the same words, or those that were
 * named for its language. Refuses where a clause loses words in the version and none in the translation,
 * unless somebody said what stands there.
 */
export function planTranslations(
  content: string,
  { translations }: Pick<Version, 'translations'>,
  version: Redacted,
  words: string,
  named: ReadonlyMap<string, string>,
): TranslationsPlan {
  const languages = translations.map(({ language }) => language);
  const strange = [...named.keys()].find((language) => !languages.includes(language));
  if (strange !== undefined)
    throw new UsageError(
      `This version is not translated into ${strange}${languages.length > 0 ? `, but into ${languages.join(', ')}` : ''}.`,
    );
  const plans = translations.map((translation) => {
    const own = named.get(translation.language) ?? null;
    const { file } = translation;
    const text = new TextDecoder().decode(readFileSync(join(content, file)));
    const wanted = own === null ? words : own || null;
    const found = redactTranslation(text, wanted, translation, version, digestOf);
    if ('kind' in found) throw new UsageError(refusal(translation, found, wanted ?? ''));
    if (own && found.places.length === 0)
      throw new UsageError(`${file} does not have the words “${own}”. Capitals count.`);
    if (own === null && found.leftOut.length > 0)
      throw new UsageError(unnamed(translation, found.leftOut));
    return { file, ...found };
  });
  return {
    files: new Map(plans.map(({ file, text }) => [file, text])),
    places: plans.flatMap(({ file, places }) =>
      places.map(({ line, column }) => ({ file, line, column })),
    ),
  };
}

function unnamed({ file, language }: Translation, parts: readonly string[]): string {
  const clauses = parts.length === 1 ? `the clause ${parts[0]}` : `the clauses ${parts.join(', ')}`;
  return `In ${file}, ${clauses} may say the same in other words. Look there, and name these: --in ${language}="…"; or, where nothing is to go, --in ${language}=. Nothing was written.`;
}

function refusal(
  { file }: Translation,
  fault: Extract<ReturnType<typeof redactTranslation>, { kind: unknown }>,
  words: string,
): string {
  return fault.kind === 'divided'
    ? `At ${file}:${fault.place.line}:${fault.place.column} markup begins or ends within the words, or they stand where only a person can tell what is to go. Nothing was written.`
    : `“${words}” is the id of a clause in ${file}, its address for ever, and cannot be taken out.`;
}
