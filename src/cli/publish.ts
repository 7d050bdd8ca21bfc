import { pingHub } from './ping-hub.ts';
import { publishedLedger } from './published-ledger.ts';
import { recordAndSeal } from './record-and-seal.ts';
import { runProgram } from './run-program.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { type Call, contentFolder, type ExitCode, UsageError, type Verb } from './verb.ts';
import { verifyVerb } from './verify.ts';

/** Builds the site into a folder; throws where that fails. */
export type BuildSite = (call: Call, out: string) => void | Promise<void>;

/** All that stands between a merge and what readers see, without a question or a terminal. */
export const publishVerb: Verb = publishWith(buildInProject);

/** @param build what builds the site, for tests */
export function publishWith(build: BuildSite): Verb {
  return {
    name: 'publish',
    summary:
      'Records, seals, commits, builds and verifies what is to be published, held against the ledger that is published: what a host then takes.',
    usage: '--live URL|DIR [--first] [--step record|build|announce] [--out DIR]',
    options: {
      live: { type: 'string' },
      first: { type: 'boolean' },
      step: { type: 'string' },
      out: { type: 'string' },
    },
    explanations: {
      live: 'where the site is published: its ledger must only grow',
      first: 'nothing is published there yet',
      step: 'record: up to the commit, which somebody has to push; build: from there on (default: both); announce: once the site stands, tells the hub of site.yaml which feeds changed',
      out: 'the folder for the built site (default: dist)',
    },
    async run(call) {
      const { files, flags } = call;
      if (files.length > 0) throw new UsageError('This command takes no file.');
      const step = flags['step'];
      if (step !== undefined && step !== 'record' && step !== 'build' && step !== 'announce')
        throw new UsageError(`There is no step “${String(step)}”: say record, build or announce.`);
      if (step === 'announce') return announce(call);
      const content = contentFolder(call);
      const live = await publishedLedger(call);
      if (step !== 'build') {
        const exit = await recordAndSeal(call, content, live);
        if (exit !== 0 || step === 'record') return exit;
      }
      const out = typeof flags['out'] === 'string' ? flags['out'] : 'dist';
      await build(call, out);
      return verified(call, out, live?.file ?? null);
    },
  };
}

/** What was built without problems stands by now; without a site there is nothing to tell of. */
function announce(call: Call): Promise<ExitCode> | ExitCode {
  const site = soundSite(call, dayShown(call), false);
  return site ? pingHub(site.view) : 1;
}

/** Nothing is handed over that does not verify, or does not add to what readers have seen. */
function verified(call: Call, out: string, since: string | null): Promise<ExitCode> | ExitCode {
  return verifyVerb.run({
    ...call,
    files: [out],
    flags: { ...(since !== null && { since }) },
    isJson: false,
  });
}

/** Without the keys that sign: a step of its own signs what was built. */
async function buildInProject(call: Call, out: string): Promise<void> {
  const { LEDGER_KEY: _, ...environment } = process.env;
  if ((await runProgram('build', ['--out', out], call, environment)) !== 0)
    throw new UsageError('The site was not built, and nothing is handed over.');
}
