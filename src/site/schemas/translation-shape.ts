import { z } from 'zod';
import { address, day, digest, text, wording } from './plain-shapes.ts';

const controls = text
  .optional()
  .describe('Which language controls, where the policy itself says so. BCP 47.');
/** What policy.json and version.json say of each translation of a version. */
export const translated = {
  controls,
  translations: z
    .array(
      z.object({
        language: text,
        title: text,
        wording,
        sealed: day.optional(),
        proof: address.optional(),
        digest,
        address,
        text: address,
        json: address,
      }),
    )
    .optional(),
};

/** What the version.json of a translation says: what it renders, and where it lags. */
export const rendering = {
  translationOf: z
    .object({
      language: text,
      address,
      digest: digest.describe('Of the text that was translated.'),
      isCurrent: z.boolean().describe('Whether that is the text as it stands.'),
    })
    .optional()
    .describe('Of a translation alone: of which text.'),
  lagging: z
    .record(text, z.enum(['behind', 'untranslated']))
    .optional()
    .describe('Of a translation alone: the clauses that render an earlier wording, or none.'),
};
