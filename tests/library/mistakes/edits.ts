/** The text that is being written: nothing of it is published yet. */
export const NEW = 'acme/privacy/2027-03-01.mdx';
export const COOKIES = 'acme/cookies/2023-05-25.mdx';
export const NEXT_COOKIES = 'acme/cookies/2027-03-01.mdx';
export const SERVICES = 'acme/services.yaml';
export const FRAMEWORK = 'acme/data-privacy-framework/policy.yaml';

/** Files of the content by path; to write `null` deletes one. */
export type Files = Readonly<Record<string, string>>;
export type Edit = (files: Files) => Readonly<Record<string, string | null>>;

/** A slip that somebody makes who edits policies. */
export interface Mistake {
  readonly edit: Edit;
  /** Where it is to be told: file and line. */
  readonly at: string;
  readonly rule: string;
  /** What the sentence must name. */
  readonly names: string;
  /** What the remedy must say. */
  readonly remedy: string;
}

/** Replaces words of a file once; they must be there. */
export function change(file: string, words: string, by: string): Edit {
  return (files) => {
    const text = files[file] ?? '';
    if (!text.includes(words)) throw new Error(`${file} has no “${words}”.`);
    return { [file]: text.replace(words, () => by) };
  };
}

/** The cookie policy, followed by a new version with some words replaced. */
export function nextCookies(significance: string, words: string, by: string, more = ''): Edit {
  return (files) => ({
    [NEXT_COOKIES]: (files[COOKIES] ?? '')
      .replace('2023-05-25', '2027-03-01')
      .replace('---\n\n', `significance: ${significance}\nsummary: Something.\n${more}---\n\n`)
      .replace(words, () => by),
  });
}

/** A sentence that two of the policies have. */
export const LOGS = 'We delete the logs of our servers after 14 days.';

/** A mistake, and how it is to be told. */
export function mistake(
  edit: Edit,
  at: string,
  rule: string,
  names: string,
  remedy: string,
): Mistake {
  return { edit, at, rule, names, remedy };
}
