import type { Policy, Version } from '../../policy/library.ts';
import { viewIn } from '../view/language-view.ts';
import { textSealOf } from '../view/version-texts.ts';
import type { View } from '../view/view.ts';

/** What version.json says of a translation besides: of which text, which controls, and where it lags. */
export function renderingJson(view: View, policy: Policy, { name, rendering }: Version) {
  if (!rendering) return {};
  const { translation, original } = rendering;
  const { addresses } = view.home;
  const lagging = Object.entries(translation.parts).filter(
    ([, standing]) => standing !== 'current',
  );
  return {
    translationOf: {
      language: original.language,
      address: addresses.absolute(addresses.version(policy, { name })),
      /** The digest of the text that was translated. */
      digest: { algorithm: 'SHA-256', value: translation.translationOf },
      isCurrent: translation.translationOf === original.digest,
    },
    ...controls(policy),
    /** Parts that render an earlier wording, or are not translated, by clause id. */
    lagging: Object.fromEntries(lagging),
  };
}

/** The translations of a version; nothing where there is none. */
export function translationsJson(view: View, policy: Policy, version: Version) {
  const shown = version.translations.filter(
    ({ draft, language }) => !draft && view.library.site.languages.includes(language),
  );
  if (shown.length === 0 || version.rendering) return {};
  return {
    translations: shown.map((translation) => {
      const other = viewIn(view, translation.language);
      const { addresses } = other;
      const seal = textSealOf(other, policy, {
        ...version,
        rendering: { translation, original: version },
      });
      const of = (file: 'index.txt' | 'version.json' | 'proof.json') =>
        addresses.absolute(addresses.versionFile(policy, { name: version.name }, file));
      return {
        language: translation.language,
        title: translation.title,
        wording: translation.wording,
        ...(seal && { sealed: seal.entry.sealed, proof: of('proof.json') }),
        digest: { algorithm: 'SHA-256', value: translation.digest },
        address: addresses.absolute(addresses.version(policy, version)),
        text: of('index.txt'),
        json: of('version.json'),
      };
    }),
    ...controls(policy),
  };
}

/** Which language controls, where the policy says so. */
function controls({ governingLanguage }: Policy) {
  return governingLanguage === null ? {} : { controls: governingLanguage };
}
