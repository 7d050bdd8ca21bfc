import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../parsed/content.ts';
import { versionBeside } from '../parsed/rendered-part.ts';
import type { TranslationFile } from '../parsed/translation-file.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { fileName, originalOf } from '../text/file-kinds.ts';
import { type PlacelessFault, problemAt, START } from '../text/place.ts';

/** A translation stands beside the version that it renders, which is published, in a language of the site. */
export function translationBeside({ site, organisations }: Content): Problem[] {
  const languages = site.value ? [site.value.language, ...site.value.languages] : null;
  return organisations.flatMap(({ policies }) =>
    policies.flatMap((policy) => {
      const own = policy.described.value?.language;
      return policy.translations.flatMap((translation) =>
        [
          ...judgeLanguage(translation, languages, own),
          ...judgeVersion(translation, versionBeside(policy, translation)),
        ].map((finding) =>
          problemAt(translation.path, START, { rule: 'translation-beside', ...finding }),
        ),
      );
    }),
  );
}

type Finding = Omit<PlacelessFault, 'rule'>;

function judgeLanguage(
  { path, language }: TranslationFile,
  languages: readonly string[] | null,
  own: string | undefined,
): Finding[] {
  const name = fileName(path);
  if (language === own)
    return [
      {
        what: `\`${name}\` is named as a translation into \`${language}\`, which is the language of the policy itself.`,
        mend: 'Name it after the language into which it translates, or correct `language` in policy.yaml.',
      },
    ];
  if (languages === null || languages.includes(language)) return [];
  return [
    {
      what: `\`${name}\` is a translation into \`${language}\`, which is no language of this site.`,
      mend: `Add it in site.yaml, as in \`languages: [${language}]\`, or correct the name of the file.`,
    },
  ];
}

function judgeVersion({ path, isDraft }: TranslationFile, version: VersionFile | null): Finding[] {
  const original = fileName(originalOf(path));
  if (!version)
    return [
      {
        what: `\`${fileName(path)}\` translates ${original}, which is not there.`,
        mend: 'Give the file the name of the version that it translates, or restore that version from git.',
      },
    ];
  if (!version.isDraft || isDraft) return [];
  return [
    {
      what: `\`${fileName(path)}\` translates ${original}, which is still a draft.`,
      mend: 'Write `draft: true` here as well, until the version itself is published.',
    },
  ];
}
