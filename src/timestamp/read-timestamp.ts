import type * as asn1js from 'asn1js';
import {
  Certificate,
  type ContentInfo,
  ExtKeyUsage,
  SignedData,
  SignedDataVerifyError,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { isBoundToCertificate } from './signing-certificate.ts';
import { bufferOf, positive, SHA_256 } from './timestamp-request.ts';

/** A time stamp whose signature, certificate and digest hold. */
export interface Timestamp {
  readonly time: Date;
  /** The name in the certificate that signed, as the authority calls itself. */
  readonly authority: string;
  /** Whether its certificate leads to one that the reader trusts. */
  readonly isTrusted: boolean;
}

export interface TimestampOptions {
  /** What the request asked to be repeated; null if it is no longer known. */
  readonly nonce: Uint8Array | null;
  /** Certificates, DER each, of those whom the reader trusts to vouch for authorities; null for none. */
  readonly trusted: readonly Uint8Array[] | null;
}

const [SIGNED_DATA, TST_INFO] = ['1.2.840.113549.1.7.2', '1.2.840.113549.1.9.16.1.4'];
const [CONTENT_TYPE, EXTENDED_KEY_USAGE] = ['1.2.840.113549.1.9.3', '2.5.29.37'];
const [TIME_STAMPING, COMMON_NAME] = ['1.3.6.1.5.5.7.3.8', '2.5.4.3'];

/**
 * Reads and checks the answer of a time-stamping authority (RFC 3161, section 2.4.2): that it was granted,
 * is of these bytes, repeats the nonce, and is signed over its attributes with a certificate that is made
 * for time stamps alone and was valid at that time.
 * @param response DER
 * @param data what was stamped
 * @returns the time stamp, or a sentence on what does not hold
 */
export async function readTimestamp(
  response: Uint8Array,
  data: Uint8Array,
  { nonce, trusted }: TimestampOptions,
): Promise<Timestamp | string> {
  try {
    const answer = TimeStampResp.fromBER(bufferOf(response));
    const { status, statusStrings } = answer.status;
    const token = answer.timeStampToken;
    if (status > 1 || !token) {
      const words = statusStrings?.map(({ valueBlock }) => valueBlock.value).join(' ');
      return `The authority refused (status ${status})${words ? `: ${words}` : '.'}`;
    }
    return await readToken(token, data, { nonce, trusted });
  } catch {
    return 'This is no time stamp, or it is damaged.';
  }
}

async function readToken(
  token: ContentInfo,
  data: Uint8Array,
  { nonce, trusted }: TimestampOptions,
): Promise<Timestamp | string> {
  if (token.contentType !== SIGNED_DATA) return 'The answer is not signed.';
  const signed = new SignedData({ schema: token.content });
  const content = signed.encapContentInfo.eContent;
  const [signer, ...others] = signed.signerInfos;
  if (signed.encapContentInfo.eContentType !== TST_INFO || !content || !signer || others.length > 0)
    return 'The answer has no time stamp that one authority signed.';
  const info = TSTInfo.fromBER(content.getValue());
  if (info.messageImprint.hashAlgorithm.algorithmId !== SHA_256)
    return 'The time stamp is of another kind of digest than SHA-256.';
  if (nonce && !isSameNumber(info.nonce, positive(nonce)))
    return 'The time stamp is an answer to another request.';
  const types = signer.signedAttrs?.attributes.filter(({ type }) => type === CONTENT_TYPE) ?? [];
  if (types.length !== 1 || types[0]?.values[0]?.valueBlock.toString() !== TST_INFO)
    return 'The time stamp does not sign what it is.';
  const certificate = await signerOf(signed, data);
  if (typeof certificate === 'string') return certificate;
  if (!isBoundToCertificate(signer, certificate))
    return 'The time stamp does not name the certificate that signed it.';
  if (!isForTimeStamps(certificate)) return 'The certificate is not one for time stamps alone.';
  const [from, until] = [certificate.notBefore.value, certificate.notAfter.value];
  if (info.genTime < from || info.genTime > until)
    return 'The certificate was not valid at the time of the stamp.';
  return {
    time: info.genTime,
    authority: nameIn(certificate),
    isTrusted: trusted !== null && (await leadsTo(signed, data, trusted)),
  };
}

/** The certificate whose key signed the stamp of these bytes, or a sentence. */
async function signerOf(signed: SignedData, data: Uint8Array): Promise<Certificate | string> {
  try {
    const found = await signed.verify({
      signer: 0,
      data: bufferOf(data),
      checkChain: false,
      extendedMode: true,
    });
    const isGood = found.signatureVerified === true && found.signerCertificate;
    return isGood ? isGood : 'The signature does not hold.';
  } catch (error) {
    if (!(error instanceof SignedDataVerifyError)) throw error;
    if (error.code === 2 || error.code === 3) return 'The time stamp brings no certificate.';
    return error.message.includes('TSTInfo')
      ? 'The time stamp is of other bytes.'
      : 'The signature does not hold.';
  }
}

/** Whether the certificate leads to a trusted one, at the time of the stamp. */
async function leadsTo(
  signed: SignedData,
  data: Uint8Array,
  trusted: readonly Uint8Array[],
): Promise<boolean> {
  try {
    const trustedCerts = trusted.map((der) => Certificate.fromBER(bufferOf(der)));
    const found = await signed.verify({
      signer: 0,
      data: bufferOf(data),
      trustedCerts,
      checkChain: true,
      extendedMode: true,
      passedWhenNotRevValues: true,
    });
    return found.signatureVerified === true;
  } catch (error) {
    if (error instanceof SignedDataVerifyError) return false;
    throw error;
  }
}

/** RFC 3161, section 2.3: the certificate has this use, no other, and says that it is critical. */
function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const use = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = use?.parsedValue instanceof ExtKeyUsage ? use.parsedValue.keyPurposes : [];
  return use?.critical === true && purposes.join() === TIME_STAMPING;
}

function nameIn({ subject }: Certificate): string {
  const names = subject.typesAndValues;
  const name = names.find(({ type }) => type === COMMON_NAME) ?? names[0];
  return String(name?.value.valueBlock.value ?? 'somebody without a name');
}

function isSameNumber(number: asn1js.Integer | undefined, bytes: Uint8Array): boolean {
  const found = number ? new Uint8Array(number.valueBlock.valueHexView) : new Uint8Array();
  return Buffer.from(found).equals(bytes);
}
