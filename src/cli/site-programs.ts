import { runProgram } from './run-program.ts';
import { type Call, contentFolder, UsageError, type Verb } from './verb.ts';

/** The built site, as a host takes it. */
export const buildVerb: Verb = {
  name: 'build',
  summary: 'Checks the content and builds the site.',
  usage: '[--out DIR] [--cold]',
  options: { out: { type: 'string' }, cold: { type: 'boolean' } },
  explanations: {
    out: 'the folder to build into (default: dist)',
    cold: 'take over nothing from the last build',
  },
  run(call) {
    contentFolder(call);
    refuseFiles(call);
    const { out, cold } = call.flags;
    return runProgram(
      'build',
      [...(typeof out === 'string' ? ['--out', out] : []), ...(cold ? ['--cold'] : [])],
      call,
    );
  },
};

/** A look at what was built, with the headers that a host sends. */
export const serveVerb: Verb = {
  name: 'serve',
  summary: 'Serves the built site at PORT, or at the first free port from 4321.',
  usage: '[DIR]',
  options: {},
  explanations: {},
  run: (call) => runProgram('serve', call.files.slice(0, 1), call),
};

/** A look at what is being written. */
export const devVerb: Verb = {
  name: 'dev',
  summary: 'Serves the content while it is written: each edit shows at once, drafts included.',
  usage: '[--port NUMBER]',
  options: { port: { type: 'string' } },
  explanations: { port: 'where to serve (default: the first free port from 4321)' },
  run(call) {
    contentFolder(call);
    refuseFiles(call);
    const { port } = call.flags;
    return runProgram('dev', typeof port === 'string' ? ['--port', port] : [], call);
  },
};

function refuseFiles({ files }: Call): void {
  if (files.length > 0)
    throw new UsageError('This command takes no file; the content folder is --content.');
}
