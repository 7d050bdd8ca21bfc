import type { Problem } from '../../policy/problem.ts';
import { partTexts, UNTRANSLATED } from '../../policy/translation.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import { partDigests } from '../parsed/part-digests.ts';
import { versionBeside } from '../parsed/rendered-part.ts';
import type { TranslationFile } from '../parsed/translation-file.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { problemAt } from '../text/place.ts';

/**
 * A translation says of each part of its version which wording it renders. What renders an earlier one, or
 * is not translated yet, is told as a warning: pages tell it too.
 */
export function translationParts(policy: PolicyFolder): Problem[] {
  return policy.translations.flatMap((translation) => {
    const version = versionBeside(policy, translation);
    return version ? judge(translation, version) : [];
  });
}

function judge(translation: TranslationFile, version: VersionFile): Problem[] {
  const { front, yaml, path } = translation;
  if (!front || !version.front || !translation.isWhole || !version.isWhole) return [];
  const digests = partDigests(version.front.title, version.document);
  const given = Object.entries(front.renders);
  const at = (id: string) => yaml.placeOfKey(['renders', id]);
  const missing = [...digests].flatMap(([id, digest]) =>
    Object.hasOwn(front.renders, id)
      ? []
      : problemAt(path, yaml.placeOfKey(['renders']), {
          rule: 'translation-parts',
          what: `\`renders\` says nothing of \`${id}\`, which stands in the version.`,
          mend: `Once it is translated, write \`${id}: "${digest}"\`; until then, \`${id}: ${UNTRANSLATED}\` and the words of the version.`,
        }),
  );
  const strange = given.flatMap(([id]) =>
    digests.has(id)
      ? []
      : problemAt(path, at(id), {
          rule: 'translation-parts',
          what: `\`renders\` names \`${id}\`, which does not stand in the version.`,
          mend: 'Delete the line.',
        }),
  );
  const own = partTexts(front.title, translation.document);
  const original = partTexts(version.front.title, version.document);
  const begun = given.flatMap(([id, digest]) =>
    digest !== UNTRANSLATED || !digests.has(id) || own.get(id) === original.get(id)
      ? []
      : problemAt(path, at(id), {
          rule: 'translation-parts',
          what: `\`${id}\` is said to be untranslated, but does not have the words of the version.`,
          mend: `If it is translated, write \`${id}: "${digests.get(id)}"\`; if not, restore the words of the version.`,
        }),
  );
  const told = version.front.summary;
  const untold =
    told === undefined || told === 'unknown' || front.summary !== undefined
      ? []
      : [
          problemAt(path, yaml.placeOfKey(['title']), {
            rule: 'missing-summary',
            what: 'The version says in a `summary` what it changed, and the translation does not.',
            mend: 'Write `summary:` here too, in the language of the translation.',
          }),
        ];
  return [...untold, ...missing, ...strange, ...begun, ...warnings(translation, digests)];
}

/** One for all parts of a kind: after a new version there can be many. */
function warnings(
  { front, yaml, path }: TranslationFile,
  digests: ReadonlyMap<string, string>,
): Problem[] {
  const given = Object.entries(front?.renders ?? {}).filter(([id]) => digests.has(id));
  const open = given.filter(([, digest]) => digest === UNTRANSLATED).map(([id]) => id);
  const behind = given.filter(
    ([id, digest]) => digest !== UNTRANSLATED && digest !== digests.get(id),
  );
  const named = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
  return [
    ...(open.length > 0
      ? [
          problemAt(path, yaml.placeOfKey(['renders', open[0] ?? '']), {
            rule: 'translation-behind',
            what: `Not translated yet: ${named(open)}. Pages show the words of the version there, and say so.`,
            mend: 'Translate what stands there, and run `npm run policy -- translate` with `--done` and its id.',
          }),
        ]
      : []),
    ...behind.map(([id]) =>
      problemAt(path, yaml.placeOfKey(['renders', id]), {
        rule: 'translation-behind',
        what: `The translation of \`${id}\` renders an earlier wording than the version has. Pages say so there.`,
        mend: `Correct it after the version, and write \`${id}: "${digests.get(id)}"\`.`,
      }),
    ),
  ];
}
