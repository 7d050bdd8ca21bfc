import { hash } from 'node:crypto';
import type { Document } from '../../policy/document.ts';
import { partTexts } from '../../policy/translation.ts';

/** The first 16 digits of the SHA-256 of each part of a text, by clause id, in the order of the text. */
export function partDigests(title: string, document: Document): Map<string, string> {
  return new Map(
    [...partTexts(title, document)].map(([id, text]) => [id, hash('sha256', text).slice(0, 16)]),
  );
}
