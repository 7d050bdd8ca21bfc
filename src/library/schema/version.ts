import { z } from 'zod';
import { answer } from './answers.ts';
import { consents, sumsUp } from './notice.ts';
import { clauseId, day, policyDate, source, words } from './values.ts';

/** The front matter of a version. */
export const versionSchema = z.strictObject({
  title: words.meta({ description: 'the title as the document prints it' }),
  /** As precise as the document itself says; `unknown` where it bears no date. */
  effective: z
    .union([z.literal('unknown'), policyDate])
    .meta({ description: 'the date from which the text applies, as in "2016-10" or "2021-11-17"' }),
  /** The first day on which an undated text can have applied. */
  notBefore: day
    .meta({ description: 'the first day on which the text can have applied' })
    .optional(),
  /** Where it differs from `effective`. */
  published: policyDate.meta({ description: 'the date of publication' }).optional(),
  /**
   * Required from the second version on. `unknown` where a history was taken over and nobody has judged it:
   * that stands apart, since no author is told to write it.
   */
  significance: z
    .union([z.literal('unknown'), z.enum(['major', 'minor', 'editorial'])])
    .meta({ description: 'one of major, minor, editorial' })
    .optional(),
  /** In plain words, what changed. Markdown. Required from the second version on; `unknown` as above. */
  summary: words.meta({ description: 'a few plain sentences on what changed' }).optional(),
  /** Consent given under an earlier version must be asked again. */
  reconsent: z
    .boolean()
    .default(false)
    .meta({ description: '`true` where consent given before must be asked again' }),
  /** Shown by `npm run dev` alone. */
  draft: z
    .boolean()
    .default(false)
    .meta({ description: '`true` while the text is being written and not to be published' }),
  wording: z
    .enum(['official', 'restated'])
    .meta({ description: '`official` for the very words of the document, `restated` for ours' }),
  sources: z
    .array(source)
    .default([])
    .meta({ description: 'a list of where the original is, each with its `title` and `captured`' }),
  /** Old clause id → the id under which the clause stands in this version. */
  moved: z
    .record(clauseId, clauseId)
    .default({})
    .meta({ description: 'ids that clauses had before, each with its new one: `old-id: new-id`' }),
  /** Clause ids of the version before that this one gives up. */
  removed: z
    .array(clauseId)
    .default([])
    .meta({ description: 'a list of the ids of clauses that this version drops' }),
  sumsUp,
  consents,
  /** Who agreed to the publication; sealed with the version. */
  approved: z
    .array(
      z.strictObject({
        by: words.meta({ description: 'who agreed; stands in the ledger for everybody to read' }),
        role: words.meta({ description: 'in which role, as policy.yaml names it' }),
        date: day.meta({ description: 'on which day' }),
      }),
    )
    .default([])
    .meta({ description: 'a list of who agreed, each with `by`, `role` and `date`' }),
  /** Why what a rule asks about is right as it stands. */
  answers: z.array(answer).default([]).meta({
    description: 'answers to questions of the check, each with its `rule`, `about` and `reason`',
  }),
});

export type VersionFrontMatter = z.infer<typeof versionSchema>;
