import { z } from 'zod';
import { phrases } from './phrases.ts';
import { rights } from './rights.ts';
import { day, email, webAddress, words } from './values.ts';

/** `organisation.yaml`: who speaks. */
export const organisationSchema = z.strictObject({
  name: words.meta({ description: 'the name as readers know it' }),
  description: words.meta({ description: 'one plain sentence on who this is' }),
  /** By the code of the language. */
  translations: z
    .record(z.string(), z.strictObject({ description: words, phrases }))
    .default({})
    .meta({ description: '`description` and `phrases` in other languages, below their codes' }),
  website: webAddress
    .optional()
    .meta({ description: 'the address of the organisation’s own site' }),
  /** From when on it is not shown on the home page; its policies stay. */
  retired: day.optional().meta({
    description: 'the day, in quotes, from which on the organisation is no longer active',
  }),
  entities: z
    .array(
      z.strictObject({
        name: words.meta({ description: 'the registered name' }),
        role: words.optional(),
        address: z.array(words).default([]),
        telephone: words.optional(),
        fax: words.optional(),
        email: email.optional(),
        taxNumber: words.optional(),
        representative: words.optional(),
      }),
    )
    .min(1)
    .meta({ description: 'a list of the legal entities, each with its `name`' }),
  contacts: z
    .array(
      z.strictObject({
        for: words.meta({ description: 'what to write to them about' }),
        email: email.optional(),
        url: webAddress.optional(),
      }),
    )
    .default([])
    .meta({ description: 'a list of where to write, each with what it is `for`' }),
  authorities: z
    .array(
      z.strictObject({
        name: words.meta({ description: 'the authority’s name' }),
        role: words.optional(),
        for: words.optional(),
        email: email.optional(),
        url: webAddress.optional(),
      }),
    )
    .default([])
    .meta({ description: 'a list of where readers can complain, each with its `name`' }),
  rights,
});

export type OrganisationFile = z.infer<typeof organisationSchema>;
