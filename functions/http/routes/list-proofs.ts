import { Proof } from '#domain/proof.ts';
import { listOf, Paging, pageOf } from '../paging.ts';
import { invoiceParams } from '../parameters.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const NDJSON = 'application/x-ndjson';

export const listProofs = route({
  method: 'get',
  path: '/invoices/{invoiceId}/proofs',
  summary:
    'The chain of proofs with its hashes; as application/x-ndjson, all of it, one proof a line',
  input: { params: invoiceParams, query: Paging },
  answer: listOf(Proof.meta({ id: 'Proof' })),
  files: [NDJSON],
  problems: ['not-found'],
  handle: async ({ params: { invoiceId }, query }, { records }, { header }) => {
    const chain = await records.chainOf(await records.read(invoiceId));
    if (!header('accept')?.includes(NDJSON)) return ok(pageOf(chain, query));
    const lines = chain.map((proof) => `${JSON.stringify(proof)}\n`).join('');
    return {
      kind: 'file',
      contentType: NDJSON,
      bytes: new TextEncoder().encode(lines),
      fileName: `${invoiceId}.ndjson`,
    };
  },
});
