import type { Problem } from '../../policy/problem.ts';
import type { Content, Described } from '../parsed/content.ts';
import type { OrganisationFile } from '../schema/organisation.ts';
import { suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

/**
 * Words that `phrases` of `organisation.yaml` translates stand in the file. Those that stand there no more
 * are a translation that nobody is shown.
 */
export function translatedPhrases({ organisations }: Content): Problem[] {
  return organisations.flatMap(({ described }) => unknownPhrases(described));
}

function unknownPhrases({ path, yaml, value }: Described<OrganisationFile>): Problem[] {
  if (!value) return [];
  const { translations, ...facts } = value;
  const known = [...wordsIn(facts)];
  return Object.entries(translations).flatMap(([language, { phrases }]) =>
    Object.keys(phrases).flatMap((original, index) =>
      known.includes(original)
        ? []
        : problemAt(path, yaml.placeOf(['translations', language, 'phrases', index, 'original']), {
            rule: 'translated-phrases',
            what: `\`${original}\` stands nowhere else in this file, so that nobody is shown its translation.`,
            mend: suggest(original, known, 'Copy the words as they stand, or delete the entry.'),
          }),
    ),
  );
}

/** All texts within a value. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* wordsIn(each);
}
