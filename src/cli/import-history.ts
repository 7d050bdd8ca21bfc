import { join } from 'node:path';
import type { Problem } from '../policy/problem.ts';
import { toHere } from '../report/from-here.ts';
import { problemReport } from '../report/problem-report.ts';
import { alikeInOne } from './alike-problems.ts';
import { plansOfArchive } from './captures/archive-plans.ts';
import { BrokenOff } from './captures/dated-text.ts';
import { type HistoryPlan, importPlan, type PlanOutcome } from './captures/import-plan.ts';
import { textsOfFolder } from './captures/texts-of-folder.ts';
import { textsOfGit } from './captures/texts-of-git.ts';
import { textsOfWayback } from './captures/texts-of-wayback.ts';
import { createPolicy } from './create-policy.ts';
import { secondsOf, sourceAddress, struckOf, webAddressOf, wordingOf } from './file-to-import.ts';
import { countsOf, importVerdict, mustBeLookedAt } from './import-report.ts';
import { policyPath } from './policy-folder.ts';
import { progressOn } from './progress.ts';
import { type Call, contentFolder, UsageError, type Verb } from './verb.ts';

/** The texts of one or more policies, from wherever they were kept, as versions. */
export const importHistoryVerb: Verb = {
  name: 'import-history',
  summary:
    'Makes the versions of a policy from dated files, a git history, Open Terms Archive or the Wayback Machine.',
  usage:
    'DIR | --git FILE | --wayback URL --policy ORG/POLICY [--create --organisation NAME --title TITLE] | --ota DIR|REPO [--only SERVICE[/DOCUMENT]] [--wording official]',
  options: {
    policy: { type: 'string' },
    git: { type: 'string' },
    ota: { type: 'string' },
    only: { type: 'string' },
    wayback: { type: 'string' },
    'wayback-host': { type: 'string' },
    pause: { type: 'string' },
    timeout: { type: 'string' },
    wording: { type: 'string' },
    url: { type: 'string' },
    struck: { type: 'string' },
    verify: { type: 'boolean' },
    create: { type: 'boolean' },
    organisation: { type: 'string' },
    title: { type: 'string' },
    kind: { type: 'string' },
    language: { type: 'string' },
  },
  explanations: {
    policy: 'the policy whose versions they are',
    git: 'a file under git instead of a folder: one version for each commit that changed it',
    ota: 'a collection of Open Terms Archive, as a folder, a git repository or its address: one policy for each document',
    only: 'of that collection one service, or one document of it: "Acme" or "Acme/Privacy Policy"',
    wayback: 'an address whose captures by the Internet Archive become versions, each that differs',
    'wayback-host': 'the address of the archive (default: https://web.archive.org)',
    pause: 'seconds between two requests to it (default: 4)',
    timeout: 'seconds that one request may take (default: 60)',
    wording: 'official for the very words of the organisation; restated (default) for others',
    url: 'where they were published: completes their links and is noted as their source',
    struck:
      'what becomes of struck words: refuse the file (default for Word files), or drop them and quote each (default for web pages)',
    verify: 'changes nothing: each version is always held against a second reading of its file',
    create: 'write organisation.yaml and policy.yaml where they are missing, with:',
    organisation: 'the name of the organisation',
    title: 'the title of the policy',
    kind: 'privacy (default), cookies, data-transfer, terms, other',
    language: 'the language of the texts (default: en)',
  },
  async run(call) {
    const content = contentFolder(call);
    const { plans, notes } = await plansOf(call, content).catch(refused);
    const progress = progressOn(process.stderr);
    const outcomes: PlanOutcome[] = [];
    for (const plan of plans) {
      outcomes.push(await importPlan(content, plan, progress));
      // What ails an archive ails it for all that follow.
      if (outcomes.at(-1)?.brokenOff !== null) break;
    }
    const problems = outcomes.flatMap((each) => each.problems);
    const brokenOff = outcomes.at(-1)?.brokenOff ?? null;
    const places = plans.map(({ policy }) => toHere(join(content, policy)));
    report(call.isJson, { outcomes, problems, places, notes, brokenOff });
    return brokenOff !== null || mustBeLookedAt(problems) ? 1 : 0;
  },
};

/** A source that cannot even be begun with is a wrong call. */
function refused(error: unknown): never {
  throw error instanceof BrokenOff ? new UsageError(error.message) : error;
}

interface Plans {
  readonly plans: readonly HistoryPlan[];
  /** What is to be said of all of them. */
  readonly notes: readonly string[];
}

/** What the call names, ready to be imported. The files that describe new policies are written. */
async function plansOf(call: Call, content: string): Promise<Plans> {
  const { files, flags } = call;
  const [folder, ...more] = files;
  const [git, ota, wayback] = [flags['git'], flags['ota'], flags['wayback']];
  const named = [folder, git, ota, wayback].filter((each) => each !== undefined);
  if (named.length !== 1 || more.length > 0)
    throw new UsageError('Name one folder, or one source after --git, --ota or --wayback.');
  const options = { wording: wordingOf(flags['wording']), struck: struckOf(flags['struck']) };
  const url = sourceAddress(flags['url']);
  if (typeof ota === 'string') {
    const only = typeof flags['only'] === 'string' ? flags['only'] : null;
    const policy = typeof flags['policy'] === 'string' ? policyPath(flags['policy']) : null;
    return plansOfArchive(content, { ...options, ota, only, policy, url, flags });
  }
  if (typeof flags['policy'] !== 'string')
    throw new UsageError('Say of which policy: --policy ORG/POLICY.');
  const policy = policyPath(flags['policy']);
  const plan = (texts: HistoryPlan['texts'], at: string | null, isNoted: boolean): HistoryPlan => ({
    ...options,
    ...{ policy, texts, url: at, isNoted },
    title: createPolicy(content, policy, flags),
  });
  if (typeof git === 'string') return { plans: [plan(textsOfGit(git), url, true)], notes: [NOTED] };
  if (typeof wayback !== 'string')
    return { plans: [plan(textsOfFolder(folder ?? ''), url, false)], notes: [] };
  const address = webAddressOf('wayback', wayback);
  const captures = await textsOfWayback({
    url: address,
    host: webAddressOf('wayback-host', flags['wayback-host'] ?? 'https://web.archive.org').replace(
      /\/+$/,
      '',
    ),
    pause: secondsOf('pause', flags['pause'], 4),
    timeout: secondsOf('timeout', flags['timeout'], 60),
  });
  if (captures.texts.length === 0)
    throw new UsageError(
      [`The archive has no capture of ${address} with a text.`, ...captures.notes].join(' '),
    );
  return {
    plans: [plan(captures.texts, url ?? address, true)],
    notes: [CAPTURED, ...captures.notes],
  };
}

const NOTED =
  'The dates are those of the commits: when somebody noted each text, not from when it applied.';
const CAPTURED =
  'The dates are those of the captures: when the archive first saw each text, not from when it applied.';

interface Report {
  readonly outcomes: readonly PlanOutcome[];
  readonly problems: readonly Problem[];
  readonly places: readonly string[];
  readonly notes: readonly string[];
  readonly brokenOff: string | null;
}

function report(isJson: boolean, { outcomes, problems, places, notes, brokenOff }: Report): void {
  const sum = (count: (each: PlanOutcome) => number) =>
    outcomes.reduce((total, each) => total + count(each), 0);
  const total = countsOf(outcomes.flatMap((each) => each.verifications));
  const counts = {
    versions: sum((each) => each.written),
    standing: sum((each) => each.standing),
    alike: sum((each) => each.alike),
  };
  if (isJson) {
    const answer = { ...counts, folders: places, notes, brokenOff, problems, verification: total };
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  const where = places.length === 1 ? (places[0] ?? '') : `${places.length} policies`;
  const lines = [
    ...notes,
    ...(counts.standing > 0
      ? [
          `${versions(counts.standing)} ${counts.standing === 1 ? 'was' : 'were'} there already, and ${counts.standing === 1 ? 'stays' : 'stay'} as before.`,
        ]
      : []),
    ...(counts.alike > 0
      ? [
          `${counts.alike === 1 ? 'One text says' : `${counts.alike} texts say`} the same as the one before, and ${counts.alike === 1 ? 'is' : 'are'} no version.`,
        ]
      : []),
    counts.versions === 0 && counts.standing > 0 && brokenOff === null
      ? `Nothing is new in ${where}.`
      : `Written: ${versions(counts.versions)} in ${where}.${counts.versions > 0 ? ' Nobody has said yet what each of them changed: their significance and summary are “unknown”.' : ''}`,
  ];
  process.stdout.write(problemReport(alikeInOne(problems), 'text'));
  process.stdout.write(`${lines.join('\n')}\n`);
  if (counts.versions > 0) process.stdout.write(importVerdict(total));
  if (brokenOff !== null)
    process.stdout.write(
      `It broke off: ${brokenOff} Run the same command again; it goes on from here.\n`,
    );
}

function versions(count: number): string {
  return count === 1 ? '1 version' : `${count} versions`;
}
