import { withoutCurlyQuotes } from '../text/curly-quotes.ts';
import { nearest } from '../text/nearest.ts';
import type { PlacelessFault } from '../text/place.ts';
import { quote } from './yaml-faults.ts';

/** A key that is required and not there. */
export function missingKey(key: string, description: string | undefined): PlacelessFault {
  return {
    rule: 'missing-key',
    what: `The key \`${key}\` is missing.`,
    mend: `Add a line \`${key}:\`${description ? ` with ${description}` : ''}.`,
  };
}

/** A key with nothing behind it. */
export function emptyValue(
  key: string,
  description: string | undefined,
  isOptional: boolean,
): PlacelessFault {
  return {
    rule: 'missing-key',
    what: `Nothing stands behind \`${key}:\`.`,
    mend: `Write there ${description ?? 'its value'}${isOptional ? ', or delete the line' : ''}.`,
  };
}

/** A hyphen of a list with nothing behind it, or only a remark: YAML ends a line at a # after a space. */
export function emptyItem(key: string): PlacelessFault {
  return {
    rule: 'missing-key',
    what: `An item of \`${key}:\` is empty.`,
    mend: 'Write it behind the hyphen, without a # in front of it, or delete the line.',
  };
}

/**
 * A value of the wrong kind.
 * @param source the value as the file writes it.
 * @param isListOfWords where a list is expected, whether its items are single values.
 * @param itemKey where a list of groups, or one of them, is expected, the first key of each.
 */
export function wrongType(
  key: string,
  expected: string,
  input: unknown,
  source: string,
  isListOfWords: boolean,
  itemKey: string | null,
): PlacelessFault {
  if (expected === 'string' && typeof input === 'number')
    return {
      rule: 'numeric-value',
      what: `\`${key}\` is ${source} without quotes, which is read as a number.`,
      mend: `Write \`${key}: "${source}"\` with the quotes.`,
    };
  const report = (form: string, mend: string): PlacelessFault => ({
    rule: 'wrong-value',
    what: key
      ? `\`${key}\` must be ${form}, not ${valueInWords(input)}.`
      : `This file must be ${form}, not ${valueInWords(input)}.`,
    mend,
  });
  const value = quote(source);
  switch (expected) {
    case 'string':
      return report(
        'words',
        value && !source.includes('\n')
          ? `Put the value in quotes: \`${key}: ${value}\`.`
          : `Write the words on one line, behind \`${key}:\`.`,
      );
    case 'boolean': {
      const meant = MEANT.get(withoutCurlyQuotes(String(input)).toLowerCase());
      return report(
        'true or false',
        meant
          ? `Write \`${key}: ${meant}\`, without quotes.`
          : 'Write true or false, without quotes.',
      );
    }
    case 'number':
      return report(
        'a number',
        /^["']?\d+["']?$/.test(source)
          ? `Write \`${key}: ${source.replace(/["']/g, '')}\`, without quotes.`
          : 'Write digits alone, without quotes.',
      );
    case 'array':
      return report('a list', listRemedy(key, input, source, isListOfWords, itemKey));
    default:
      if (itemKey && value && typeof input === 'string' && !source.includes('\n'))
        return {
          rule: 'wrong-value',
          what: `In the list \`${key}\`, each item must be a group of \`key: value\` lines, not ${valueInWords(input)}.`,
          mend: `Write \`- ${itemKey}: ${plainOrQuoted(source)}\`, with the key before the words.`,
        };
      return report(
        'a group of `key: value` lines',
        key
          ? `Write each of them on a line of its own below \`${key}:\`, beginning with two spaces.`
          : 'Write each of them on a line of its own, as docs/authors.md shows.',
      );
  }
}

function listRemedy(
  key: string,
  input: unknown,
  source: string,
  isListOfWords: boolean,
  itemKey: string | null,
): string {
  const isLine = typeof input === 'string' && !source.includes('\n');
  if (isLine && isListOfWords) return `Write \`${key}:\` and on the next line \`  - ${source}\`.`;
  if (isLine && itemKey)
    return `Write \`${key}:\` and on the next line \`  - ${itemKey}: ${plainOrQuoted(source)}\`.`;
  if (itemKey && input && typeof input === 'object')
    return 'Begin the first of the lines below it with two spaces, a hyphen and a space, and the others with four spaces.';
  const below = `Write each item on a line of its own below \`${key}:\`, beginning with two spaces, a hyphen and a space`;
  return /^[|>]/.test(source) ? `${below}, and delete the mark ${source[0]}.` : `${below}.`;
}

/** In quotes where the value, behind a key, would be read as something else. */
function plainOrQuoted(source: string): string {
  return /: |^["']/.test(source)
    ? (quote(source.replace(/^(["'])(.*)\1$/, '$2')) ?? source)
    : source;
}

/** A value that is none of those allowed. */
export function wrongChoice(
  key: string,
  values: readonly string[],
  input: unknown,
): PlacelessFault {
  const near = nearest(String(input), values);
  return {
    rule: 'wrong-value',
    what: `\`${key}\` cannot be ${valueInWords(input)}.`,
    mend: near ? `Did you mean \`${near}\`?` : `Write one of: ${values.join(', ')}.`,
  };
}

const MEANT = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['true', 'true'],
  ['no', 'false'],
  ['off', 'false'],
  ['false', 'false'],
]);

function valueInWords(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') {
    const [first = ''] = input.split('\n');
    const shown = first === input.trim() ? input.trim() : `${first} …`;
    return `the word${/\s/.test(shown) ? 's' : ''} ${/[“”]/.test(shown) ? `\`${shown}\`` : `“${shown}”`}`;
  }
  return input && typeof input === 'object' ? 'a group of keys' : `\`${String(input)}\``;
}
