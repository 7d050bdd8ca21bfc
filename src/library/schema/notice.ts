import { z } from 'zod';
import { CLAUSE_DIGEST, OPENING } from '../../policy/translation.ts';
import { clauseId, fault, words } from './values.ts';

/** A clause id, or what stands before the first clause. */
const part = z.union([z.literal(OPENING), clauseId]);

const digest = z.string().superRefine((text, context) => {
  if (CLAUSE_DIGEST.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not the digest of a clause.`,
      'Read the clause, and run `npm run policy -- sums-up` with `--read`, which writes the digest.',
    ),
  });
});

/** Of a notice: which clauses of policies it sums up. */
export const sumsUp = z
  .array(
    z.strictObject({
      statement: part.meta({ description: 'the id of the clause of this notice that sums up' }),
      policy: words.meta({ description: 'the folder of the policy, as in `privacy`' }),
      clause: part.meta({ description: 'the id of the clause that is summed up' }),
      version: words.meta({
        description: 'the version in which it was read; `policy sums-up` writes it',
      }),
      digest: digest.meta({
        description: 'the digest of the clause as it was read; `policy sums-up` writes it',
      }),
    }),
  )
  .default([])
  .meta({
    description:
      'of a notice, a list of the clauses that it sums up, each with its `statement`, `policy` and `clause`',
  });

/** Of a notice: the clauses to which people say yes or no. */
export const consents = z
  .array(
    z.strictObject({
      clause: clauseId.meta({ description: 'the id of the clause of this notice' }),
      required: z
        .boolean()
        .default(false)
        .meta({ description: '`true` where the form is of no use without this consent' }),
    }),
  )
  .default([])
  .meta({
    description:
      'of a notice, a list of the clauses to which people say yes or no, by their `clause`',
  });
