import { z } from 'zod';
import type { Phrases } from '../../policy/phrases.ts';
import { words } from './values.ts';

/** Facts of a file in another language: a list of pairs, since a sentence makes a poor key in YAML. */
export const phrases = z
  .array(
    z.strictObject({
      original: words.meta({ description: 'the words as they stand in this file' }),
      translation: words.meta({ description: 'what they are in this language' }),
    }),
  )
  .default([])
  .transform(
    (pairs): Phrases =>
      Object.fromEntries(pairs.map(({ original, translation }) => [original, translation])),
  )
  .meta({
    description:
      'a list of what else this file says, each `original` with its `translation`; what is not listed is shown as it is',
  });
