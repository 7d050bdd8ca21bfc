import { z } from 'zod';
import { coverage } from './coverage.ts';
import { registers } from './registers.ts';
import { days, language, source, trustedMonths, withdrawal, words } from './values.ts';

/** `policy.yaml`: what is true of the policy whatever its version. */
export const policySchema = z.strictObject({
  title: words.meta({ description: 'the policy’s name as readers know it' }),
  kind: z
    .enum(['privacy', 'cookies', 'data-transfer', 'terms', 'other'])
    .meta({ description: 'one of privacy, cookies, data-transfer, terms, other' }),
  description: words.meta({ description: 'one plain sentence on what it is about' }),
  /** The language of its versions. */
  language,
  /** By the code of the language. */
  translations: z
    .record(
      z.string(),
      z.strictObject({ title: words, description: words, appliesTo: words.optional() }),
    )
    .default({})
    .meta({
      description: '`title`, `description` and `appliesTo` in other languages, below their codes',
    }),
  /** Only where the policy itself says so. */
  governingLanguage: language.optional().meta({
    description:
      'the code of the language that controls where a translation differs, if the policy says so',
  }),
  /** Whom, what and where it concerns, as its own text says. Markdown. */
  appliesTo: words
    .optional()
    .meta({ description: 'a few sentences on whom, what and where it concerns, as its text says' }),
  /** Old addresses of the policy, from the site’s root. */
  aliases: z
    .array(z.string())
    .default([])
    .meta({ description: 'a list of old addresses of the policy, as in `/legal/privacy/`' }),
  /** Says where a policy under the Data Privacy Framework says what that requires. */
  coverage: coverage.optional(),
  registers,
  /** Instead of what site.yaml says. */
  trustedMonths: trustedMonths.optional(),
  /** The withdrawal of the whole policy. */
  withdrawn: withdrawal
    .optional()
    .meta({ description: '`date` and `reason` of the withdrawal of the whole policy' }),
  /** Which policy takes its place. */
  replacedBy: z
    .string()
    .optional()
    .meta({ description: 'of a withdrawn policy, the one in its place, as in `acme/terms`' }),
  /** Who has to agree before a version is published. */
  approval: z.array(words).default([]).meta({
    description: 'a list of roles, each of which must stand under `approved` of a new version',
  }),
  /** So many days before a major version applies, people are to be told of it. */
  noticeDays: days('noticeDays').default(30).meta({
    description: 'how many days before a major version applies people are to be told; 0: never ask',
  }),
  /** What came to light after a version was published, by version; outside its digest. */
  versions: z
    .record(
      z.string(),
      z.strictObject({
        withdrawn: withdrawal.optional(),
        notes: z.array(words).default([]),
        sources: z.array(source).default([]),
      }),
    )
    .default({})
    .meta({ description: 'what came to light later, below the names of versions in quotes' }),
});

export type PolicyFile = z.infer<typeof policySchema>;
