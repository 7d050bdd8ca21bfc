import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { formatCheckpoint, formatSignature, originOf } from '../ledger/checkpoint.ts';
import { formatKey, publicKey } from '../ledger/signing-key.ts';
import type { PublishedFile } from '../site/files/published-file.ts';
import { checkpointOf } from '../site/files/published-files.ts';
import { nodeSha256 } from '../site/load-site.ts';
import type { View } from '../site/view/view.ts';

/** What stands before the 32 bytes of an Ed25519 seed to make it PKCS8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key that does not serve. The message says what to do, and nothing of the key. */
export class KeyError extends Error {}

/**
 * Signs the checkpoint among the files of a site with the key that the environment holds, if any.
 * Ed25519 has no chance in it: the same ledger has the same signature.
 */
export function* signed(files: Iterable<PublishedFile>, view: View): Generator<PublishedFile> {
  const line = signatureOf(view, process.env['LEDGER_KEY']);
  for (const file of files)
    yield line !== null && file.path === view.addresses.checkpoint
      ? { ...file, body: () => formatCheckpoint(checkpointOf(view), [line]) }
      : file;
}

/** The line that signs a site’s checkpoint; null without a key. */
export function signatureOf(view: View, secret: string | undefined): string | null {
  const { url, ledgerKey } = view.library.site;
  if (!secret?.trim()) return null;
  const key = privateKey(secret.trim());
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const named = publicKey(nodeSha256, originOf(url), Buffer.from(x, 'base64url'));
  if (ledgerKey !== formatKey(named))
    throw new KeyError(
      `LEDGER_KEY is not the key that site.yaml tells readers to trust. If it is the right one, write in site.yaml: ledgerKey: "${formatKey(named)}"`,
    );
  const signature = sign(null, Buffer.from(checkpointOf(view)), key);
  return formatSignature({ name: named.name, keyId: named.id, signature });
}

function privateKey(secret: string): KeyObject {
  try {
    const isPem = secret.startsWith('-----');
    const seed = Buffer.from(secret, 'base64');
    if (!isPem && seed.length !== 32) throw new Error('no seed');
    const key = isPem
      ? createPrivateKey(secret)
      : createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('another kind');
    return key;
  } catch {
    throw new KeyError(
      'LEDGER_KEY holds no Ed25519 key: it is a PEM file’s text (BEGIN PRIVATE KEY) or the 32 bytes of a seed in base64.',
    );
  }
}
