import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/** `false` when the condition of a write does not hold; any other failure is thrown. */
export async function unlessRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
