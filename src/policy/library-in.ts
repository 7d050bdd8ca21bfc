import type { Library, Organisation, Policy, Version } from './library.ts';

/**
 * The library as pages in another language show it: each version in its translation, where there is one, and
 * else in its own words; what nobody translated stays as it is, and says in which language that is.
 * @param language one of the site’s, BCP 47
 */
export function libraryIn(library: Library, language: string): Library {
  const { site } = library;
  return {
    ...library,
    site: { ...site, ...site.translations[language], language },
    pages: library.pages.flatMap((page) => {
      const translation = page.translations[language];
      return translation ? { ...page, ...translation } : [];
    }),
    organisations: library.organisations.map(
      (organisation): Organisation => ({
        ...organisation,
        ...organisation.translations[language],
        policies: organisation.policies.map((policy) => policyIn(policy, language)),
      }),
    ),
  };
}

function policyIn(policy: Policy, language: string): Policy {
  const translated = policy.translations[language];
  return {
    ...policy,
    ...(translated && { ...translated, language }),
    versions: policy.versions.map((version) => versionIn(version, language)),
  };
}

function versionIn(version: Version, language: string): Version {
  const translation = version.translations.find((each) => each.language === language);
  // What stood there in other words is found among the pages of its own language.
  if (!translation) return { ...version, restated: null };
  const { file, title, summary, wording, document, digest } = translation;
  return {
    ...version,
    ...{ language, file, title, wording, document, digest },
    summary,
    restated: null,
    rendering: { translation, original: version },
  };
}

/** The version itself, whatever it is shown as. */
export function originalOf(version: Version): Version {
  return version.rendering?.original ?? version;
}
