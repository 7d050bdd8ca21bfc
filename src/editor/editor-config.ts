import { jsonSchema, type SchemaName } from '../library/yaml/json-schemas.ts';
import type { EditorSettings } from '../policy/editor-settings.ts';
import { type EditorField, editorFields, type MapKeys, type Shape } from './editor-field.ts';

/** What of the site the editor offers. */
export interface EditedSite {
  readonly name: string;
  readonly url: string;
  /** In which pages are made besides the site’s own. */
  readonly languages: readonly string[];
  readonly settings: EditorSettings;
  readonly organisations: readonly EditedOrganisation[];
  readonly policies: readonly EditedPolicy[];
}

export interface EditedOrganisation {
  readonly slug: string;
  readonly name: string;
  /** Whether it lists services, which the consent tool asks about. */
  readonly hasServices: boolean;
}

/** A policy of which versions can be written. */
export interface EditedPolicy {
  /** `acme/privacy` */
  readonly path: string;
  /** As the policy and its organisation are called. */
  readonly label: string;
  /** The names of its published versions. */
  readonly versions: readonly string[];
  /** With what a new draft begins. */
  readonly begun: { readonly title: string; readonly wording: string; readonly text: string };
}

/**
 * The settings of Sveltia CMS. Its fields are made from the schema by which the check reads the same files.
 * Versions are offered while they say `draft: true`; what is sealed says so no longer.
 */
export function editorConfig(site: EditedSite): object {
  const { settings } = site;
  const { backend, repo, branch, folder } = settings;
  const languages: MapKeys = { translations: site.languages };
  const hasProposals = backend === 'github' || backend === 'gitlab';
  return {
    backend: {
      name: backend,
      repo,
      branch,
      ...serverOf(settings),
      ...(settings.signIn === undefined
        ? { auth_methods: ['token'] }
        : { base_url: settings.signIn.replace(/\/+$/, '') }),
    },
    // Each draft is a pull request of its own, which is checked and compared before anybody merges it.
    ...(hasProposals && { publish_mode: 'editorial_workflow' }),
    app_title: site.name,
    site_url: site.url,
    media_folder: folder,
    // The check has the last word, on the pull request; a preview here would only resemble the page.
    editor: { preview: false },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
    collections: [
      ...site.policies.map((policy) => draftsOf(policy, folder)),
      { divider: true },
      filesOf(
        'policies',
        'Policies',
        'policy',
        site.policies.map(({ path, label, versions }) => ({
          path: `${folder}/${path}/policy.yaml`,
          label,
          maps: { ...languages, versions },
        })),
      ),
      filesOf(
        'organisations',
        'Organisations',
        'organisation',
        site.organisations.map(({ slug, name }) => ({
          path: `${folder}/${slug}/organisation.yaml`,
          label: name,
          maps: languages,
        })),
      ),
      filesOf(
        'services',
        'Services',
        'services',
        site.organisations
          .filter(({ hasServices }) => hasServices)
          .map(({ slug, name }) => ({
            path: `${folder}/${slug}/services.yaml`,
            label: name,
            maps: languages,
          })),
      ),
      pagesIn(folder),
      filesOf('site', 'Site', 'site', [
        { path: `${folder}/site.yaml`, label: site.name, maps: languages },
      ]),
    ],
  };
}

/** A text behind front matter. No editor of rich text: each would rewrite what it does not know. */
function bodyField(text = ''): object {
  return {
    name: 'body',
    label: 'text',
    widget: 'text',
    use_emoji_autocomplete: false,
    required: true,
    ...(text && { default: text }),
  };
}

/** The pages of the site's own, each called as its file. */
function pagesIn(folder: string): object {
  return {
    name: 'pages',
    label: 'Pages',
    label_singular: 'page',
    folder: `${folder}/pages`,
    media_folder: '',
    extension: 'mdx',
    format: 'yaml-frontmatter',
    slug: '{{title}}',
    summary: '{{title}}',
    fields: [...fieldsFor('page', {}), bodyField()],
  };
}

function draftsOf({ path, label, begun }: EditedPolicy, folder: string): object {
  const { title, wording, text } = begun;
  const defaults: Readonly<Record<string, unknown>> = { title, wording, draft: true };
  return {
    name: nameOf(path),
    label,
    label_singular: 'draft',
    folder: `${folder}/${path}`,
    media_folder: '',
    extension: 'mdx',
    format: 'yaml-frontmatter',
    filter: { field: 'draft', value: true },
    slug: '{{effective}}',
    summary: '{{effective}} · {{title}}',
    fields: [
      ...fieldsFor('version', {}).map((field) => ({
        ...field,
        ...(field.name in defaults && { default: defaults[field.name] }),
      })),
      bodyField(text),
    ],
  };
}

interface EditedFile {
  readonly path: string;
  readonly label: string;
  readonly maps: MapKeys;
}

function filesOf(
  name: string,
  label: string,
  schema: SchemaName,
  files: readonly EditedFile[],
): object {
  return {
    name: `files-${name}`,
    label: `${label}: ${schema}.yaml`,
    files: files.map(({ path, label: of, maps }) => ({
      name: nameOf(path),
      label: of,
      file: path,
      format: 'yaml',
      fields: fieldsFor(schema, maps),
    })),
  };
}

function fieldsFor(name: SchemaName, maps: MapKeys): EditorField[] {
  return editorFields(jsonSchema(name) as Shape, maps);
}

function nameOf(path: string): string {
  return path.replace(/[^a-z\d-]+/gi, '--');
}

function serverOf({ backend, server }: EditorSettings): object {
  if (server === undefined) return {};
  const address = server.replace(/\/+$/, '');
  const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[backend];
  return { api_root: `${address}${api}`, ...(backend !== 'github' && { base_url: address }) };
}
