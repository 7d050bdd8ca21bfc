import { z } from 'zod';
import { type Period, parsePeriod, RIGHT_KINDS } from '../../policy/rights.ts';
import { clauseId, email, fault, webAddress, words } from './values.ts';

const period = words
  .transform((text, context): Period => {
    const parsed = parsePeriod(text);
    if (parsed) return parsed;
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${text}\` is no length of time that this site can count.`,
        'Write a number and `day`, `working day`, `week`, `month` or `year`, as in `1 month` or `45 days`.',
      ),
    });
    return z.NEVER;
  })
  .meta({ pattern: String.raw`^\d{1,3} (working day|day|week|month|year)s?$` });

const clauses = z
  .array(clauseId)
  .min(1)
  .meta({ description: 'a list of clause ids of the policy' });

const right = z.strictObject({
  clauses,
  note: words
    .optional()
    .meta({ description: 'what the text says of it, in a sentence for the reader' }),
});

const granted = z
  .strictObject(
    Object.fromEntries(RIGHT_KINDS.map((kind) => [kind, right.optional()])) as Record<
      (typeof RIGHT_KINDS)[number],
      z.ZodOptional<typeof right>
    >,
  )
  .meta({
    description: `the rights that the policy grants, each with its \`clauses\`: ${RIGHT_KINDS.join(', ')}`,
  });

const answer = z
  .strictObject({
    within: period.meta({ description: 'how long an answer may take, as in `1 month`' }),
    clause: clauseId.optional().meta({ description: 'the id of the clause that says so' }),
    law: words.optional().meta({
      description: 'where the policy says nothing, the law that does where it applies, in words',
    }),
    extended: period
      .optional()
      .meta({ description: 'the longest time, counted from receipt too, as in `45 days`' }),
    condition: words.optional().meta({ description: 'when it may be as long as that' }),
    note: words.optional().meta({ description: 'a remark for the reader, in a sentence' }),
  })
  .superRefine(({ clause, law, extended, condition }, context) => {
    if ((clause === undefined) === (law === undefined))
      context.addIssue({
        code: 'custom',
        ...fault(
          'wrong-value',
          '`answer` does not tell in one way where the time is stated.',
          'Write either `clause`, with the id of the clause that states it, or `law`, with the law in words.',
        ),
      });
    if ((extended === undefined) !== (condition === undefined))
      context.addIssue({
        code: 'custom',
        ...fault(
          'wrong-value',
          '`answer` has only one of `extended` and `condition`.',
          'Write both: the longest time, and when an answer may take it.',
        ),
      });
  });

/** What a policy says of rights: `rights` in `organisation.yaml`, an entry a policy. */
export const rights = z
  .array(
    z.strictObject({
      policy: words.meta({ description: 'the folder of the policy that grants the rights' }),
      granted,
      writeTo: z
        .array(
          z.strictObject({
            name: words.meta({ description: 'whom one writes to' }),
            email: email.optional(),
            url: webAddress.optional(),
          }),
        )
        .min(1)
        .meta({ description: 'a list of whom to write to, each with its `name`' }),
      include: z
        .array(words)
        .default([])
        .meta({ description: 'a list of what a request should name' }),
      answer: answer.optional().meta({ description: 'how long an answer may take' }),
      recourse: z
        .array(
          z.strictObject({
            to: words.meta({ description: 'whom one turns to' }),
            note: words
              .optional()
              .meta({ description: 'what they do, in a sentence for the reader' }),
            clauses,
            email: email.optional(),
            url: webAddress.optional(),
          }),
        )
        .default([])
        .meta({ description: 'a list of where to turn next, in their order' }),
    }),
  )
  .default([])
  .meta({ description: 'a list of what each policy says of the rights of people' });
