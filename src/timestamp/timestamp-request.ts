import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';

/** SHA-256, as requests and answers name it. */
export const SHA_256 = '2.16.840.1.101.3.4.2.1';

/**
 * What an authority is asked to stamp: a digest, so that it learns nothing of the text.
 * @param digest SHA-256 of the text
 * @param nonce random bytes that the answer must repeat, so that an old one cannot be given again
 * @returns DER, as in RFC 3161, section 2.4.1; the answer shall bring the authority’s certificate
 */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({
        algorithmId: SHA_256,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: new asn1js.OctetString({ valueHex: bufferOf(digest) }),
    }),
    nonce: new asn1js.Integer({ valueHex: bufferOf(positive(nonce)) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** Bytes that DER reads as one positive number, written as short as can be. */
export function positive(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[0] = ((copy[0] ?? 0) & 0x7f) | 0x40;
  return copy;
}

export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
