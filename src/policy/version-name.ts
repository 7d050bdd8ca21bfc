import { type PolicyDate, parseDate } from './date.ts';

/**
 * What a version is called in files and addresses: its date (`2016-10`), the date and a count
 * for a further version of the same date (`2021-11-17.2`), or `undated`.
 */
export interface VersionName {
  readonly date: PolicyDate | null;
  /** 1 for the first version of its date, 2 for `.2`. */
  readonly count: number;
}

/** Reads a version’s name; returns null when the text is not one. `.1` is not: the first has no count. */
export function parseVersionName(text: string): VersionName | null {
  const match = /^(.+?)(?:\.([1-9]\d{0,2}))?$/.exec(text);
  if (!match?.[1] || match[2] === '1') return null;
  const count = Number(match[2] ?? 1);
  if (match[1] === 'undated') return { date: null, count };
  const date = parseDate(match[1]);
  return date && { date, count };
}

/** The name of a version as files and addresses have it: `2016-10`, `2016-10.2`. */
export function formatVersionName(name: VersionName): string {
  return `${name.date ?? 'undated'}${name.count > 1 ? `.${name.count}` : ''}`;
}

/** What a text in other words is called since official wording took its place: `2016-10/restated`. */
export function restatedName(name: string): string {
  return `${name}/restated`;
}

/** Whether a name is that of such a text. */
export function isRestatedName(name: string): boolean {
  return name.endsWith('/restated');
}

/** The name of the version whose text, official or restated, is called so. */
export function versionNameIn(name: string): string {
  return name.replace(/\/restated$/, '');
}
