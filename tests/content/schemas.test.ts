import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { publishedSchema } from '../../src/site/schemas/published-schema.ts';
import { site } from '../browser/served-sites.ts';

const KINDS = ['policies', 'policy', 'version', 'services', 'proof', 'ledger'] as const;
const ajv = new Ajv2020({ allErrors: true });

// Translations and their entries in the ledger are among them.
test.each(KINDS)('every %s.json of the built site fits its schema, in each language', (name) => {
  const { folder } = site('own');
  const validate = ajv.compile(
    publishedSchema(name, `https://sample.example/schemas/${name}.json`),
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => new RegExp(`(?:^|/)${name}\\.json$`).test(path) && !path.startsWith('schemas/'),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    validate(JSON.parse(readFileSync(join(folder, path), 'utf8')));
    expect([path, validate.errors ?? []]).toEqual([path, []]);
  }
});
