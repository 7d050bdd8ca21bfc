import { z } from 'zod';
import type { Problem } from '../policy/problem.ts';
import { nearest, suggest } from './nearest.ts';
import { type Finding, problemAt } from './place.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Checks what a YAML text says against its schema.
 * @returns the value (null where anything is wrong) and every problem, at its place.
 */
export function checkSchema<Schema extends z.ZodObject>(
  schema: Schema,
  yaml: YamlFile,
): { value: z.infer<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: null,
    problems: result.error.issues.flatMap((issue) => explain(issue, schema, yaml)),
  };
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodObject, yaml: YamlFile): Problem[] {
  const at = yaml.placeOf(issue.path);
  const key = keyName(issue.path);
  const problem = (finding: Finding) => [problemAt(yaml.file, at, finding)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const known = knownKeys(schema, issue.path);
        return problemAt(yaml.file, yaml.placeOfKey([...issue.path, unknown]), {
          rule: 'unknown-key',
          what: `There is no key \`${unknown}\` here.`,
          mend: suggest(unknown, known, `Known keys are: ${known.join(', ')}.`),
        });
      });
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null)
        return problem(missing(key, issue.path, schema));
      return problem(wrongType(key, issue.expected, issue.input));
    case 'invalid_value':
      return problem(wrongChoice(key, issue.values.map(String), issue.input));
    case 'invalid_union':
      return unionProblems(issue, schema, yaml, key);
    case 'too_small':
      return problem({
        rule: 'missing-key',
        what: `\`${key}\` is empty.`,
        mend: `Write something after \`${key}:\`, or delete the line if the key is not required.`,
      });
    case 'custom':
      return problem(issue.params as Finding);
    default:
      return problem({
        rule: 'wrong-value',
        what: `\`${key}\` cannot be read: ${issue.message}.`,
        mend: 'Compare it with the example in docs/authors.md.',
      });
  }
}

/** Of a choice between forms, the one meant is the last: a word such as `unknown` stands first. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodObject,
  yaml: YamlFile,
  key: string,
): Problem[] {
  if (issue.input === undefined || issue.input === null)
    return [problemAt(yaml.file, yaml.placeOf(issue.path), missing(key, issue.path, schema))];
  return (issue.errors.at(-1) ?? []).flatMap((inner) =>
    explain(
      { ...inner, path: [...issue.path, ...inner.path], input: issue.input } as z.core.$ZodIssue,
      schema,
      yaml,
    ),
  );
}

function missing(key: string, path: readonly PropertyKey[], schema: z.ZodObject): Finding {
  const description = schemaAt(schema, path)?.description;
  return {
    rule: 'missing-key',
    what: `The key \`${key}\` is missing.`,
    mend: `Add a line \`${key}:\`${description ? ` with ${description}` : ''}.`,
  };
}

function wrongType(key: string, expected: string, input: unknown): Finding {
  if (expected === 'string' && typeof input === 'number')
    return {
      rule: 'numeric-value',
      what: `\`${key}\` is ${input} without quotes, which is read as a number.`,
      mend: `Write ${key}: "${input}" with the quotes.`,
    };
  const form = FORMS[expected] ?? `of the kind “${expected}”`;
  return {
    rule: 'wrong-value',
    what: `\`${key}\` must be ${form}, not ${describe(input)}.`,
    mend: expected === 'boolean' ? 'Write true or false, without quotes.' : `Write ${form}.`,
  };
}

const FORMS: Partial<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list, each item on a line of its own that begins with “- ”',
  object: 'a group of `key: value` lines, indented by two spaces',
  record: 'a group of `key: value` lines, indented by two spaces',
};

function wrongChoice(key: string, values: readonly string[], input: unknown): Finding {
  const near = nearest(String(input), values);
  return {
    rule: 'wrong-value',
    what: `\`${key}\` cannot be \`${String(input)}\`.`,
    mend: near ? `Did you mean \`${near}\`?` : `Write one of: ${values.join(', ')}.`,
  };
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  return input && typeof input === 'object' ? 'a group of keys' : `\`${String(input)}\``;
}

/** The key that a path names, with its list's name where the path ends in a position. */
function keyName(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'file');
}

function knownKeys(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  const at = path.length === 0 ? schema : schemaAt(schema, path);
  const inner = at && unwrap(at);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
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

function unwrap(schema: z.ZodType): z.ZodType {
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? (schema.unwrap() as z.ZodType)
      : null;
  return inner ? unwrap(inner) : schema;
}
