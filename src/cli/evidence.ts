import { writeFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import { KeyError, keysFrom, signCheckpoint } from '../builder/secret-keys.ts';
import { formatCheckpoint } from '../ledger/checkpoint.ts';
import { faultSince } from '../ledger/verify-since.ts';
import { fileStem } from '../policy/policy-id.ts';
import { toHere } from '../report/from-here.ts';
import { type EvidenceFile, evidence } from '../site/files/evidence.ts';
import { checkpointOf } from '../site/files/published-files.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { sealOf, textsOf } from '../site/view/version-texts.ts';
import type { View } from '../site/view/view.ts';
import { FORCE, fileToWrite, OUTPUT_OPTIONS } from './file-to-write.ts';
import { keptTimestamp, readIn, STAMPED } from './kept-timestamp.ts';
import { policyAt } from './named.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { stampFaults } from './timestamp-in-words.ts';
import { UsageError, type Verb } from './verb.ts';

/** One file for whoever asks what a policy has said, and since when. */
export const evidenceVerb: Verb = {
  name: 'evidence',
  summary:
    'Writes a ZIP with all versions of a policy, comparisons, redlines, notices, ledger and proofs, and how to check them.',
  usage: 'ORG/POLICY [--timestamp FOLDER] [--out FILE] [--force]',
  options: { ...OUTPUT_OPTIONS, timestamp: { type: 'string' } },
  explanations: {
    timestamp:
      'a folder that `policy timestamp` made, which holds of this ledger: its files are added',
    out: 'the file to write (default: ORG-POLICY-evidence.zip, here)',
    force: FORCE,
  },
  async run(call) {
    const [path, ...more] = call.files;
    if (!path || more.length > 0) throw new UsageError('Name one policy.');
    const site = soundSite(call, dayShown(call), false);
    if (!site) return 1;
    const { view, media } = site;
    const policy = policyAt(view, path);
    const file = fileToWrite(call, `${fileStem(policy)}-evidence.zip`, '.zip');
    const { timestamp } = call.flags;
    const stamps = typeof timestamp === 'string' ? await stampsIn(timestamp, view) : [];
    const files = evidence(nodeSha256, { view, media }, policy, checkpointIn(view), stamps);
    writeFileSync(file, packed(files));
    const open = textsOf(policy).filter((version) => !sealOf(view, policy, version));
    const unsealed = open.map(({ name }) => name);
    if (call.isJson)
      process.stdout.write(`${JSON.stringify({ file, files: files.length, unsealed })}\n`);
    else process.stdout.write(inText(toHere(file), files.length, unsealed));
    return 0;
  },
};

/** The files of a stamp that holds, and of a ledger from which this one goes on. */
async function stampsIn(place: string, view: View): Promise<EvidenceFile[]> {
  const kept = await keptTimestamp(place, { ca: null, header: null });
  const [fault] = stampFaults(kept);
  const since = faultSince(nodeSha256, kept.checkpoint, view.ledger);
  const why = fault ? `${fault.path}: ${fault.what}` : since;
  if (why !== null) throw new UsageError(`The stamp in ${place} does not hold. ${why}`);
  return Object.values(STAMPED).flatMap((name): EvidenceFile[] => {
    const bytes = readIn(place, name);
    return bytes ? [[name, bytes]] : [];
  });
}

function inText(file: string, count: number, unsealed: readonly string[]): string {
  const open =
    unsealed.length > 0
      ? `Not sealed, so that nothing proves when they were published: ${unsealed.join(', ')}. Run \`npm run policy -- seal\` first.\n`
      : '';
  return `${file}: ${count} files.\n${open}`;
}

function checkpointIn(view: View): string {
  try {
    const body = checkpointOf(view);
    const keys = keysFrom(view.library.site, process.env['LEDGER_KEY']);
    return formatCheckpoint(body, signCheckpoint(body, keys));
  } catch (error) {
    throw error instanceof KeyError ? new UsageError(error.message) : error;
  }
}

/** The same files give the same bytes: a ZIP stores local time, so that it is fixed. */
function packed(files: readonly EvidenceFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(files);
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1, 12) });
}
