import { z } from 'zod';

const consents = z
  .array(z.object({ clause: z.string(), required: z.boolean() }))
  .optional()
  .describe('Of a notice, the clauses to which people say yes or no.');

/** What a version of a notice at collection says besides. */
export const ofNotice = {
  form: z.string().optional().describe('Of a notice, where it is a form to print and sign.'),
  example: z
    .boolean()
    .optional()
    .describe('Of a notice, whether it is an example in words of the archive.'),
  consents,
  sumsUp: z
    .array(
      z.object({
        statement: z.string().describe('The clause of the notice.'),
        policy: z.string(),
        version: z.string().describe('The version in which the author read the clause.'),
        clause: z.string(),
        digest: z.string().describe('The first 16 digits of the SHA-256 of the clause as read.'),
        address: z.string(),
        shown: z.string().describe('The version that stands at the address of the policy.'),
        standing: z
          .enum(['same', 'changed', 'gone', 'ended', 'ahead'])
          .describe('How the clause stands there beside the words that were read.'),
      }),
    )
    .optional()
    .describe('Of a notice, the clauses of policies that it sums up.'),
  stale: z
    .boolean()
    .optional()
    .describe('Of a notice, whether a clause that it sums up is changed, gone or ended.'),
};
