import { createHash } from 'node:crypto';
import type * as asn1js from 'asn1js';
import type { Certificate, SignerInfo } from 'pkijs';

/** Attributes that name the certificate that signs: RFC 5816 by any digest, RFC 2634 by SHA-1. */
const [BY_ANY, BY_SHA_1] = ['1.2.840.113549.1.9.16.2.47', '1.2.840.113549.1.9.16.2.12'];
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Whether the signed attributes name this certificate by its digest, as a time stamp must: else another
 * certificate of the same key could be put in its place.
 */
export function isBoundToCertificate(signer: SignerInfo, certificate: Certificate): boolean {
  const der = new Uint8Array(certificate.toSchema(true).toBER());
  return (signer.signedAttrs?.attributes ?? []).some(({ type, values }) => {
    if (type !== BY_ANY && type !== BY_SHA_1) return false;
    // SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID … }; the first one is that of the signer.
    const [first] = childrenOf(childrenOf(values[0])[0]);
    const [algorithm, ...rest] = childrenOf(first);
    const isNamed = algorithm !== undefined && childrenOf(algorithm).length > 0;
    const name = type === BY_SHA_1 ? 'sha1' : isNamed ? digestNamed(algorithm) : 'sha256';
    const digest = isNamed ? rest[0] : algorithm;
    if (!digest || name === undefined) return false;
    const named = Buffer.from((digest as asn1js.OctetString).valueBlock.valueHexView);
    return named.equals(createHash(name).update(der).digest());
  });
}

function childrenOf(block: asn1js.BaseBlock | undefined): asn1js.BaseBlock[] {
  const value = (block as asn1js.Sequence | undefined)?.valueBlock.value;
  return Array.isArray(value) ? value : [];
}

function digestNamed(algorithm: asn1js.BaseBlock): string | undefined {
  return DIGESTS[childrenOf(algorithm)[0]?.valueBlock.toString() ?? ''];
}
