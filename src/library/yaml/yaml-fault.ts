/**
 * Something that is no YAML, told for a person who has never heard of YAML: where in the text, what, and
 * the right line.
 */
export interface YamlFault {
  readonly offset: number;
  readonly what: string;
  readonly mend: string;
}
