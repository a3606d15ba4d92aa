import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { z } from 'zod';
import { jsonAnswer, type WireAnswer } from '../wire/answer.ts';
import { unknownAction } from '../wire/service-error.ts';

const SigningAlgorithm = z.literal('ECDSA_SHA_256');
const Sign = z.strictObject({
  KeyId: z.string(),
  Message: z.base64(),
  MessageType: z.literal('RAW'),
  SigningAlgorithm,
});
const GetPublicKey = z.strictObject({ KeyId: z.string() });

/** Key Management Service, for signing only: one key on this machine stands for whichever key is named. */
export function kmsService(key: KeyObject) {
  return (action: string, input: unknown): WireAnswer => {
    if (action === 'Sign') return signed(Sign.parse(input), key);
    if (action === 'GetPublicKey') return publicKey(GetPublicKey.parse(input), key);
    throw unknownAction('KMS', action);
  };
}

function signed({ KeyId, Message }: z.infer<typeof Sign>, key: KeyObject): WireAnswer {
  const Signature = sign('sha256', Buffer.from(Message, 'base64'), key).toString('base64');
  const SigningAlgorithm = 'ECDSA_SHA_256';
  return jsonAnswer(200, { KeyId, Signature, SigningAlgorithm }, '1.1');
}

function publicKey({ KeyId }: z.infer<typeof GetPublicKey>, key: KeyObject): WireAnswer {
  const PublicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  return jsonAnswer(
    200,
    {
      KeyId,
      PublicKey,
      KeySpec: 'ECC_NIST_P256',
      KeyUsage: 'SIGN_VERIFY',
      SigningAlgorithms: ['ECDSA_SHA_256'],
    },
    '1.1',
  );
}
