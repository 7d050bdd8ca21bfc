import { createPublicKey, verify } from 'node:crypto';
import type { SignedCheckpoint } from '../ledger/checkpoint.ts';
import { isSame } from '../ledger/merkle-tree.ts';
import { parseKey } from '../ledger/signing-key.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { UsageError } from './verb.ts';

/** Why a checkpoint is not signed with a key; null where it is. */
export function signatureFault(
  { body, signatures }: SignedCheckpoint,
  text: string,
): string | null {
  const key = parseKey(nodeSha256, text);
  if (!key)
    throw new UsageError(
      'The key is none. It reads name+id+key, as the page /verify/ or site.yaml shows it.',
    );
  const own = signatures.filter(({ name, keyId }) => name === key.name && isSame(keyId, key.id));
  if (own.length === 0) return `It is not signed with the key of ${key.name}.`;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key.bytes).toString('base64url') };
  const verifier = createPublicKey({ key: jwk, format: 'jwk' });
  const isSigned = own.every(({ signature }) =>
    verify(null, Buffer.from(body), verifier, signature),
  );
  return isSigned ? null : `The signature of ${key.name} does not fit what was signed.`;
}
