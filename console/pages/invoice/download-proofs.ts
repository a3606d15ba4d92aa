import { RefusedError } from '../../api/refused-error.ts';
import type { Invoice } from '../../api/types.ts';
import { tellFailure } from '../../shell/toast-store.ts';
import { wordsOfRefusal } from '../../words/refusal-words.ts';

const NDJSON = 'application/x-ndjson';

/** Hands the chain to the reader, one proof a line, byte for byte as the API gives it. */
export async function downloadProofs({
  id,
  number,
}: Pick<Invoice, 'id' | 'number'>): Promise<void> {
  const response = await fetch(`/v1/invoices/${id}/proofs`, { headers: { accept: NDJSON } });
  if (!response.ok)
    return tellFailure(wordsOfRefusal(new RefusedError(response.status, undefined)));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = `${number}.ndjson`;
  link.click();
  URL.revokeObjectURL(url);
}
