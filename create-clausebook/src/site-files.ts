import { type Answers, slugOf } from './answers.ts';
import { publishWorkflow } from './publish-workflow.ts';

/** The folders of the first policy: `acme-ltd/privacy-policy`. */
export function firstPolicy({ organisation, title }: Answers): string {
  return `${slugOf(organisation)}/${slugOf(title)}`;
}

/**
 * The files of a new site that depend on what was answered, by path.
 * @param engine the version of Clausebook, or where else npm finds it
 * @param today the first day of a policy that is not imported
 * @param isImported whether the first text comes from a file
 */
export function siteFiles(
  answers: Answers,
  engine: string,
  today: string,
  isImported: boolean,
): Record<string, string> {
  const { organisation, email, title } = answers;
  const policy = firstPolicy(answers);
  return {
    'package.json': `${JSON.stringify(packageFile(answers, engine), null, 2)}\n`,
    'content/site.yaml': yaml({
      name: `${organisation}: policies`,
      url: answers.url.replace(/\/*$/, '/'),
      language: answers.language,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
      description: `The policies of ${organisation}: what applies today, and every earlier version.`,
      publisher: { name: organisation, email },
    }),
    [`content/${slugOf(organisation)}/organisation.yaml`]: yaml({
      name: organisation,
      description: `Policies of ${organisation}.`,
      entities: [{ name: organisation }],
      contacts: [{ for: `Questions about the policies of ${organisation}`, email }],
    }),
    [`content/${policy}/policy.yaml`]: yaml({
      title,
      kind: kindOf(title),
      description: `${title} of ${organisation}.`,
      language: answers.language,
    }),
    ...(!isImported && { [`content/${policy}/${today}.mdx`]: firstVersion(answers, today) }),
    ...publishWorkflow(answers.host),
  };
}

/** So that every command of the guides works as it is written there. */
function packageFile({ organisation }: Answers, engine: string) {
  return {
    name: `${slugOf(organisation)}-policies`,
    private: true,
    type: 'module',
    scripts: {
      start: 'npm run -s build && npm run -s serve',
      dev: 'clausebook dev',
      build: 'clausebook build',
      serve: 'clausebook serve',
      policy: 'clausebook',
      pdf: 'clausebook pdf',
    },
    dependencies: { clausebook: engine },
  };
}

/** What kind of policy a title names; most first policies are about privacy. */
function kindOf(title: string): string {
  if (/cookie/i.test(title)) return 'cookies';
  if (/terms|conditions|agb|geschäftsbedingungen/i.test(title)) return 'terms';
  return 'privacy';
}

/** A draft: it is shown while one writes, and published by nobody before somebody wrote it. */
function firstVersion({ organisation, email, title }: Answers, today: string): string {
  return `${[
    '---',
    `title: ${JSON.stringify(title)}`,
    `effective: "${today}"`,
    'wording: official',
    '# Delete this line when the text is ready: drafts are shown by `npm run dev` alone.',
    'draft: true',
    '---',
    '',
    '## Who answers for this policy {#who-answers}',
    '',
    `${organisation} answers for this policy. Write to ${email} with questions about it.`,
  ].join('\n')}\n`;
}

type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** YAML whose every string stands in quotes, so that none is taken for anything else. */
function yaml(values: Readonly<Record<string, Value>>): string {
  return linesOf(values, '').join('\n').concat('\n');
}

function linesOf(values: Readonly<Record<string, Value>>, indent: string): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (typeof value === 'string') return `${indent}${key}: ${JSON.stringify(value)}`;
    if (!isList(value)) return [`${indent}${key}:`, ...linesOf(value, `${indent}  `)];
    const items = value.flatMap((item) =>
      linesOf(item as Readonly<Record<string, Value>>, `${indent}    `).map((line, index) =>
        index === 0 ? `${indent}  - ${line.trimStart()}` : line,
      ),
    );
    return [`${indent}${key}:`, ...items];
  });
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
