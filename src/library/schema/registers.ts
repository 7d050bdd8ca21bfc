import { z } from 'zod';
import { clauseId, fault, words } from './values.ts';

/** Files beside the registers of a policy, whose names have rules of their own at hosts. */
const TAKEN = /^(?:policy|version|proof|services)$|feed$/;

const name = z.string().superRefine((text, context) => {
  const isName = /^[a-z][a-z0-9-]*$/.test(text);
  if (isName && !TAKEN.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      isName
        ? `\`${text}\` is the name of other files.`
        : `\`${text}\` cannot be a part of an address.`,
      'Write small letters a to z, digits and hyphens, as in `cookies`.',
    ),
  });
});

const table = z.strictObject({
  clause: clauseId.meta({ description: 'the id of the clause in which the table stands' }),
  table: z
    .number()
    .superRefine((value, context) => {
      if (Number.isInteger(value) && value >= 1) return;
      context.addIssue({
        code: 'custom',
        ...fault(
          'wrong-value',
          `\`${value}\` is not the place of a table.`,
          'Write a whole number: `table: 1` is the first table of the clause.',
        ),
      });
    })
    .default(1)
    .meta({ description: 'which table of the clause it is, the first being 1' }),
});

/** Tables of a policy that are kept as data, with the history of each row. */
export const registers = z
  .array(
    z
      .strictObject({
        name: name.meta({ description: 'its part of an address, as in `cookies`' }),
        title: words.meta({ description: 'what readers call it' }),
        entry: z
          .strictObject({
            one: words.meta({ description: 'what one row is called, as in `cookie`' }),
            other: words.meta({ description: 'what several rows are called, as in `cookies`' }),
          })
          .optional(),
        tables: z
          .array(table)
          .min(1)
          .meta({ description: 'a list of the tables, each with its `clause`' }),
        key: z.string().meta({
          description: 'the column by which a row is known from version to version',
        }),
        columns: z.record(z.string(), z.array(words).min(1)).meta({
          description: 'the columns by their names, each with a list of what stands above it',
        }),
      })
      .superRefine(({ key, columns }, context) => {
        if (Object.hasOwn(columns, key)) return;
        context.addIssue({
          code: 'custom',
          path: ['key'],
          ...fault(
            'wrong-value',
            `\`${key}\` is none of the columns.`,
            `Write one of: ${Object.keys(columns).join(', ')}.`,
          ),
        });
      }),
  )
  .superRefine((all, context) => {
    all.forEach((register, index) => {
      if (all.findIndex((other) => other.name === register.name) === index) return;
      context.addIssue({
        code: 'custom',
        path: [index, 'name'],
        ...fault(
          'wrong-value',
          `Two registers are called \`${register.name}\`.`,
          'Give each a name of its own.',
        ),
      });
    });
  })
  .default([])
  .meta({ description: 'a list of tables that are kept as data' });
