import { join } from 'node:path';
import { draftFrom } from '../importer/draft-from.ts';
import { versionBefore } from '../library/parsed/version-order.ts';
import { formatVersionName } from '../policy/version-name.ts';
import { toHere } from '../report/from-here.ts';
import { ask } from './ask.ts';
import {
  effectiveFlag,
  fileForVersion,
  policyFolder,
  policyPath,
  versionNameOf,
  writeNew,
} from './policy-folder.ts';
import { type Call, contentFolder, type ExitCode, UsageError, type Verb } from './verb.ts';

const SIGNIFICANCES: readonly string[] = ['major', 'minor', 'editorial'];

const QUESTIONS = {
  significance:
    'How much changes? major (rights, recipients, purposes), minor (details) or editorial (wording alone); Enter leaves it open.',
  summary: 'What changes, in plain words for the people concerned? Enter leaves it open.',
  reconsent: 'Must people be asked for their consent again? yes or no',
};

/** A draft version from the one that applies before it. */
export const newVerb: Verb = {
  name: 'new',
  summary: 'Makes a draft version from the one in force, and says what is left to write.',
  usage: 'ORG/POLICY DATE [--significance major|minor|editorial] [--summary WORDS] [--reconsent]',
  options: {
    significance: { type: 'string' },
    summary: { type: 'string' },
    reconsent: { type: 'boolean' },
    'no-reconsent': { type: 'boolean' },
  },
  explanations: {
    significance: 'how much changes: major, minor or editorial',
    summary: 'what changes, in a few plain sentences',
    reconsent: 'consent must be asked again',
    'no-reconsent': 'it need not',
  },
  async run(call) {
    const [named, date, ...more] = call.files;
    const path = policyPath(named ?? '');
    if (!path || !date || more.length > 0)
      throw new UsageError('Name a policy and the date from which the new version applies.');
    const content = contentFolder(call);
    const policy = policyFolder(content, path);
    const name = versionNameOf(date);
    const target = fileForVersion(content, path, name);
    const base = versionBefore(policy, name);
    if (!base)
      throw new UsageError(
        `${path} has no published version before ${date} to begin from. A first version is made with \`npm run policy -- import\`, or written by hand.`,
      );
    const draft = draftFrom(base, { effective: effectiveFlag(name), ...(await answersOf(call)) });
    if (!draft)
      throw new UsageError(
        `The front matter of ${base.path} has faults. Mend them first: \`npm run policy -- check\` names them.`,
      );
    writeNew(target, draft.text);
    const file = toHere(join(content, path, `${formatVersionName(name)}.mdx`));
    const { questions } = draft;
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ file, from: base.path, questions })}\n`
        : `Written: ${file}, a draft with the text of ${base.path}.\n\nLeft to do:\n${questions.map((each) => `- ${each}\n`).join('')}- Change the text, run \`npm run policy -- check\`, and delete \`draft: true\` when it is ready.\n`,
    );
    const exit: ExitCode = 0;
    return exit;
  },
};

async function answersOf({ flags, isJson }: Call) {
  const { significance, summary } = flags;
  if (significance !== undefined && !SIGNIFICANCES.includes(String(significance)))
    throw new UsageError(`--significance is ${SIGNIFICANCES.join(', ')}, not “${significance}”.`);
  if (flags['reconsent'] && flags['no-reconsent'])
    throw new UsageError('Say --reconsent or --no-reconsent, not both.');
  const given = {
    significance: typeof significance === 'string' ? significance : null,
    summary: typeof summary === 'string' && summary.trim() ? summary.trim() : null,
    reconsent: flags['reconsent'] ? true : flags['no-reconsent'] ? false : null,
  };
  const open = Object.entries(QUESTIONS).filter(
    ([key]) => given[key as keyof typeof given] === null,
  );
  // Who has said what changes, and how much, has said all that must be said.
  const isEnough = given.significance !== null && given.summary !== null;
  const answers = isJson || isEnough ? {} : await ask(Object.fromEntries(open), isAnswer);
  const said = answers as Partial<Record<keyof typeof given, string | null>>;
  return {
    significance: given.significance ?? said.significance ?? null,
    summary: given.summary ?? said.summary ?? null,
    reconsent: given.reconsent ?? (said.reconsent ? /^y/i.test(said.reconsent) : null),
  };
}

function isAnswer(key: string, answer: string): boolean {
  if (key === 'significance') return SIGNIFICANCES.includes(answer);
  return key === 'reconsent' ? /^(?:y|n|yes|no)$/i.test(answer) : true;
}
