import type { Problem } from '../../policy/problem.ts';
import type { Content, OrganisationFolder, PolicyFolder } from '../parsed/content.ts';
import { fileName, isImage } from '../text/file-kinds.ts';
import { nearest } from '../text/nearest.ts';
import { problemAt, START } from '../text/place.ts';

/** Every folder has the file that describes it, and something to publish. */
export function expectedFiles(content: Content): Problem[] {
  const { organisations } = content;
  return [
    ...missingFile(content, 'site.yaml'),
    ...organisations.flatMap((organisation) => judgeOrganisation(content, organisation)),
    ...organisations.flatMap(({ policies }) =>
      policies.flatMap((policy) => judgePolicy(content, policy)),
    ),
    ...(organisations.length > 0
      ? []
      : [
          empty(
            'site.yaml',
            'The content folder has no organisation.',
            'Make a folder for one, with an organisation.yaml in it; or point CONTENT_DIR at the right folder.',
          ),
        ]),
  ];
}

function judgeOrganisation(content: Content, { slug, policies }: OrganisationFolder): Problem[] {
  const path = `${slug}/organisation.yaml`;
  if (policies.length > 0) return missingFile(content, path);
  // A folder of files that belong nowhere is not an organisation: the rule `folders` names each file.
  if (!content.files.has(path)) return [];
  return [
    empty(
      path,
      `The organisation ${slug} has no policy.`,
      `Make a folder for one, such as ${slug}/privacy/, with a policy.yaml in it.`,
    ),
  ];
}

function judgePolicy(content: Content, policy: PolicyFolder): Problem[] {
  const path = `${policy.path}/policy.yaml`;
  if (policy.versions.length > 0) return missingFile(content, path);
  const others = [...content.files].filter(
    (file) => file.startsWith(`${policy.path}/`) && file !== path && !isImage(file),
  );
  // Versions under wrong names, which the rule `folders` mends.
  if (others.length > 0) return [];
  if (!content.files.has(path))
    return missingFile(content, path, 'Create it, or move the folder out of the content folder.');
  return [
    empty(
      path,
      `The policy ${policy.path} has no version.`,
      `Put its text into ${policy.path}/ as a file named after its date, such as 2021-11-17.mdx, or delete the folder.`,
    ),
  ];
}

function missingFile(
  content: Content,
  path: string,
  mend = 'Create it; docs/authors.md shows one to copy.',
): Problem[] {
  const folder = path.slice(0, -fileName(path).length);
  const isMisnamed = [...content.files].some(
    (file) =>
      file.startsWith(folder) &&
      !file.slice(folder.length).includes('/') &&
      nearest(file.slice(folder.length), [fileName(path)]) !== null,
  );
  if (isMisnamed) return [];
  const what = `The file ${path} is missing.`;
  return [problemAt(path, START, { rule: 'missing-file', what, mend })];
}

function empty(path: string, what: string, mend: string): Problem {
  return problemAt(path, START, { rule: 'empty-collection', what, mend });
}
