import { createHash, randomBytes } from 'node:crypto';
import { SignedData } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  MessageImprint,
  PKIStatus,
  TimeStampReq,
  TimeStampReqVersion,
  TimeStampResp,
  TSTInfo,
} from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

/** Has a third party stamp the bytes: its answer as it came (RFC 3161, DER), once it is an answer to our question. */
export type TimeStampAuthority = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The authority did not stamp: the seal stands without, and the stamp is asked for again. */
export class TimeStampRefusedError extends Error {
  override readonly name = 'TimeStampRefusedError';
}

type Post = (url: string, init: RequestInit) => Promise<Response>;

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TIMEOUT_MS = 10_000;

/** Asks a time-stamping authority over HTTP (RFC 3161 §3.4), with its certificate in the token. */
export const timeStampAuthority =
  (url: string, post: Post = fetch): TimeStampAuthority =>
  async (bytes) => {
    const imprint = createHash('sha256').update(bytes).digest();
    const nonce = newNonce();
    const response = await post(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: AsnConvert.serialize(queryOf(imprint, nonce)),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    });
    if (!response.ok) throw new TimeStampRefusedError(`the authority answered ${response.status}`);
    const answer = new Uint8Array(await response.arrayBuffer());
    checkAnswer(answer, imprint, nonce);
    return answer;
  };

/** Sixteen bytes as a positive integer in its shortest form: the first bit is 0, the second is 1. */
function newNonce(): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(randomBytes(16));
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

const queryOf = (imprint: Uint8Array, nonce: Uint8Array<ArrayBuffer>): TimeStampReq =>
  new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA_256, parameters: null }),
      hashedMessage: new OctetString(imprint),
    }),
    nonce: nonce.buffer,
    certReq: true,
  });

/** The signature is the verifier's to check; here only that it is granted, and stamps what we asked and nothing else. */
function checkAnswer(answer: Uint8Array, imprint: Uint8Array, nonce: Uint8Array): void {
  const { status, timeStampToken } = AsnConvert.parse(answer, TimeStampResp);
  const isGranted =
    status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
  if (!isGranted || !timeStampToken) {
    throw new TimeStampRefusedError(`the authority refused with status ${status.status}`);
  }
  const { encapContentInfo } = AsnConvert.parse(timeStampToken.content, SignedData);
  const info = AsnConvert.parse(
    encapContentInfo.eContent?.single?.buffer ?? new ArrayBuffer(0),
    TSTInfo,
  );
  const stamped = Buffer.from(info.messageImprint.hashedMessage.buffer);
  const answered = Buffer.from(info.nonce ?? new ArrayBuffer(0));
  if (!stamped.equals(imprint) || !answered.equals(nonce)) {
    throw new TimeStampRefusedError('the authority stamped something else');
  }
}
