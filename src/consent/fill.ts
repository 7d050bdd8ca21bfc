/** A text with values, or lists of them, in place of their names in braces; `none` where one is empty. */
export function fill(
  text: string,
  values: Readonly<Record<string, Value | readonly Value[]>>,
  { none }: { readonly none: string },
): string {
  return text.replace(/{(\w+)}/g, (_, name) => [values[name]].flat().join(', ') || none);
}

type Value = string | number;
