import type { z } from 'zod';
import type { Problem } from '../policy/problem.ts';
import { parseVersionName } from '../policy/version-name.ts';
import type { Content, Described, OrganisationFolder, PolicyFolder } from './content.ts';
import { decode } from './decode.ts';
import { problemAt, START } from './place.ts';
import type { RawContent } from './read-content.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { organisationSchema } from './schema/organisation.ts';
import { policySchema } from './schema/policy.ts';
import { siteSchema } from './schema/site.ts';
import { checkSchema } from './schema-problems.ts';
import { readVersion, type VersionFile } from './version-file.ts';
import { compareDates } from './version-order.ts';
import { readYaml } from './yaml-file.ts';

/** Parses every file of the content folder once. What is missing or unreadable is reported. */
export function parseContent(raw: RawContent): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = (path: string): string | null => {
    const file = raw.files.get(path);
    if (!file) return null;
    const decoded = decode(file);
    problems.push(...decoded.problems, ...invisibleCharacters(path, decoded.text));
    return decoded.text;
  };
  const describe = <Schema extends z.ZodObject>(
    path: string,
    schema: Schema,
  ): Described<z.infer<Schema>> => {
    const source = text(path);
    if (source === null && !raw.tooLarge.has(path)) problems.push(missingFile(path));
    const { yaml, problems: found } = readYaml(path, source ?? '', 1);
    problems.push(...found);
    const isReadable = source !== null && !found.some((problem) => problem.rule === 'yaml-syntax');
    if (!isReadable) return { path, yaml, value: null };
    const checked = checkSchema(schema, yaml);
    problems.push(...checked.problems);
    return { path, yaml, value: checked.value };
  };
  const version = (path: string): VersionFile => {
    const stem =
      path
        .split('/')
        .at(-1)
        ?.replace(/\.mdx$/, '') ?? '';
    const read = readVersion(path, parseVersionName(stem), text(path) ?? '');
    problems.push(...read.problems);
    return read.version;
  };

  const paths = [...raw.files.keys()];
  const policyFolder = (folder: string): PolicyFolder => {
    const described = describe(`${folder}/policy.yaml`, policySchema);
    const versions = paths
      .filter(
        (path) =>
          path.startsWith(`${folder}/`) && path.endsWith('.mdx') && path.split('/').length === 3,
      )
      .map(version)
      .sort(compareDates);
    if (versions.length === 0) problems.push(emptyPolicy(folder));
    return { slug: folder.split('/')[1] ?? '', path: folder, described, versions };
  };
  const organisation = (slug: string): OrganisationFolder => {
    const described = describe(`${slug}/organisation.yaml`, organisationSchema);
    const policies = foldersIn(paths, slug).map(policyFolder);
    if (policies.length === 0) problems.push(emptyOrganisation(slug));
    return { slug, described, policies };
  };

  const site = describe('site.yaml', siteSchema);
  const organisations = foldersIn(paths, '').map(organisation);
  if (organisations.length === 0) problems.push(emptyContent());
  return { content: { site, organisations, files: new Set(paths) }, problems };
}

/** The folders directly below a folder (`''` for the root), by name. */
function foldersIn(paths: readonly string[], folder: string): string[] {
  const depth = folder ? folder.split('/').length : 0;
  const inside = paths.filter((path) => (folder ? path.startsWith(`${folder}/`) : true));
  const folders = inside.map((path) => path.split('/')).filter((steps) => steps.length > depth + 1);
  return [...new Set(folders.map((steps) => steps.slice(0, depth + 1).join('/')))].sort();
}

function missingFile(path: string): Problem {
  return problemAt(path, START, {
    rule: 'missing-file',
    what: `The file ${path} is missing.`,
    mend: 'Create it; docs/authors.md shows one to copy.',
  });
}

function emptyPolicy(folder: string): Problem {
  return problemAt(`${folder}/policy.yaml`, START, {
    rule: 'empty-collection',
    what: `The policy ${folder} has no version.`,
    mend: `Put its text into ${folder}/ as a file named after its date, such as 2021-11-17.mdx, or delete the folder.`,
  });
}

function emptyOrganisation(slug: string): Problem {
  return problemAt(`${slug}/organisation.yaml`, START, {
    rule: 'empty-collection',
    what: `The organisation ${slug} has no policy.`,
    mend: `Make a folder for one, such as ${slug}/privacy/, with a policy.yaml in it.`,
  });
}

function emptyContent(): Problem {
  return problemAt('site.yaml', START, {
    rule: 'empty-collection',
    what: 'The content folder has no organisation.',
    mend: 'Make a folder for one, with an organisation.yaml in it; or point CONTENT_DIR at the right folder.',
  });
}
