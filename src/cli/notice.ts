import { writeFileSync } from 'node:fs';
import { toHere } from '../report/from-here.ts';
import { notice } from '../site/files/notice-file.ts';
import { FORCE, fileToWrite, OUTPUT_OPTIONS } from './file-to-write.ts';
import { policyAt, versionCalled } from './named.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

/** What a version changes, for the people whom it concerns. */
export const noticeVerb: Verb = {
  name: 'notice',
  summary:
    'Writes an e-mail (.eml) that explains what a version changes, how much, from when and in which clauses; drafts can be named too.',
  usage: 'ORG/POLICY VERSION [--out FILE] [--force]',
  options: OUTPUT_OPTIONS,
  explanations: {
    out: 'the file to write (default: ORG-POLICY-VERSION-notice.eml, here); - prints it',
    force: FORCE,
  },
  run(call) {
    const { files, flags, isJson } = call;
    const [path, name, ...more] = files;
    if (!path || !name || more.length > 0)
      throw new UsageError('Name a policy and the version that people are to be told of.');
    const site = soundSite(call, dayShown(call), true);
    if (!site) return 1;
    const { view } = site;
    const policy = policyAt(view, path);
    const version = versionCalled(policy, name);
    const text = notice(view, policy, version);
    if (flags['out'] === '-' && isJson)
      throw new UsageError(
        '--out - prints the e-mail itself, which is no JSON: leave out one of the two.',
      );
    if (flags['out'] === '-') {
      process.stdout.write(text);
      return 0;
    }
    const stem = `${policy.organisation}-${policy.slug}-${version.name}`;
    const file = fileToWrite(call, `${stem}-notice.eml`, '.eml');
    writeFileSync(file, text);
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ file, version: version.name, draft: version.draft })}\n`
        : `${toHere(file)}: open it in your mail program, add the recipients, and read it before you send it.${version.draft ? ' The version is a draft: its addresses do not answer yet.' : ''}\n`,
    );
    return 0;
  },
};
