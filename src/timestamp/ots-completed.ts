import { applied, attestedOf } from './ots-attested.ts';
import { APPEND, type Attestation, type Claims, type Operation, SHA_256 } from './ots-proof.ts';

/** The nonce keeps the calendar from learning the digest of a file that it may know. */
export function withNonce(nonce: Uint8Array, answers: readonly Claims[]): Claims {
  const hashed: Claims = {
    attestations: [],
    steps: [[{ tag: SHA_256, bytes: null }, merged(answers)]],
  };
  return { attestations: [], steps: [[{ tag: APPEND, bytes: nonce }, hashed]] };
}

/**
 * The claims with what calendars said since of messages in them.
 * @param message that the claims are of
 * @param answers by the message in hexadecimal
 */
export function completed(
  message: Uint8Array,
  claims: Claims,
  answers: ReadonlyMap<string, Claims>,
): Claims {
  const steps = claims.steps.map(([operation, after]): readonly [Operation, Claims] => {
    const next = applied(operation, message);
    return [operation, next ? completed(next, after, answers) : after];
  });
  const answer = answers.get(Buffer.from(message).toString('hex'));
  return merged([{ ...claims, steps }, ...(answer ? [answer] : [])]);
}

/** Whether an answer attests a block of Bitcoin of a message. */
export function isComplete(message: Uint8Array, answer: Claims): boolean {
  return attestedOf(message, answer).some(({ kind }) => kind === 'bitcoin');
}

/** Several claims about one message as one, with nothing twice. */
export function merged(all: readonly Claims[]): Claims {
  const attestations = new Map<string, Attestation>();
  const steps = new Map<string, readonly [Operation, Claims]>();
  for (const claims of all) {
    for (const each of claims.attestations) attestations.set(keyOf(each.tag, each.payload), each);
    for (const [operation, after] of claims.steps) {
      const key = keyOf(String(operation.tag), operation.bytes ?? new Uint8Array());
      const known = steps.get(key);
      steps.set(key, [operation, known ? merged([known[1], after]) : after]);
    }
  }
  return { attestations: [...attestations.values()], steps: [...steps.values()] };
}

function keyOf(tag: string, bytes: Uint8Array): string {
  return `${tag} ${Buffer.from(bytes).toString('hex')}`;
}
