import { createHash, verify, X509Certificate } from 'node:crypto';
import { type Attribute, SignedData, type SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp';

/** What a time-stamp says, once it holds: the moment, and by whom. */
export type Stamp = {
  readonly faults: readonly string[];
  readonly stampedAt?: string | undefined;
  readonly authority?: string | undefined;
};

export type StampFiles = {
  /** The bytes of the seal, as they lie in the archive. */
  readonly seal: Uint8Array;
  /** The answer of the authority (RFC 3161, DER). */
  readonly stamp: Uint8Array;
  /** The authority's root certificate (PEM); without it, the one in the token vouches only for itself. */
  readonly authority?: string | undefined;
};

const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** What does not hold of a time-stamp over a seal. */
export function checkStamp({ seal, stamp, authority }: StampFiles): Stamp {
  const token = tokenOf(stamp);
  if (!token) return { faults: ['the time-stamp is not a token that was granted'] };
  const { signed, info, content } = token;
  const [signer] = signed.signerInfos;
  const certificates = certificatesOf(signed);
  const certificate = signer && certificates.find((one) => isOf(one, signer));
  if (!certificate) return { faults: ['the time-stamp does not carry its signer’s certificate'] };

  const faults = [
    !isOver(info, seal) && 'the time-stamp is over something else than this seal',
    !isSigned(signer, content, certificate) && 'the signature of the time-stamp does not hold',
    !(certificate.keyUsage ?? []).includes(TIME_STAMPING) &&
      'the certificate of the time-stamp is not one for time-stamping',
    authority !== undefined &&
      !isIssuedUnder(certificate, certificates, new X509Certificate(authority), info.genTime) &&
      'the certificate of the time-stamp does not come from the authority given',
  ].filter((fault) => fault !== false);
  return {
    faults,
    stampedAt: info.genTime.toISOString(),
    authority: certificate.subject.replaceAll('\n', ', '),
  };
}

function tokenOf(stamp: Uint8Array) {
  const { timeStampToken } = AsnConvert.parse(stamp, TimeStampResp);
  if (!timeStampToken) return undefined;
  const signed = AsnConvert.parse(timeStampToken.content, SignedData);
  const content = signed.encapContentInfo.eContent?.single?.buffer;
  return content && { signed, content, info: AsnConvert.parse(content, TSTInfo) };
}

const certificatesOf = ({ certificates }: SignedData): readonly X509Certificate[] =>
  (certificates ?? []).flatMap(({ certificate }) =>
    certificate ? [new X509Certificate(Buffer.from(AsnConvert.serialize(certificate)))] : [],
  );

/** The certificate with the serial number the signer names. */
function isOf({ serialNumber }: X509Certificate, { sid }: SignerInfo): boolean {
  const named = sid.issuerAndSerialNumber?.serialNumber;
  return named !== undefined && BigInt(`0x${serialNumber}`) === BigInt(`0x${hex(named)}`);
}

function isOver({ messageImprint }: TSTInfo, seal: Uint8Array): boolean {
  const hash = HASHES[messageImprint.hashAlgorithm.algorithm];
  if (hash === undefined) return false;
  return createHash(hash).update(seal).digest('hex') === hex(messageImprint.hashedMessage.buffer);
}

/** RFC 5652 §5.4: the signature is over the attributes as a SET, and one of them is the digest of the content. */
function isSigned(signer: SignerInfo, content: ArrayBuffer, { publicKey }: X509Certificate) {
  const { signedAttrs = [], digestAlgorithm, signature } = signer;
  const hash = HASHES[digestAlgorithm.algorithm];
  const [digest] =
    signedAttrs.find(({ attrType }) => attrType === MESSAGE_DIGEST)?.attrValues ?? [];
  if (hash === undefined || digest === undefined) return false;
  const told = AsnConvert.parse(digest, OctetString).buffer;
  const actual = createHash(hash).update(Buffer.from(content)).digest('hex');
  return (
    actual === hex(told) &&
    verify(hash, setOf(signedAttrs), publicKey, Buffer.from(signature.buffer))
  );
}

/** The attributes as a SET OF in DER, in the order in which they came: DER admits no other. */
function setOf(attributes: readonly Attribute[]): Buffer {
  const content = Buffer.concat(
    attributes.map((attribute) => Buffer.from(AsnConvert.serialize(attribute))),
  );
  return Buffer.concat([Buffer.of(0x31, ...lengthOf(content)), content]);
}

/** A length in DER: short below 128, else the number of its bytes and the bytes. */
function lengthOf({ length }: Buffer): readonly number[] {
  if (length < 128) return [length];
  return length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

/** From the signer upwards, by the certificates in the token, to the root that was given; valid at that moment. */
function isIssuedUnder(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  root: X509Certificate,
  at: Date,
  depth = 0,
): boolean {
  if (at < certificate.validFromDate || at > certificate.validToDate || depth > 5) return false;
  if (isIssuedBy(certificate, root)) return true;
  const issuer = others.find((one) => one !== certificate && isIssuedBy(certificate, one));
  return issuer !== undefined && isIssuedUnder(issuer, others, root, at, depth + 1);
}

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');
