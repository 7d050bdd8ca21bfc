import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatSchema, schemaFile } from '../../../src/builder/editor-files.ts';
import { findFrontMatter } from '../../../src/library/text/front-matter.ts';
import { jsonSchema, SCHEMA_NAMES } from '../../../src/library/yaml/json-schemas.ts';
import { ROOT } from '../../source-files.ts';

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const editor = JSON.parse(read('.vscode/settings.json')) as {
  'yaml.schemas': Record<string, string>;
};

/** Every file of the content with the schema that editors hold it against. */
const described = [
  'tests/fixtures/published',
  'tests/fixtures/valid',
  'tests/fixtures/minimal',
].flatMap((folder) =>
  globSync('**/*.{yaml,mdx}', { cwd: join(ROOT, folder) }).flatMap((path) => {
    const text = read(`${folder}/${path}`);
    if (path.endsWith('.mdx')) {
      const { yaml } = findFrontMatter(path, text);
      const name = path.startsWith('pages/') ? ('page' as const) : ('version' as const);
      return [{ path, name, data: parse(yaml ?? '') as unknown }];
    }
    const name = SCHEMA_NAMES.find((each) => path.endsWith(`${each}.yaml`));
    return name ? [{ path, name, data: parse(text) as unknown }] : [];
  }),
);

describe.each(SCHEMA_NAMES)('the schema of %s', (name) => {
  test('is committed as it is made; if not, run: npm run schemas', () => {
    expect(read(schemaFile(name))).toBe(formatSchema(name));
  });

  test('says of each key what it is for', () => {
    const { properties } = jsonSchema(name) as {
      properties: Record<string, { description?: string }>;
    };
    const silent = Object.entries(properties).filter(([, { description }]) => !description);
    expect(silent.map(([key]) => key)).toEqual([]);
    for (const { description } of Object.values(properties))
      expect(description).toMatch(/^[^a-z].*\.$/);
  });

  test('accepts the files that there are, and refuses a misspelt key', () => {
    const schema = z.fromJSONSchema(JSON.parse(read(schemaFile(name))));
    const files = described.filter((file) => file.name === name);
    expect(files.length).toBeGreaterThan(0);
    for (const { path, data } of files) {
      expect([path, schema.safeParse(data).error]).toEqual([path, undefined]);
      expect(schema.safeParse({ ...(data as object), misspelt: 'x' }).success).toBe(false);
    }
  });
});

describe('VS Code', () => {
  test('finds each schema, and holds the right files against it', () => {
    const matched = Object.entries(editor['yaml.schemas']).flatMap(([schema, glob]) => {
      expect(existsSync(join(ROOT, schema))).toBe(true);
      return described
        .filter(({ path }) => matchesGlob(`content/${path}`, glob))
        .map(({ path, name }) => [path, `./schemas/${name}.schema.json` === schema]);
    });
    const yaml = described.filter(({ path }) => path.endsWith('.yaml'));
    expect(matched).toHaveLength(yaml.length);
    expect(matched.filter(([, isRight]) => !isRight)).toEqual([]);
  });
});
