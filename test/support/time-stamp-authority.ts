import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_signedData,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import {
  id_ct_tstInfo,
  PKIStatus,
  PKIStatusInfo,
  TimeStampReq,
  TimeStampResp,
  TimeStampToken,
  TSTInfo,
  TSTInfoVersion,
} from '@peculiar/asn1-tsp';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  id_ce_extKeyUsage,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const ECDSA_SHA_256 = '1.2.840.10045.4.3.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const COMMON_NAME = '2.5.4.3';
const SERIAL = Uint8Array.of(1, 2, 3).buffer;

/** A time-stamping authority of its own, with a key and a certificate made on the spot; it signs real tokens. */
export function openAuthority(name = 'Horodatage des essais', usage = TIME_STAMPING) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = certificateOf(name, usage, { privateKey, publicKey });
  const der = Buffer.from(AsnConvert.serialize(certificate));
  return {
    pem: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    answer: (query: Uint8Array, at: Date): Uint8Array =>
      answerTo(AsnConvert.parse(query, TimeStampReq), at, { certificate, privateKey }),
    refusal: (): Uint8Array =>
      new Uint8Array(
        AsnConvert.serialize(
          new TimeStampResp({ status: new PKIStatusInfo({ status: PKIStatus.rejection }) }),
        ),
      ),
  };
}

type Keys = { readonly privateKey: KeyObject; readonly publicKey: KeyObject };

function certificateOf(name: string, usage: string, { privateKey, publicKey }: Keys): Certificate {
  const signature = new AlgorithmIdentifier({ algorithm: ECDSA_SHA_256 });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: SERIAL,
    signature,
    issuer: named(name),
    subject: named(name),
    validity: new Validity({ notBefore: new Date('2020-01-01'), notAfter: new Date('2049-01-01') }),
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions([
      new Extension({
        extnID: id_ce_extKeyUsage,
        critical: true,
        extnValue: new OctetString(AsnConvert.serialize(new ExtendedKeyUsage([usage]))),
      }),
    ]),
  });
  const signed = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), privateKey);
  return new Certificate({
    tbsCertificate,
    signatureAlgorithm: signature,
    signatureValue: new Uint8Array(signed).buffer,
  });
}

const named = (name: string): Name =>
  new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({
        type: COMMON_NAME,
        value: new AttributeValue({ utf8String: name }),
      }),
    ]),
  ]);

type Signer = { readonly certificate: Certificate; readonly privateKey: KeyObject };

function answerTo(query: TimeStampReq, genTime: Date, signer: Signer): Uint8Array {
  const info = new TSTInfo({
    version: TSTInfoVersion.v1,
    policy: '1.2.3.4.1',
    messageImprint: query.messageImprint,
    serialNumber: SERIAL,
    genTime,
    ...(query.nonce && { nonce: query.nonce }),
  });
  const content = AsnConvert.serialize(info);
  const token = new TimeStampToken({
    contentType: id_signedData,
    content: AsnConvert.serialize(signedOf(content, signer)),
  });
  const status = new PKIStatusInfo({ status: PKIStatus.granted });
  return new Uint8Array(AsnConvert.serialize(new TimeStampResp({ status, timeStampToken: token })));
}

function signedOf(content: ArrayBuffer, { certificate, privateKey }: Signer): SignedData {
  const digestAlgorithm = new DigestAlgorithmIdentifier({ algorithm: SHA_256 });
  const digest = createHash('sha256').update(Buffer.from(content)).digest();
  const signedAttrs = [
    new Attribute({
      attrType: CONTENT_TYPE,
      attrValues: [AsnObjectIdentifierConverter.toASN(id_ct_tstInfo).toBER()],
    }),
    new Attribute({
      attrType: MESSAGE_DIGEST,
      attrValues: [AsnConvert.serialize(new OctetString(digest))],
    }),
  ];
  const { issuer, serialNumber } = certificate.tbsCertificate;
  return new SignedData({
    version: CMSVersion.v3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: id_ct_tstInfo,
      eContent: new EncapsulatedContent({ single: new OctetString(content) }),
    }),
    certificates: new CertificateSet([new CertificateChoices({ certificate })]),
    signerInfos: new SignerInfos([
      new SignerInfo({
        version: CMSVersion.v1,
        sid: new SignerIdentifier({
          issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }),
        }),
        digestAlgorithm,
        signedAttrs,
        signatureAlgorithm: new SignatureAlgorithmIdentifier({ algorithm: ECDSA_SHA_256 }),
        signature: new OctetString(sign('sha256', asSet(signedAttrs), privateKey)),
      }),
    ]),
  });
}

/** The attributes as the SET over which the signature stands; both are shorter than 128 bytes, and so is their sum. */
function asSet(attributes: readonly Attribute[]): Buffer {
  const content = Buffer.concat(
    attributes.map((attribute) => Buffer.from(AsnConvert.serialize(attribute))),
  );
  return Buffer.concat([Buffer.of(0x31, content.length), content]);
}
