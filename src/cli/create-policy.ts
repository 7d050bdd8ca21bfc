import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { policySchema } from '../library/schema/policy.ts';
import { foldersOf, type PolicyId } from '../policy/policy-id.ts';
import { writeNew } from './policy-folder.ts';
import { type Call, UsageError } from './verb.ts';

const KINDS = policySchema.shape.kind.options;

/**
 * Writes organisation.yaml and policy.yaml where they are missing, if told to, and says what is missing if
 * not.
 * @param remark the comments with which the files begin where they are written; null for none
 * @returns the title of the policy
 */
export function createPolicy(
  content: string,
  path: PolicyId,
  flags: Call['flags'],
  remark: { readonly organisation: string; readonly policy: string } | null = null,
): string {
  const { organisation } = foldersOf(path);
  for (const name of path.split('/'))
    if (!/^[a-z][a-z0-9-]*$/.test(name))
      throw new UsageError(`“${name}” can be no folder: use small letters, digits and hyphens.`);
  const files = {
    organisation: join(content, organisation, 'organisation.yaml'),
    policy: join(content, path, 'policy.yaml'),
  };
  const missing = Object.values(files).filter((file) => !existsSync(file));
  if (missing.length > 0 && flags['create'] !== true)
    throw new UsageError(
      `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. Write ${missing.length > 1 ? 'them' : 'it'}, or add --create with --organisation NAME and --title TITLE.`,
    );
  const title = titleIn(files.policy) ?? flags['title'];
  if (typeof title !== 'string')
    throw new UsageError('Say the title of the policy: --title "Privacy Policy".');
  const { kind = 'privacy', language = 'en' } = flags;
  if (!KINDS.some((each) => each === kind))
    throw new UsageError(`--kind is ${KINDS.join(', ')}, not “${kind}”.`);
  if (!policySchema.shape.language.safeParse(language).success)
    throw new UsageError(`--language is a code such as en or it, not “${language}”.`);
  if (!existsSync(files.organisation)) {
    const name = flags['organisation'];
    if (typeof name !== 'string')
      throw new UsageError('Say the name of the organisation: --organisation "Acme Ltd".');
    const description = `Policies of ${name}.`;
    writeNew(
      files.organisation,
      remarked(remark?.organisation) + stringify({ name, description, entities: [{ name }] }),
    );
  }
  if (!existsSync(files.policy))
    writeNew(
      files.policy,
      remarked(remark?.policy) + stringify({ title, kind, description: `${title}.`, language }),
    );
  return title;
}

function remarked(remark: string | undefined): string {
  return remark === undefined ? '' : `#${remark}\n`;
}

/** The title that a policy.yaml says; null if there is none, or no title can be read in it. */
function titleIn(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    const { title } = (parse(readFileSync(file, 'utf8')) ?? {}) as { title?: unknown };
    return typeof title === 'string' ? title : null;
  } catch {
    return null;
  }
}
