import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';

export type SealKey = {
  /** ECDSA over SHA-256 of the bytes, DER-encoded. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** The public half as SubjectPublicKeyInfo (DER). */
  readonly publicKey: () => Promise<Uint8Array>;
};

/** The key that signs the daily root; its private half never leaves KMS. */
export function sealKey(kms: KMSClient, KeyId: string): SealKey {
  const given = (bytes: Uint8Array | undefined, what: string): Uint8Array => {
    if (!bytes) throw new Error(`KMS gave no ${what} for key ${KeyId}`);
    return bytes;
  };
  return {
    sign: async (Message) => {
      const { Signature } = await kms.send(
        new SignCommand({
          KeyId,
          Message,
          MessageType: 'RAW',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      return given(Signature, 'signature');
    },
    publicKey: async () => {
      const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId }));
      return given(PublicKey, 'public key');
    },
  };
}
