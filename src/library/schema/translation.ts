import { z } from 'zod';
import { CLAUSE_DIGEST, UNTRANSLATED } from '../../policy/translation.ts';
import { answer } from './answers.ts';
import { fault, words } from './values.ts';

const rendered = z.string().superRefine((text, context) => {
  if (text === UNTRANSLATED || CLAUSE_DIGEST.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is neither the digest of a clause nor \`${UNTRANSLATED}\`.`,
      'Run `npm run policy -- translate` with `--done` and the id of the clause, which writes the digest.',
    ),
  });
});

const digest = z.string().superRefine((text, context) => {
  if (/^[0-9a-f]{64}$/.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not the SHA-256 of a text.`,
      'Run `npm run policy -- translate` with `--done all`, which writes that of the version.',
    ),
  });
});

/** The front matter of a translation: what else is true of it, the version says. */
export const translationSchema = z.strictObject({
  title: words.meta({ description: 'the title in the language of the translation' }),
  wording: z.enum(['official', 'restated']).meta({
    description:
      '`official` where the organisation itself translated the text, `restated` for ours',
  }),
  /** SHA-256 of the canonical text of the version that was translated. */
  translationOf: digest.meta({
    description: 'the SHA-256 of the text that was translated; `policy translate` writes it',
  }),
  /** Clause id → the beginning of the SHA-256 of the clause that was translated, or `untranslated`. */
  renders: z.record(z.string(), rendered).meta({
    description:
      'for each clause the digest of the one that it renders, or `untranslated`; `policy translate` writes it',
  }),
  /** In plain words, what the version changed. Markdown. */
  summary: words.meta({ description: 'the summary of the version, translated' }).optional(),
  /** Shown by `npm run dev` alone. */
  draft: z
    .boolean()
    .default(false)
    .meta({ description: '`true` while the translation is not to be published' }),
  /** Why what a rule asks about is right as it stands. */
  answers: z.array(answer).default([]).meta({
    description: 'answers to questions of the check, each with its `rule`, `about` and `reason`',
  }),
});

export type TranslationFrontMatter = z.infer<typeof translationSchema>;
