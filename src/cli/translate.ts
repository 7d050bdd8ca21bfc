import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../library/build-version.ts';
import type { PolicyFolder } from '../library/parsed/content.ts';
import type { TranslationFile } from '../library/parsed/translation-file.ts';
import type { VersionFile } from '../library/parsed/version-file.ts';
import { originalOf, translationFile } from '../library/text/file-kinds.ts';
import { suggest } from '../library/text/nearest.ts';
import { translationDraft, withDone } from '../library/write/translation-text.ts';
import { formatVersionName } from '../policy/version-name.ts';
import { toHere } from '../report/from-here.ts';
import { policyFolder, policyPath, writeNew } from './policy-folder.ts';
import { type Call, contentFolder, type ExitCode, UsageError, type Verb } from './verb.ts';

/** The draft of a translation; and, once parts of it are translated, which wording they render. */
export const translateVerb: Verb = {
  name: 'translate',
  summary:
    'Makes the draft of a translation, with what was translated before and has not changed, and notes what is done.',
  usage: 'ORG/POLICY VERSION --to LANGUAGE [--done all|ID,ID]',
  options: { to: { type: 'string' }, done: { type: 'string' } },
  explanations: {
    to: 'the language into which to translate, as in it',
    done: 'notes that these clauses, or all, are translated as the version has them now',
  },
  run(call) {
    const [named, name, ...more] = call.files;
    const path = policyPath(named ?? '');
    const language = call.flags['to'];
    if (!path || !name || more.length > 0 || typeof language !== 'string')
      throw new UsageError('Name a policy, one of its versions and, behind --to, a language.');
    if (!/^[a-z]{2,3}(-[A-Za-z]+)?$/.test(language))
      throw new UsageError(
        `“${language}” is no code of a language. Write it for Italian, de for German.`,
      );
    const content = contentFolder(call);
    const policy = policyFolder(content, path);
    const version = versionIn(policy, name);
    const file = translationFile(version.path, language);
    const { done } = call.flags;
    return typeof done === 'string'
      ? note(call, join(content, file), translationIn(policy, file), version, done)
      : draft(call, join(content, file), version, translationBefore(policy, version, language));
  },
};

function versionIn({ path, versions }: PolicyFolder, name: string): VersionFile {
  const found = versions.find((each) => each.name && formatVersionName(each.name) === name);
  if (found?.front && found.isWhole) return found;
  const names = versions.flatMap((each) => (each.name ? [formatVersionName(each.name)] : []));
  throw new UsageError(
    found
      ? `${found.path} has faults. Mend them first: \`npm run policy -- check\` names them.`
      : `${path} has no version ${name}. ${suggest(name, names, `There are: ${names.join(', ')}.`)}`,
  );
}

function translationIn({ translations }: PolicyFolder, file: string): TranslationFile {
  const found = translations.find(({ path }) => path === file);
  if (found) return found;
  throw new UsageError(`There is no ${file} yet: call this without --done, which writes a draft.`);
}

/** The translation of the latest version before into the same language. */
function translationBefore(
  { versions, translations }: PolicyFolder,
  version: VersionFile,
  language: string,
): TranslationFile | null {
  const earlier = versions.slice(0, versions.indexOf(version)).map(({ path }) => path);
  return (
    earlier
      .flatMap(
        (path) =>
          translations.find(
            (each) => originalOf(each.path) === path && each.language === language,
          ) ?? [],
      )
      .at(-1) ?? null
  );
}

function draft(
  call: Call,
  target: string,
  version: VersionFile,
  before: TranslationFile | null,
): ExitCode {
  if (existsSync(target))
    throw new UsageError(`${toHere(target)} is there already, and is not written over.`);
  const made = translationDraft(version, before, digestOf);
  if (!made) throw new Error('A version whose front matter was read has no facts.');
  writeNew(target, made.text);
  const { kept, behind, open } = made;
  const file = toHere(target);
  process.stdout.write(
    call.isJson
      ? `${JSON.stringify({ file, from: before?.path ?? null, kept, behind, untranslated: open })}\n`
      : [
          `Written: ${file}, a draft${before ? ` with what ${before.path} has` : ''}.`,
          ...(kept.length > 0 ? [`Unchanged since then: ${kept.join(', ')}.`] : []),
          ...(behind.length > 0
            ? [`Changed since then, to be corrected: ${behind.join(', ')}.`]
            : []),
          ...(open.length > 0 ? [`To be translated: ${open.join(', ')}.`] : []),
          'Run this again with --done and the ids of what is translated; delete `draft: true` when it is ready.\n',
        ].join('\n'),
  );
  return 0;
}

function note(
  call: Call,
  target: string,
  translation: TranslationFile,
  version: VersionFile,
  done: string,
): ExitCode {
  const ids = done === 'all' ? done : done.split(',').map((id) => id.trim());
  const known = Object.keys(translation.front?.renders ?? {});
  const strange = ids === 'all' ? [] : ids.filter((id) => !known.includes(id));
  if (strange[0] !== undefined)
    throw new UsageError(
      `\`renders\` does not name ${strange[0]}. ${suggest(strange[0], known, `It names: ${known.join(', ')}.`)}`,
    );
  writeFileSync(target, withDone(translation, version, ids, digestOf));
  const file = toHere(target);
  process.stdout.write(
    call.isJson
      ? `${JSON.stringify({ file, done: ids === 'all' ? known : ids })}\n`
      : `Noted in ${file}. Now run \`npm run policy -- check\`.\n`,
  );
  return 0;
}
