import type { asking } from '../messages/en/asking.ts';
import type { ConsentWay } from './api.ts';

/** Every word that visitors read, and the language of them. What a choice is named by is its button too. */
export type Texts = {
  readonly [Key in keyof typeof asking as Key extends `asking.${infer Name}`
    ? Name
    : never]: string;
} & {
  /** BCP 47. */
  readonly language: string;
  readonly direction: string;
} & Readonly<Partial<Record<ConsentWay, string>>>;

/** In the language of this visit, once they have been loaded. */
export const TEXTS = {} as Texts;
