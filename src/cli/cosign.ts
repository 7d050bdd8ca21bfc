import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COSIGNED_FILE, withCosignatures } from '../builder/cosignatures.ts';
import { writeTlogProofs } from '../builder/write-tlog-proofs.ts';
import { formatCheckpoint, parseCheckpoint, type SignedCheckpoint } from '../ledger/checkpoint.ts';
import { isFault, parseLedger } from '../ledger/ledger.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { formatSignature, parseSignature, type SignatureLine } from '../ledger/signed-note.ts';
import type { PublicKey } from '../ledger/signing-key.ts';
import { fromHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { askWitness } from './ask-witness.ts';
import { keyNamed, signaturesOf, timeOfSignature } from './check-signature.ts';
import { contentFolder, type ExitCode, UsageError, type Verb } from './verb.ts';

/** Takes the signatures of witnesses, who saw that the ledger only grew. */
export const cosignVerb: Verb = {
  name: 'cosign',
  summary:
    'Takes the cosignature of a witness on the checkpoint of a built and signed site, and keeps it with the content.',
  usage: '[DIR] --key KEY --witness URL|FILE',
  options: { key: { type: 'string' }, witness: { type: 'string' } },
  explanations: {
    key: 'the public key of the witness: name+id+key',
    witness: 'the address at which it takes checkpoints, or a file with the lines that it answered',
  },
  async run(call): Promise<ExitCode> {
    const [place = 'dist', ...more] = call.files;
    const { key: named, witness } = call.flags;
    if (more.length > 0) throw new UsageError('Name one folder.');
    if (typeof named !== 'string' || typeof witness !== 'string')
      throw new UsageError('Say with --key who the witness is, and with --witness where it is.');
    const key = keyNamed(named);
    if (key.kind === 'ed25519')
      throw new UsageError('This key signs notes; the key of a witness makes cosignatures.');
    const folder = fromHere(place);
    const content = contentFolder(call);
    const { checkpoint, text } = builtCheckpoint(folder, place);
    const answer = /^https?:\/\//i.test(witness)
      ? await askWitness(witness, ledgerIn(folder).tree, text)
      : answerIn(witness);
    const lines = held(checkpoint, key, answer);
    const kept = keep(content, checkpoint, lines);
    withCosignatures(folder, content);
    writeTlogProofs(folder);
    const time = lines.map((line) => timeOfSignature(checkpoint, key, line) ?? 0).at(-1) ?? 0;
    const when = time > 0 ? new Date(time * 1000).toISOString() : null;
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ witness: key.name, time: when, size: checkpoint.size, cosignatures: kept })}\n`
        : `${key.name} cosigned ${checkpoint.size} ${checkpoint.size === 1 ? 'entry' : 'entries'}${when ? ` at ${when}` : ''}. Commit ${COSIGNED_FILE} in the content folder: each build of this ledger publishes it.\n`,
    );
    return 0;
  },
};

function builtCheckpoint(
  folder: string,
  place: string,
): { readonly checkpoint: SignedCheckpoint; readonly text: string } {
  const file = join(folder, 'checkpoint');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const checkpoint = parseCheckpoint(text);
  if (!checkpoint) throw new UsageError(`In ${place} lies no built site: npm run build.`);
  if (checkpoint.signatures.length === 0)
    throw new UsageError(
      'The checkpoint is not signed, and witnesses cosign only what its ledger signed: build with LEDGER_KEY.',
    );
  return { checkpoint, text };
}

function ledgerIn(folder: string) {
  const file = join(folder, 'ledger.json');
  const ledger = existsSync(file) ? parseLedger(nodeSha256, readFileSync(file, 'utf8')) : null;
  if (!ledger || isFault(ledger)) throw new UsageError('The ledger of the built site is damaged.');
  return ledger;
}

function answerIn(file: string): string {
  const path = fromHere(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  return readFileSync(path, 'utf8');
}

/** The lines of an answer that are of the witness and hold; others are none of its business. */
function held(checkpoint: SignedCheckpoint, key: PublicKey, answer: string): SignatureLine[] {
  const lines = answer.split('\n').filter(Boolean).map(parseSignature);
  const signatures = lines.filter((line) => line !== null);
  const own = signaturesOf({ body: '', signatures }, key);
  if (own.length === 0) throw new UsageError(`The answer has no cosignature of ${key.name}.`);
  if (own.some((line) => timeOfSignature(checkpoint, key, line) === null))
    throw new UsageError(`The cosignature of ${key.name} does not fit the checkpoint.`);
  return own;
}

/** Keeps cosignatures beside the ledger, with those of other witnesses of the same checkpoint. */
function keep(content: string, checkpoint: SignedCheckpoint, lines: SignatureLine[]): number {
  const file = join(content, COSIGNED_FILE);
  const before = existsSync(file) ? parseCheckpoint(readFileSync(file, 'utf8')) : null;
  const isOf = (line: SignatureLine) =>
    lines.some(({ name, keyId }) => name === line.name && isSame(keyId, line.keyId));
  const others =
    before?.body === checkpoint.body ? before.signatures.filter((line) => !isOf(line)) : [];
  const all = [...others, ...lines];
  writeFileSync(file, formatCheckpoint(checkpoint.body, all.map(formatSignature)));
  return all.length;
}
