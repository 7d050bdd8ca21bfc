import { z } from 'zod';
import { organisationSchema } from '../schema/organisation.ts';
import { pageSchema } from '../schema/page.ts';
import { policySchema } from '../schema/policy.ts';
import { servicesSchema } from '../schema/services.ts';
import { siteSchema } from '../schema/site.ts';
import { versionSchema } from '../schema/version.ts';

const SCHEMAS = {
  version: { title: 'The front matter of a version', schema: versionSchema },
  policy: { title: 'policy.yaml', schema: policySchema },
  organisation: { title: 'organisation.yaml', schema: organisationSchema },
  services: { title: 'services.yaml', schema: servicesSchema },
  site: { title: 'site.yaml', schema: siteSchema },
  page: { title: 'The front matter of a page', schema: pageSchema },
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/**
 * The schema of a kind of file, for editors: what an author writes, before defaults are filled in. It knows
 * keys, kinds of values and what each is for; what else must hold, `policy check` knows alone.
 * In draft 7, which every editor reads.
 */
export function jsonSchema(name: SchemaName): object {
  const { title, schema } = SCHEMAS[name];
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ jsonSchema: each }) {
      if (each.description) each.description = sentence(each.description);
    },
  });
  return { title, ...made };
}

/** In problems a description ends a sentence of its own; an editor shows it alone. */
function sentence(description: string): string {
  const first = description.charAt(0);
  const stop = /[.!?]$/.test(description) ? '' : '.';
  return `${first.toUpperCase()}${description.slice(1)}${stop}`;
}
