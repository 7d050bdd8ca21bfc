import type { MerkleTree } from '../ledger/merkle-tree.ts';
import { witnessRequest } from '../ledger/witness-request.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { answerOf } from './answer-of.ts';
import { UsageError } from './verb.ts';

/** A witness answers with a few lines. */
const LONGEST_ANSWER = 100_000;

/**
 * Asks a witness to cosign a checkpoint, first as if it knew nothing of the ledger.
 * @param address its submission prefix
 * @returns the lines of its answer
 */
export async function askWitness(
  address: string,
  tree: MerkleTree,
  checkpoint: string,
): Promise<string> {
  const first = await ask(address, tree, 0, checkpoint);
  // It knows the ledger already, and says how much of it.
  const known = first.status === 409 ? /^(0|[1-9]\d{0,14})\n$/.exec(first.text)?.[1] : undefined;
  const answer = known === undefined ? first : await ask(address, tree, Number(known), checkpoint);
  if (answer.status === 200) return answer.text;
  throw new UsageError(REFUSALS[answer.status] ?? `${address} answers ${answer.status}.`);
}

const REFUSALS: Readonly<Record<number, string>> = {
  403: 'The witness does not trust the key with which the checkpoint is signed: give it the public key first.',
  404: 'The witness does not know this ledger: ask who runs it to add its name and public key.',
  409: 'The witness has cosigned another ledger under this name: compare the checkpoint that it kept.',
  422: 'The witness says that this ledger does not go on from the one that it knows.',
};

async function ask(
  address: string,
  tree: MerkleTree,
  known: number,
  checkpoint: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const body = witnessRequest(nodeSha256, tree, known, checkpoint);
  if (body === null)
    throw new UsageError(
      `The witness knows ${known} entries of this ledger, and here are ${tree.size}: some were taken away.`,
    );
  const target = `${address.replace(/\/+$/, '')}/add-checkpoint`;
  const { status, body: answer } = await answerOf(target, LONGEST_ANSWER, { method: 'POST', body });
  return { status, text: answer.toString('utf8') };
}
