import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { formatCheckpoint, originOf, parseCheckpoint } from '../ledger/checkpoint.ts';
import { joinedSignature, signedMessage } from '../ledger/cosignature.ts';
import { formatSignature } from '../ledger/signed-note.ts';
import { formatKey, type PublicKey, publicKey } from '../ledger/signing-key.ts';
import type { Site } from '../policy/library.ts';
import { nodeSha256 } from '../site/load-site.ts';

/** A key that signs, with the public half that names it. */
export interface SecretKey {
  readonly own: PublicKey;
  readonly secret: KeyObject;
}

/** A key that does not serve. The message says what to do, and nothing of the key. */
export class KeyError extends Error {}

/** What stands before the 32 bytes of an Ed25519 seed to make it PKCS8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const NO_KEY =
  'LEDGER_KEY holds no key: it is the text of a PEM file (BEGIN PRIVATE KEY) with an Ed25519 key, and one of ML-DSA-44 behind it where you want both, or the 32 bytes of an Ed25519 seed in base64.';

/**
 * The keys that a secret holds, each of which site.yaml has to name; empty without a secret.
 * @throws KeyError where one does not serve
 */
export function keysFrom(
  { url, ledgerKeys }: Pick<Site, 'url' | 'ledgerKeys'>,
  secret: string | undefined,
): SecretKey[] {
  if (!secret?.trim()) return [];
  const keys = privateKeys(secret.trim()).map((key) => ({
    own: publicHalf(originOf(url), key),
    secret: key,
  }));
  for (const { own } of keys) {
    const named = ledgerKeys.find(({ key }) => key === formatKey(own));
    if (!named)
      throw new KeyError(
        `LEDGER_KEY is not the key that site.yaml tells readers to trust. If it is the right one, write in site.yaml: ledgerKey: "${formatKey(own)}"`,
      );
    if (named.until !== null)
      throw new KeyError(
        `LEDGER_KEY is a key that site.yaml calls retired since ${named.until}. Sign with the one in use, ${ledgerKeys.find(({ until }) => until === null)?.key ?? 'which site.yaml does not name yet'}.`,
      );
  }
  return keys;
}

/**
 * The lines that sign a checkpoint. Ed25519 has no chance in it: the same ledger has the same signature.
 * ML-DSA-44 signs as a cosigner that does not say when, as the standard has it for logs.
 */
export function signCheckpoint(body: string, keys: readonly SecretKey[]): string[] {
  const checkpoint = parseCheckpoint(formatCheckpoint(body));
  if (!checkpoint) throw new Error('The text to be signed is no checkpoint.');
  return keys.map(({ own, secret }) => {
    const message = signedMessage(own.kind, own.name, 0, checkpoint);
    const bytes = sign(null, message, secret);
    const signature = own.kind === 'ed25519' ? bytes : joinedSignature({ time: 0, bytes });
    return formatSignature({ name: own.name, keyId: own.id, signature });
  });
}

/** The lines that sign any other note: with Ed25519 alone, since ML-DSA-44 is for checkpoints. */
export function signNote(body: string, keys: readonly SecretKey[]): string[] {
  return keys
    .filter(({ own }) => own.kind === 'ed25519')
    .map(({ own, secret }) =>
      formatSignature({
        name: own.name,
        keyId: own.id,
        signature: sign(null, Buffer.from(body), secret),
      }),
    );
}

function privateKeys(secret: string): KeyObject[] {
  try {
    const texts = secret.match(/-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/g);
    const seed = Buffer.from(secret, 'base64');
    if (!texts && (secret.startsWith('-') || seed.length !== 32)) throw new Error('no seed');
    const keys = texts
      ? texts.map((text) => createPrivateKey(text))
      : [createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })];
    const kinds = keys.map(({ asymmetricKeyType }) => String(asymmetricKeyType));
    const isSound = kinds.every((kind) => kind === 'ed25519' || kind === 'ml-dsa-44');
    if (!isSound || new Set(kinds).size < kinds.length) throw new Error('another kind');
    return keys;
  } catch {
    throw new KeyError(NO_KEY);
  }
}

/** The public half under a name. Both kinds end their SPKI with the bytes of the key. */
function publicHalf(name: string, key: KeyObject): PublicKey {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return key.asymmetricKeyType === 'ed25519'
    ? publicKey(nodeSha256, name, new Uint8Array(spki.subarray(-32)))
    : publicKey(nodeSha256, name, new Uint8Array(spki.subarray(-1312)), 'ml-dsa-44');
}
