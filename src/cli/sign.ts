import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KeyError, keysFrom } from '../builder/secret-keys.ts';
import { signFolder } from '../builder/sign-folder.ts';
import { writeTlogProofs } from '../builder/write-tlog-proofs.ts';
import { fromHere } from '../report/from-here.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

/** Signs a built site in a step of its own, so that no program of the build can know the key. */
export const signVerb: Verb = {
  name: 'sign',
  summary:
    'Signs checkpoint and list of files of a built site with LEDGER_KEY, in a step apart from the build.',
  usage: '[DIR]',
  options: {},
  explanations: {},
  run(call) {
    const secret = process.env['LEDGER_KEY'];
    delete process.env['LEDGER_KEY'];
    const [place = 'dist', ...more] = call.files;
    if (more.length > 0) throw new UsageError('Name one folder.');
    if (!secret?.trim())
      throw new UsageError('LEDGER_KEY is not set: there is nothing to sign with.');
    const folder = fromHere(place);
    if (!existsSync(join(folder, 'SHA256SUMS')))
      throw new UsageError(`In ${place} lies no built site: npm run build.`);
    const site = soundSite(call, dayShown(call), false);
    if (!site) return 1;
    const { view } = site;
    try {
      const keys = keysFrom(view.library.site, secret);
      signFolder(folder, { url: view.library.site.url, day: view.today }, keys);
      writeTlogProofs(folder);
      const names = keys.map(({ own }) => own.kind);
      process.stdout.write(
        call.isJson
          ? `${JSON.stringify({ signed: place, keys: names })}\n`
          : `Signed checkpoint and list of files in ${place} (${names.join(', ')}).\n`,
      );
    } catch (error) {
      throw error instanceof KeyError ? new UsageError(error.message) : error;
    }
    return 0;
  },
};
