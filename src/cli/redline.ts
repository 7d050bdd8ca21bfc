import { writeFileSync } from 'node:fs';
import { toHere } from '../report/from-here.ts';
import { redlineFile } from '../site/files/redline-file.ts';
import { FORCE, fileToWrite, OUTPUT_OPTIONS } from './file-to-write.ts';
import { policyAt, versionCalled } from './named.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

/** Two versions as a Word file with tracked changes. */
export const redlineVerb: Verb = {
  name: 'redline',
  summary:
    'Writes a Word file in which the changes from one version of a policy to another are tracked; drafts can be named too.',
  usage: 'ORG/POLICY FROM TO [--out FILE] [--force]',
  options: OUTPUT_OPTIONS,
  explanations: {
    out: 'the file to write (default: ORG-POLICY-FROM-to-TO.docx, here)',
    force: FORCE,
  },
  run(call) {
    const { files, isJson } = call;
    const [path, fromName, toName, ...more] = files;
    if (!path || !fromName || !toName || more.length > 0)
      throw new UsageError(
        'Name a policy and two of its versions: the earlier one, then the later.',
      );
    const site = soundSite(call, dayShown(), true);
    if (!site) return 1;
    const { view } = site;
    const policy = policyAt(view, path);
    const [from, to] = [versionCalled(policy, fromName), versionCalled(policy, toName)];
    if (from === to) throw new UsageError(`${from.name} is named twice; name two versions.`);
    const names = { from: from.name, to: to.name };
    const file = fileToWrite(
      call,
      `${policy.organisation}-${policy.slug}-${from.name}-to-${to.name}.docx`,
      '.docx',
    );
    writeFileSync(file, redlineFile(view, policy, { from, to }));
    const { counts } = view.comparison(policy, { from, to });
    const said = toHere(file);
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ file, ...names, counts })}\n`
        : `${said}: ${counts.changed} changed, ${counts.added} added, ${counts.removed} removed, ${counts.moved} moved, ${counts.same} as before.\n`,
    );
    return 0;
  },
};
