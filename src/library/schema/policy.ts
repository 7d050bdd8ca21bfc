import { z } from 'zod';
import { language, source, withdrawal, words } from './values.ts';

/** `policy.yaml`: what is true of the policy whatever its version. */
export const policySchema = z.strictObject({
  title: words.meta({ description: 'the policy’s name as readers know it' }),
  kind: z
    .enum(['privacy', 'cookies', 'data-transfer', 'terms', 'other'])
    .meta({ description: 'one of privacy, cookies, data-transfer, terms, other' }),
  description: words.meta({ description: 'one plain sentence on what it is about' }),
  /** The governing language. */
  language,
  /** Whom, what and where it concerns, as its own text says. Markdown. */
  appliesTo: words.optional(),
  /** Old addresses of the policy, from the site’s root. */
  aliases: z.array(z.string()).default([]),
  /** Of the whole policy. */
  withdrawn: withdrawal.optional(),
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
    .default({}),
});

export type PolicyFile = z.infer<typeof policySchema>;
