import { z } from 'zod';
import { BRIDGES, CONSENT_SIGNALS, SERVICE_CATEGORIES } from '../../policy/service.ts';
import { day, fault, language, words } from './values.ts';

const serviceId = z
  .string()
  .superRefine((text, context) => {
    if (/^[a-z][a-z0-9-]*$/.test(text)) return;
    context.addIssue({
      code: 'custom',
      ...fault(
        'bad-id',
        `\`${text}\` cannot be the id of a service.`,
        'An id has small letters a to z, digits and hyphens, and begins with a letter: `facebook-pixel`.',
      ),
    });
  })
  .meta({ description: 'a short lasting name in small letters, as in `facebook-pixel`' });

const host = z.string().superRefine((text, context) => {
  if (/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not the name of a host.`,
      'Write what stands between https:// and the next slash, in small letters: www.example.com.',
    ),
  });
});

/** The host whose sub-domains share a choice. A single label is a public suffix, which shares nothing. */
const domain = host.meta({
  description: 'the host whose sub-domains share a choice, as in `example.com`',
});

const cookieName = z
  .string()
  .superRefine((text, context) => {
    if (/^[A-Za-z0-9_-]{1,32}$/.test(text)) return;
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${text}\` cannot be the name of this cookie.`,
        'Write up to 32 letters a to z, digits, hyphens and underscores: `acme-consent`.',
      ),
    });
  })
  .meta({ description: 'the name under which a choice is kept, as in `acme-consent`' });

const days = z
  .number()
  .superRefine((value, context) => {
    if (Number.isInteger(value) && value >= 1 && value <= 400) return;
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${value}\` is not a number of days for which a choice can be kept.`,
        'Write a whole number from 1 to 400, as the policy says: browsers keep no cookie for longer.',
      ),
    });
  })
  .meta({ description: 'the number of days that the policy promises, without quotes' });

/** `services.yaml`: what a visitor of the organisation’s sites may allow. */
export const servicesSchema = z.strictObject({
  policy: words.meta({ description: 'the folder of the policy that names the services' }),
  domain: domain.optional(),
  cookie: z
    .strictObject({ name: cookieName, days })
    .meta({ description: 'where a choice is kept: its `name`, and for how many `days`' }),
  services: z
    .array(
      z.strictObject({
        id: serviceId,
        name: words.meta({ description: 'the name that the policy’s list gives it' }),
        category: z
          .enum(SERVICE_CATEGORIES)
          .meta({ description: `one of ${SERVICE_CATEGORIES.join(', ')}` }),
        purpose: words.meta({ description: 'what it is for, in a sentence for the visitor' }),
        hosts: z.array(host).default([]),
        cookies: z
          .array(
            z.strictObject({
              name: words.meta({ description: 'the cookie’s name' }),
              duration: words.optional(),
            }),
          )
          .default([]),
        signals: z.array(z.enum(CONSENT_SIGNALS)).default([]),
        bridges: z.array(z.enum(BRIDGES)).default([]),
        toConfirm: z.array(words).default([]),
        translations: z
          .record(
            language,
            z.strictObject({
              purpose: words.meta({ description: 'what it is for, in that language' }),
              toConfirm: z.array(words).optional(),
            }),
          )
          .default({}),
      }),
    )
    .min(1)
    .meta({ description: 'a list of the services, each with its `id`' }),
  /** What changed of services that visitors could choose before. */
  changes: z
    .array(
      z.strictObject({
        date: day.meta({ description: 'from when it holds' }),
        services: z
          .array(serviceId)
          .min(1)
          .meta({ description: 'a list of the ids of the services that changed' }),
        reconsent: z
          .boolean()
          .meta({ description: '`true` where consent must be asked again, else `false`' }),
        because: words.meta({ description: 'why it must, or need not, be asked again' }),
      }),
    )
    .default([])
    .meta({ description: 'a list of what changed, each with its `date`' }),
});

export type ServicesFile = z.infer<typeof servicesSchema>;
