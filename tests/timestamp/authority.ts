import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  bits,
  contentsOf,
  der,
  integer,
  octets,
  oid,
  partsOf,
  sequence,
  set,
  tagged,
  time,
  utf8,
  yes,
} from './der.ts';

const ECDSA = sequence(oid('1.2.840.10045.4.3.2'));
const SHA_256 = sequence(oid('2.16.840.1.101.3.4.2.1'), der(0x05));
const TST_INFO = oid('1.2.840.113549.1.9.16.1.4');
const FOR_TIME_STAMPS = oid('1.3.6.1.5.5.7.3.8');
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** What an authority does otherwise than it should. */
export interface Whims {
  readonly status?: number;
  readonly nonce?: Buffer;
  readonly imprint?: Buffer;
  readonly at?: Date;
  /** What the signed attributes say of the signed content. */
  readonly digest?: Buffer;
  readonly contentType?: Buffer;
  /** The certificate that they name. */
  readonly named?: Buffer;
  readonly purposes?: readonly Buffer[];
  readonly isCritical?: boolean;
  readonly isBare?: boolean;
  /** Signs the stamp in place of the key of the certificate. */
  readonly key?: KeyObject;
}

/** The smallest honest time-stamping authority of RFC 3161, with a root of its own. */
export interface Authority {
  /** The root’s certificate, PEM. */
  readonly root: string;
  /** @param request DER; @returns DER */
  answer(request: Buffer, whims?: Whims): Buffer;
}

export const STAMPED_AT = new Date('2027-01-15T08:00:00Z');

export function timestampAuthority(): Authority {
  const [root, own] = [newKeys(), newKeys()];
  const rootName = nameOf('Example Root');
  const rootCertificate = certificate(rootName, rootName, root.publicKey, root.privateKey, [
    sequence(oid('2.5.29.19'), yes, octets(sequence(yes))),
  ]);
  const name = nameOf('Example Time');
  return {
    root: `-----BEGIN CERTIFICATE-----\n${rootCertificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    answer(request, whims = {}) {
      const status = sequence(integer(whims.status ?? 0));
      if (whims.status) return sequence(status);
      const use = octets(sequence(...(whims.purposes ?? [FOR_TIME_STAMPS])));
      const critical = whims.isCritical === false ? [] : [yes];
      const signer = certificate(rootName, name, own.publicKey, root.privateKey, [
        sequence(oid('2.5.29.37'), ...critical, use),
      ]);
      const [, imprint = Buffer.alloc(0), nonce = Buffer.alloc(0)] = partsOf(request);
      const info = sequence(
        integer(1),
        oid('1.2.3.4.1'),
        whims.imprint ? sequence(SHA_256, octets(whims.imprint)) : imprint,
        integer(7),
        time(whims.at ?? STAMPED_AT),
        whims.nonce ? der(0x02, whims.nonce) : nonce,
      );
      const attributes = set(
        attribute('1.2.840.113549.1.9.3', whims.contentType ?? TST_INFO),
        attribute('1.2.840.113549.1.9.4', octets(whims.digest ?? sha(info))),
        attribute(
          '1.2.840.113549.1.9.16.2.47',
          sequence(sequence(sequence(octets(sha(whims.named ?? signer))))),
        ),
      );
      const signature = sign('sha256', attributes, whims.key ?? own.privateKey);
      const signerInfo = sequence(
        integer(1),
        sequence(rootName, integer(2)),
        SHA_256,
        tagged(0, contentsOf(attributes)),
        ECDSA,
        octets(signature),
      );
      const content = sequence(TST_INFO, tagged(0, octets(info)));
      const certificates = whims.isBare ? [] : [tagged(0, signer)];
      const signed = sequence(integer(3), set(SHA_256), content, ...certificates, set(signerInfo));
      return sequence(status, sequence(oid('1.2.840.113549.1.7.2'), tagged(0, signed)));
    },
  };
}

export const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

function attribute(type: string, value: Uint8Array): Buffer {
  return sequence(oid(type), der(0x31, value));
}

function nameOf(name: string): Buffer {
  return sequence(der(0x31, sequence(oid('2.5.4.3'), utf8(name))));
}

/** A certificate of 2020 to 2040; number 1 is the root, which has vouched for itself. */
function certificate(
  issuer: Buffer,
  subject: Buffer,
  key: KeyObject,
  by: KeyObject,
  extensions: readonly Buffer[],
): Buffer {
  const body = sequence(
    tagged(0, integer(2)),
    integer(issuer === subject ? 1 : 2),
    ECDSA,
    issuer,
    sequence(time(new Date('2020-01-01T00:00:00Z')), time(new Date('2040-01-01T00:00:00Z'))),
    subject,
    key.export({ format: 'der', type: 'spki' }),
    tagged(3, sequence(...extensions)),
  );
  return sequence(body, ECDSA, bits(sign('sha256', body, by)));
}
