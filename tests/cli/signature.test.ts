import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { KeyError, keysFrom, signCheckpoint } from '../../src/builder/secret-keys.ts';
import { signFolder } from '../../src/builder/sign-folder.ts';
import { formatCheckpoint } from '../../src/ledger/checkpoint.ts';
import { checkpointOf } from '../../src/site/files/published-files.ts';
import type { View } from '../../src/site/view/view.ts';
import { type SiteFiles, sealedView, siteOf } from '../ledger/published-site.ts';
import { folderWith, policy } from './run-policy.ts';

const folderOf = (files: SiteFiles) => folderWith(Object.fromEntries(files));
const SEED = Buffer.alloc(32, 7).toString('base64');

/** A view whose site.yaml names the key that signs. */
function withKey(view: View, secret: string): View {
  try {
    keysFrom(view.library.site, secret);
  } catch (error) {
    const key = /ledgerKey: "([^"]+)"/.exec((error as Error).message)?.[1] ?? '';
    const ledgerKeys = [{ key, from: null, until: null }];
    return { ...view, library: { ...view.library, site: { ...view.library.site, ledgerKeys } } };
  }
  throw new Error('It asked for no key.');
}

/** The lines that a secret puts on the checkpoint of a view. */
function signatureOf(view: View, secret: string | undefined): string[] {
  return signCheckpoint(checkpointOf(view), keysFrom(view.library.site, secret));
}

describe('a signature', () => {
  test('is made with a seed or a PEM file, and verified with the key of site.yaml', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    for (const secret of [SEED, pem]) {
      const view = withKey(sealedView(), secret);
      const lines = signatureOf(view, ` ${secret}\n`);
      expect(signatureOf(view, secret)).toEqual(lines);
      const files = siteOf(view);
      const signed = formatCheckpoint(checkpointOf(view), lines);
      const key = view.library.site.ledgerKeys[0]?.key ?? '';
      const verify = async (text: string) => {
        files.set('checkpoint', text);
        const folder = folderOf(files);
        const { url } = view.library.site;
        const day = view.today;
        if (text === signed) signFolder(folder, { url, day }, keysFrom(view.library.site, secret));
        return policy(['verify', folder, '--key', key]);
      };
      expect(await verify(signed)).toMatchObject({
        exit: 0,
        out: expect.stringContaining('its signature held against the key that you gave'),
      });
      const unsigned = await verify(formatCheckpoint(checkpointOf(view)));
      expect([unsigned.exit, unsigned.out]).toEqual([
        1,
        expect.stringContaining('It is not signed with the key of sample.example.'),
      ]);
      const other = await verify(signed.replace('sample.example\n', 'simple.example\n'));
      expect(other.out).toContain('The signature of sample.example does not fit what was signed.');
    }
  });

  test('is not made without a key', () => {
    for (const secret of [undefined, '', ' \n'])
      expect(signatureOf(sealedView(), secret)).toEqual([]);
  });

  test('is refused with a key that is none or another one, of which nothing is told', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    const pem = rsa.export({ format: 'pem', type: 'pkcs8' }).toString();
    const view = withKey(sealedView(), SEED);
    const others = [
      Buffer.alloc(32, 8).toString('base64'),
      'x',
      pem,
      '-----BEGIN PRIVATE KEY-----',
    ];
    for (const secret of others) {
      const attempt = () => signatureOf(view, secret);
      expect(attempt).toThrow(KeyError);
      try {
        attempt();
      } catch (error) {
        if (secret.length > 1) expect(String(error)).not.toContain(secret);
      }
    }
  });

  test('is checked with a key alone', async () => {
    const folder = folderOf(siteOf(sealedView()));
    expect((await policy(['verify', folder, '--key', 'x'])).exit).toBe(2);
  });
});
