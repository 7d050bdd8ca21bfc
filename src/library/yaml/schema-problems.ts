import { z } from 'zod';
import type { Problem } from '../../policy/problem.ts';
import { invisiblesIn } from '../text/invisible.ts';
import { nearest, suggest } from '../text/nearest.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';
import { emptyItem, emptyValue, missingKey, wrongChoice, wrongType } from './value-sentences.ts';
import type { YamlFile } from './yaml-file.ts';

type Path = readonly PropertyKey[];

/**
 * Checks what a YAML text says against its schema.
 * @returns the value (null if anything is wrong) and every problem, at its place.
 */
export function checkSchema<Schema extends z.ZodObject>(
  schema: Schema,
  yaml: YamlFile,
): { value: z.infer<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const issues = result.error.issues;
  const misspelt = new Set(issues.flatMap((issue) => misspeltKeys(issue, schema)));
  const problems = issues
    .filter((issue) => !(isAbsent(issue) && misspelt.has(issue.path.join('\n'))))
    .flatMap((issue) => explain(issue, schema, yaml));
  return { value: null, problems };
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodObject, yaml: YamlFile): Problem[] {
  const { path } = issue;
  const key = keyName(path);
  const problem = (finding: PlacelessFault) => [problemAt(yaml.file, yaml.placeOf(path), finding)];
  const isNothing = isAbsent(issue) || issue.input === null;
  if (isNothing && /^invalid_(?:type|value|union)$/.test(issue.code)) {
    if (issue.input === undefined) return problem(missingKey(key, descriptionAt(schema, path)));
    const isOptional = schemaAt(schema, path)?.safeParse(undefined).success ?? false;
    const finding =
      typeof path.at(-1) === 'number'
        ? emptyItem(key)
        : emptyValue(key, descriptionAt(schema, path), isOptional);
    return [problemAt(yaml.file, yaml.placeOfKey(path), finding)];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((unknown) => {
        // An invisible character in a key is a problem of its own, which says enough.
        if (invisiblesIn(unknown).length > 0) return [];
        const place = yaml.placeOfKey([...path, unknown]);
        const holders = holdersOf(unknown, schema, path);
        const finding = unknownKey(unknown, knownKeys(schema, path), holders);
        return problemAt(yaml.file, place, finding);
      });
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        inner.code === 'custom'
          ? problemAt(yaml.file, yaml.placeOfKey(path), inner.params as PlacelessFault)
          : [],
      );
    case 'invalid_type': {
      const expected = schemaAt(schema, path);
      const inner = expected && unwrap(expected);
      const isListOfWords = inner instanceof z.ZodArray && !(inner.element instanceof z.ZodObject);
      const itemKey = firstKeyOfItems(inner, path);
      const source = yaml.sourceOf(path);
      return problem(wrongType(key, issue.expected, issue.input, source, isListOfWords, itemKey));
    }
    case 'invalid_value':
      return problem(wrongChoice(key, issue.values.map(String), issue.input));
    case 'invalid_union':
      // When a value may take several forms, the last one is meant: a word such as `unknown` stands first.
      return (issue.errors.at(-1) ?? []).flatMap((inner) =>
        explain(
          { ...inner, path: [...path, ...inner.path], input: issue.input } as z.core.$ZodIssue,
          schema,
          yaml,
        ),
      );
    case 'too_small':
      return problem(emptyValue(key, descriptionAt(schema, path), false));
    case 'custom':
      return problem(issue.params as PlacelessFault);
    default:
      return problem({
        rule: 'wrong-value',
        what: `\`${key}\` cannot be read: ${issue.message}.`,
        mend: 'Compare it with the example in docs/authors.md.',
      });
  }
}

/** Where a list of groups is expected, or at one of its items: the key that each group begins with. */
function firstKeyOfItems(expected: z.ZodType | undefined, path: Path): string | null {
  const isItem = typeof path.at(-1) === 'number';
  const group =
    expected instanceof z.ZodArray
      ? unwrap(expected.element as z.ZodType)
      : isItem
        ? expected
        : null;
  return group instanceof z.ZodObject ? (Object.keys(group.shape)[0] ?? null) : null;
}

/**
 * The keys of a level whose lists or groups know a key that stands at the level itself, because it is not
 * indented.
 */
function holdersOf(unknown: string, schema: z.ZodObject, path: Path): string[] {
  return knownKeys(schema, path).filter((key) => {
    const at = schemaAt(schema, [...path, key]);
    const value = at && unwrap(at);
    const group = value instanceof z.ZodArray ? unwrap(value.element as z.ZodType) : value;
    return group instanceof z.ZodObject && Object.hasOwn(group.shape, unknown);
  });
}

function unknownKey(
  unknown: string,
  known: readonly string[],
  holders: readonly string[],
): PlacelessFault {
  if (holders.length > 0 && !nearest(unknown, known))
    return {
      rule: 'unknown-key',
      what: `There is no key \`${unknown}\` here.`,
      mend: `It belongs to ${holders.map((holder) => `\`${holder}\``).join(' or ')}: put it below, and begin its line with as many spaces as its neighbours there.`,
    };
  return {
    rule: 'unknown-key',
    what: `There is no key \`${unknown}\` here.`,
    mend: /\s/.test(unknown)
      ? 'If these words go on from the line above, write | behind its key and begin each line of words with two spaces more than the key.'
      : suggest(unknown, known, `Known keys are: ${known.join(', ')}.`),
  };
}

/** The keys that unknown ones near them stand for: that they are missing need not be said as well. */
function misspeltKeys(issue: z.core.$ZodIssue, schema: z.ZodObject): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, issue.path);
  return issue.keys.flatMap((unknown) => {
    const near = nearest(unknown, known);
    return near ? [[...issue.path, near].join('\n')] : [];
  });
}

function isAbsent(issue: z.core.$ZodIssue): boolean {
  return issue.input === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'custom';
}

/** The key that a path names, with its list's name where the path ends in a position. */
function keyName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function knownKeys(schema: z.ZodObject, path: Path): string[] {
  const at = schemaAt(schema, path);
  const inner = at && unwrap(at);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType | undefined = at && unwrap(at);
    if (inner instanceof z.ZodObject) at = inner.shape[String(step)] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) at = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) at = inner.valueType as z.ZodType;
    else return undefined;
  }
  return at;
}

function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  const at = schemaAt(schema, path);
  return at && (at.description ?? unwrap(at).description);
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
      ? (schema.unwrap() as z.ZodType)
      : null;
  return inner ? unwrap(inner) : schema;
}
