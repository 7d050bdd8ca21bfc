/** A JSON schema, as far as those of content files use it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly description?: string;
  readonly additionalProperties?: boolean | Shape;
}

/** What the editor shows for a key, in the terms of Sveltia CMS (and of Decap CMS before it). */
export interface EditorField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

/** What stands as keys in the maps of a file, by the name of the map: languages, names of versions. */
export type MapKeys = Readonly<Record<string, readonly string[]>>;

/** Keys of which the words may take several lines. */
const SEVERAL_LINES = new Set([
  'appliesTo',
  'description',
  'footerText',
  'introduction',
  'note',
  'reason',
  'summary',
]);

/**
 * The fields of an object. A map whose keys nobody can foresee has no field: the editor leaves what it has no
 * field for as it is.
 */
export function editorFields(shape: Shape, maps: MapKeys): EditorField[] {
  const required = new Set(shape.required);
  return Object.entries(shape.properties ?? {}).flatMap(([name, each]) => {
    const kind = kindOf(name, each, maps);
    if (kind === null) return [];
    const { description } = each;
    return {
      name,
      label: name,
      required: required.has(name),
      ...(description && { hint: description.replaceAll('`', '') }),
      ...kind,
    };
  });
}

type Kind = { readonly widget: string; readonly [option: string]: unknown };

function kindOf(name: string, shape: Shape, maps: MapKeys): Kind | null {
  const choices = choicesOf(shape);
  if (choices) return { widget: 'select', options: choices };
  if (shape.anyOf) return { widget: 'string', ...patternOf(shape.anyOf) };
  if (shape.type === 'boolean') return { widget: 'boolean', required: false };
  if (shape.type === 'number' || shape.type === 'integer')
    return { widget: 'number', value_type: 'int' };
  if (shape.type === 'array') return listOf(shape, maps);
  if (shape.type === 'object') return objectOf(name, shape, maps);
  const widget = SEVERAL_LINES.has(name) ? 'text' : 'string';
  return { widget, ...patternOf([shape]) };
}

/**
 * The values of which one is to be chosen; null if anything can be written. What stands apart from them in
 * the schema is read where it is, but no author is offered it.
 */
function choicesOf({ anyOf, enum: values }: Shape): readonly string[] | null {
  return values ?? anyOf?.find((each) => each.enum)?.enum ?? null;
}

function patternOf(shapes: readonly Shape[]): { pattern?: readonly [string, string] } {
  const written = shapes.flatMap(({ pattern, const: value }) =>
    value === undefined ? (pattern ?? []) : `^${value}$`,
  );
  if (!shapes.some(({ pattern }) => pattern)) return {};
  return { pattern: [written.map((each) => `(?:${each})`).join('|'), 'See below the field.'] };
}

function listOf({ items = {}, minItems }: Shape, maps: MapKeys): Kind {
  const least = minItems === undefined ? {} : { min: minItems };
  return items.type === 'object'
    ? { widget: 'list', collapsed: true, ...least, fields: editorFields(items, maps) }
    : {
        widget: 'list',
        ...least,
        field: { name: 'item', label: ' ', required: true, ...kindOf('item', items, maps) },
      };
}

function objectOf(name: string, shape: Shape, maps: MapKeys): Kind | null {
  if (shape.properties)
    return { widget: 'object', collapsed: 'auto', fields: editorFields(shape, maps) };
  const values = shape.additionalProperties;
  if (typeof values !== 'object') return null;
  if (values.type === 'string') return { widget: 'keyvalue' };
  const keys = maps[name] ?? [];
  if (values.type !== 'object' || keys.length === 0) return null;
  const properties = Object.fromEntries(keys.map((key) => [key, values]));
  return { widget: 'object', collapsed: 'auto', fields: editorFields({ properties }, maps) };
}
