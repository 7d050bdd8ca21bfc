import { z } from 'zod';
import { fault, words } from './values.ts';

const colour = z
  .string()
  .superRefine((text, context) => {
    if (/^#[0-9a-f]{6}$/i.test(text)) return;
    context.addIssue({
      code: 'custom',
      ...fault(
        'wrong-value',
        `\`${text}\` is not a colour.`,
        'Write # and six digits or letters a to f, in quotes: "#7a1f2b".',
      ),
    });
  })
  .meta({ description: 'a colour in quotes (without them, # begins a remark), as in "#7a1f2b"' });

const font = z.strictObject({
  /** A WOFF2 file beside site.yaml. */
  file: words.meta({ description: 'a file beside this one, as in `acme-regular.woff2`' }),
  use: z.enum(['text', 'interface']).meta({
    description: '`text` for policies and pages, `interface` for what stands around them',
  }),
  /** One weight, or the lowest and the highest of a font that has all in between. */
  weight: z
    .string()
    .superRefine((text, context) => {
      if (/^[1-9]00(?: [1-9]00)?$/.test(text)) return;
      context.addIssue({
        code: 'custom',
        ...fault(
          'wrong-value',
          `\`${text}\` is not the weight of a font.`,
          'Write it in quotes, as in "400", or as in "100 900" for a font of every weight.',
        ),
      });
    })
    .default('400')
    .meta({ description: 'its weight in quotes, as in "400", or "100 900" for a variable font' }),
  style: z.enum(['normal', 'italic']).default('normal'),
  /** By what right the site hands the file to its readers. */
  licence: words.meta({ description: 'by what right the site may publish it, as in `OFL-1.1`' }),
});

/** How a site looks: what is its own, beside the words. */
export const brand = z
  .strictObject({
    /** A file beside site.yaml: SVG, PNG or WebP. */
    logo: words.optional(),
    /** For tabs and bookmarks; the logo where there is none. */
    icon: words.optional(),
    /** The colour of links and marks, on light and on dark ground. */
    accent: z.strictObject({ light: colour, dark: colour }).optional(),
    fonts: z.array(font).default([]),
  })
  .prefault({})
  .meta({
    description:
      'the `logo` and the `icon`, files beside this one, the `accent` colours, and `fonts`',
  });

/** Links that a site adds to those of its own on every page. */
export const links = z
  .array(
    z.strictObject({
      text: words.meta({ description: 'what is read' }),
      href: z
        .string()
        .superRefine((text, context) => {
          if (/^(?:https:\/\/|mailto:|\/(?!\/))\S+$|^\/$/.test(text)) return;
          context.addIssue({
            code: 'custom',
            ...fault(
              'wrong-value',
              `\`${text}\` is not where a link of this site can lead.`,
              'Write https:// and the address, mailto: and an e-mail address, or a path of this site that begins with a slash.',
            ),
          });
        })
        .meta({ description: 'an address, or a path of this site, as in `/acme/terms/`' }),
    }),
  )
  .default([]);
