import type { Document } from './document.ts';

/** A page of the site’s own. */
export interface OwnPage extends OwnPageText {
  /** Its part of the address: `/pages/our-promise/`. */
  readonly name: string;
  /** By the code of the language. */
  readonly translations: Readonly<Record<string, OwnPageText>>;
}

export interface OwnPageText {
  readonly title: string;
  readonly description: string;
  readonly document: Document;
}
