import { z } from 'zod';
import { isTimeZone } from '../../policy/date.ts';
import { OPTIONAL_PARTS } from '../../policy/library.ts';
import { brand, links } from './brand.ts';
import { editor } from './editor.ts';
import {
  day,
  days,
  email,
  fault,
  language,
  siteAddress,
  trustedMonths,
  webAddress,
  words,
} from './values.ts';

const ledgerKey = z.string().superRefine((text, context) => {
  if (/^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{43,2000}={0,2}$/.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not a public key of a ledger.`,
      'Delete the line and build with LEDGER_KEY set: the build prints the key to write here.',
    ),
  });
});

/** Markdown that a site adds to its pages. */
const slots = {
  introduction: words
    .optional()
    .meta({ description: 'a few words on the home page, above the policies: Markdown' }),
  footerText: words
    .optional()
    .meta({ description: 'a few words at the foot of every page: Markdown' }),
};

/** `site.yaml`: what the site says of itself. */
export const siteSchema = z.strictObject({
  name: words.meta({ description: 'the site’s name, shown at the top of every page' }),
  /** With the sub-path, if the site stands under one. */
  url: siteAddress.meta({ description: 'the address at which the site will stand' }),
  /** Default language of the pages. */
  language,
  /** Further ones, each with pages of its own: `/it/…`. */
  languages: z
    .array(language)
    .default([])
    .meta({ description: 'a list of further languages, each with pages of its own, as in `[it]`' }),
  /** The time zone whose midnight begins a day. */
  timezone: z
    .string()
    .superRefine((name, context) => {
      if (isTimeZone(name)) return;
      context.addIssue({
        code: 'custom',
        ...fault(
          'wrong-value',
          `There is no time zone \`${name}\`.`,
          'Write it as in `Europe/Berlin` or `America/New_York`, or `UTC`.',
        ),
      });
    })
    .default('UTC')
    .meta({ description: 'the time zone whose midnight begins a day, as in `Europe/Berlin`' }),
  description: words.meta({ description: 'one plain sentence on the site' }),
  /** By the code of the language. */
  translations: z
    .record(z.string(), z.strictObject({ name: words.optional(), description: words, ...slots }))
    .default({})
    .meta({
      description:
        '`name`, `description`, `introduction` and `footerText` in other languages, below their codes',
    }),
  publisher: z
    .strictObject({
      name: words.meta({ description: 'who answers for the site' }),
      email: email.meta({ description: 'where readers report errors' }),
      address: z.array(words).default([]),
      /** Further lines of the imprint. */
      details: z.array(words).default([]),
    })
    .meta({ description: 'who answers for the site: `name`, `email`, `address`' }),
  /** Signs the ledger’s checkpoint; the private half stands in LEDGER_KEY when the site is signed. */
  ledgerKey: ledgerKey
    .optional()
    .meta({ description: 'the public key of the ledger, as the build prints it' }),
  /** The same with a history: a retired key stays, since older checkpoints are signed with it. */
  ledgerKeys: z
    .array(z.strictObject({ key: ledgerKey, from: day.optional(), until: day.optional() }))
    .default([])
    .meta({
      description:
        'all public keys of the ledger: each `key` with the days `from` and `until` which it signed',
    }),
  trustedMonths: trustedMonths.default(12),
  /** How long home page, policy and list of changes draw attention to a major revision. */
  notices: z
    .strictObject({
      daysBefore: days('daysBefore').default(30),
      daysAfter: days('daysAfter').default(60),
    })
    .prefault({})
    .meta({
      description:
        'how many `daysBefore` and `daysAfter` its first day pages draw attention to a major revision',
    }),
  /** Tells those who subscribed to a feed that it changed, once the site is published. */
  hub: webAddress
    .optional()
    .meta({ description: 'the address of a WebSub hub, which tells subscribers of feeds' }),
  /** For hosts that take few or small files. */
  leaveOut: z.array(z.enum(OPTIONAL_PARTS)).default([]).meta({
    description:
      'what the site does without, for hosts that take few or small files: `word-files`, `clause-pages`, `comparisons-with-current`',
  }),
  brand,
  editor,
  ...slots,
  navigation: links.meta({
    description: 'further links at the top of every page, each with `text` and `href`',
  }),
  footer: links.meta({
    description: 'further links at the foot of every page, each with `text` and `href`',
  }),
  /** When the organisation confirmed that its sites honour Global Privacy Control; tells browsers so. */
  globalPrivacyControl: day.optional().meta({
    description: 'the day on which the organisation confirmed that its sites honour the signal',
  }),
  /** Tells browsers so for two years: a subdomain without HTTPS is out of reach for them. */
  allSubdomainsUseHttps: z
    .boolean()
    .optional()
    .meta({ description: 'true where every subdomain of the site’s host answers by HTTPS' }),
});

export type SiteFile = z.infer<typeof siteSchema>;
