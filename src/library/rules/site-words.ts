import { compileMessage, MessageFault } from '../../messages/compile-message.ts';
import { ENGLISH } from '../../messages/english.ts';
import { valuesIn } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain-words.ts';
import { isPlainKey } from '../../messages/script-messages.ts';
import { BUILT_IN_LANGUAGES, missingWords } from '../../messages/words-in.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Content, WordsFile } from '../parsed/content.ts';
import { nearest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

const KEYS = Object.keys(ENGLISH);

/** So many keys that are missing are named. */
const MOST_NAMED = 5;

/** What the site words itself are messages that it knows; and the language of the site has all of them. */
export function siteWords({ site, words }: Content): Problem[] {
  const faults = words.flatMap((file) =>
    Object.keys(file.yaml.data ?? {}).flatMap((key) => judge(file, key)),
  );
  const language = site.value?.language;
  if (language === undefined) return faults;
  const own = Object.fromEntries(words.map((file) => [file.language, file.messages]));
  const missing = missingWords(language, own);
  if (missing.length === 0) return faults;
  const named = missing
    .slice(0, MOST_NAMED)
    .map((key) => `\`${key}\``)
    .join(', ');
  const file = `words/${language}.yaml`;
  return [
    ...faults,
    problemAt(site.path, site.yaml.placeOf(['language']), {
      rule: 'site-words',
      what: `${missing.length} of the ${KEYS.length} messages of the site are not known in \`${language}\`, such as ${named}.`,
      mend: `Word them in ${file}, a line each, as in \`${missing[0]}: …\`; docs/languages.md shows how. Without that file there are ${BUILT_IN_LANGUAGES.join(', ')}.`,
    }),
  ];
}

function judge({ path, yaml, messages }: WordsFile, key: string): Problem[] {
  const problem = (what: string, mend: string, place = yaml.placeOf([key])) =>
    problemAt(path, place, { rule: 'site-words', what, mend });
  if (!Object.hasOwn(ENGLISH, key)) {
    const near = nearest(key, KEYS);
    return [
      problem(
        `The site has no message \`${key}\`.`,
        near
          ? `Did you mean \`${near}\`?`
          : 'Delete the line, or look its key up in src/messages/en.',
        yaml.placeOfKey([key]),
      ),
    ];
  }
  const english: string = ENGLISH[key as keyof typeof ENGLISH];
  const source = messages[key];
  if (source === undefined)
    return [
      problem(
        `The message \`${key}\` is no text.`,
        `Write it in quotes, as in \`${key}: ${JSON.stringify(english)}\`.`,
      ),
    ];
  try {
    const [given, wanted] = [source, english].map((text) => valuesIn(compileMessage(text)));
    const lost = wanted?.filter((name) => !given?.includes(name)) ?? [];
    const strange = given?.filter((name) => !wanted?.includes(name)) ?? [];
    if (lost.length + strange.length === 0) return faultsOfPlain(key, source, problem);
    const said = [
      ...(lost.length > 0 ? [`lacks ${shown(lost)}`] : []),
      ...(strange.length > 0 ? [`asks for ${shown(strange)}, which it is not given`] : []),
    ];
    return [
      problem(
        `The message \`${key}\` ${said.join(' and ')}.`,
        `In English it reads \`${english}\`.`,
      ),
    ];
  } catch (error) {
    if (!(error instanceof MessageFault)) throw error;
    const { line, column } = yaml.placeOf([key]);
    // On one line, the quotation mark included, the fault can be pointed at.
    const isPlain = !/^[|>]/.test(yaml.sourceOf([key]));
    const quote = /^["']/.test(yaml.sourceOf([key])) ? 1 : 0;
    return [
      problem(
        `The message \`${key}\` is no MessageFormat 2: ${error.message}.`,
        `Compare it with the English one: \`${english}\`.`,
        isPlain ? { line, column: column + quote + error.at } : { line, column },
      ),
    ];
  }
}

/** What the smallest scripts and the consent tool say has one wording: they cannot choose or format. */
function faultsOfPlain(
  key: string,
  source: string,
  problem: (what: string, mend: string) => Problem,
): Problem[] {
  if (!isPlainKey(key) || plainMessage(compileMessage(source)) !== null) return [];
  return [
    problem(
      `The message \`${key}\` has several wordings, or numbers and dates to format.`,
      'Write one wording with values as they are, such as `{$services}`: what says it is too small to choose.',
    ),
  ];
}

function shown(names: readonly string[]): string {
  return names.map((name) => `\`$${name}\``).join(', ');
}
