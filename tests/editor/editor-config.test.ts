import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type EditedSite, editorConfig } from '../../src/editor/editor-config.ts';
import { type EditorField, editorFields, type Shape } from '../../src/editor/editor-field.ts';
import { jsonSchema, SCHEMA_NAMES } from '../../src/library/yaml/json-schemas.ts';

const SITE: EditedSite = {
  name: 'Acme policies',
  url: 'https://acme.example/legal/',
  languages: ['it'],
  settings: { backend: 'github', repo: 'acme/policies', branch: 'main', folder: 'content' },
  organisations: [{ slug: 'acme', name: 'Acme', hasServices: true }],
  policies: [
    {
      path: 'acme/privacy',
      label: 'Acme: Privacy Policy',
      versions: ['2020-01-01'],
      begun: { title: 'Privacy Policy', wording: 'official', text: 'The text.' },
    },
  ],
};

interface Config {
  readonly backend: Readonly<Record<string, unknown>>;
  readonly publish_mode?: string;
  readonly collections: readonly {
    readonly folder?: string;
    readonly filter?: unknown;
    readonly fields?: readonly EditorField[];
    readonly files?: readonly { readonly file: string; readonly fields: readonly EditorField[] }[];
  }[];
}

function configOf(settings: Partial<EditedSite['settings']> = {}): Config {
  return editorConfig({ ...SITE, settings: { ...SITE.settings, ...settings } }) as Config;
}

describe('the settings of the editor', () => {
  it('are such as its own schema allows, on each kind of server', () => {
    const main = createRequire(import.meta.url).resolve('@sveltia/cms');
    const schema = JSON.parse(readFileSync(join(main, '../../schema/sveltia-cms.json'), 'utf8'));
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const kinds = [
      {},
      { backend: 'gitlab', server: 'https://git.acme.example', repo: 'legal/site/policies' },
      { backend: 'gitea', server: 'https://git.acme.example/' },
      { server: 'https://github.acme.example', signIn: 'https://sign-in.acme.example/' },
    ] as const;
    for (const settings of kinds) {
      check(configOf(settings));
      expect(check.errors).toBeNull();
    }
  });

  it('have a field for every key of each file, but for maps whose keys nobody can foresee', () => {
    const without = SCHEMA_NAMES.flatMap((name) => keysWithout(jsonSchema(name) as Shape, name));
    expect(new Set(without)).toEqual(
      new Set([
        'policy.registers.columns',
        'policy.translations',
        'policy.versions',
        'organisation.translations',
        'services.services.translations',
        'site.translations',
      ]),
    );
    const fields = configOf().collections.flatMap(({ files = [] }) => files);
    const names = (file: string) =>
      fields.find((each) => each.file === file)?.fields.map(({ name }) => name);
    expect(names('content/acme/privacy/policy.yaml')).toEqual(
      expect.arrayContaining(['translations', 'versions']),
    );
    expect(names('content/site.yaml')).toContain('translations');
  });

  it('offer drafts alone, each in a pull request of its own, begun with the last text', () => {
    const { collections, publish_mode } = configOf();
    const drafts = collections.find(({ folder }) => folder === 'content/acme/privacy');
    expect(publish_mode).toBe('editorial_workflow');
    expect(drafts?.filter).toEqual({ field: 'draft', value: true });
    const begun = Object.fromEntries(
      drafts?.fields?.map(({ name, default: value }) => [name, value]) ?? [],
    );
    expect(begun).toMatchObject({ draft: true, wording: 'official', body: 'The text.' });
    const text = drafts?.fields?.find(({ name }) => name === 'body');
    expect(text?.widget, 'an editor of rich text would rewrite what it does not know').toBe('text');
  });

  it('offer lists of services where there are some, and the pages of the site’s own', () => {
    const { collections } = configOf();
    const files = collections.flatMap((each) => each.files ?? []).map(({ file }) => file);
    expect(files).toContain('content/acme/services.yaml');
    const pages = collections.find(({ folder }) => folder === 'content/pages');
    expect(pages?.fields?.map(({ name }) => name)).toEqual(['title', 'description', 'body']);
    const without = [{ slug: 'acme', name: 'Acme', hasServices: false }];
    const bare = editorConfig({ ...SITE, organisations: without }) as Config;
    expect(bare.collections.flatMap((each) => each.files ?? []).map(({ file }) => file)).toEqual(
      files.filter((file) => !file.endsWith('services.yaml')),
    );
  });

  it('let people choose between the values that an author may write', () => {
    const fields = editorFields(jsonSchema('version') as Shape, {});
    const of = (name: string) => fields.find((each) => each.name === name);
    expect(of('significance')?.['options']).toEqual(['major', 'minor', 'editorial']);
    const pattern = new RegExp(Object(of('effective'))['pattern'][0]);
    for (const good of ['2027-03-01', '2027-03', 'unknown']) expect(good).toMatch(pattern);
    for (const bad of ['1 March 2027', 'unknown to us']) expect(bad).not.toMatch(pattern);
  });

  it('ask for a token where no service for signing in is named', () => {
    expect(configOf().backend).toMatchObject({ auth_methods: ['token'] });
    const signIn = 'https://sign-in.acme.example';
    expect(configOf({ signIn }).backend).toMatchObject({ base_url: signIn });
    expect(configOf({ signIn }).backend['auth_methods']).toBeUndefined();
  });
});

/** The keys of a schema for which there is no field where no map is known. */
function keysWithout(shape: Shape, path: string): string[] {
  const fields = new Set(editorFields(shape, {}).map(({ name }) => name));
  return Object.entries(shape.properties ?? {}).flatMap(([name, each]) => {
    const own = `${path}.${name}`;
    if (!fields.has(name)) return [own];
    return [...keysWithout(each, own), ...(each.items ? keysWithout(each.items, own) : [])];
  });
}
