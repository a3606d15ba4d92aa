import * as z from 'zod';
import { contactsOf, type Invoice } from '#domain/invoice.ts';
import { StepName } from '#domain/step-name.ts';
import { readParties } from '../../records/read-parties.ts';
import { invoiceParams } from '../parameters.ts';
import { previewLetter } from '../previews/preview-letter.ts';
import { problem } from '../problems/problem.ts';
import type { FileReply } from '../reply.ts';
import { route } from '../route.ts';

const PDF = 'application/pdf';

export const showLetter = route({
  method: 'get',
  path: '/invoices/{invoiceId}/letters/{step}',
  summary: 'The letter of a step as it was sent, byte for byte; with preview=true, the one to come',
  input: {
    params: invoiceParams.extend({ step: StepName }),
    query: z.strictObject({ preview: z.stringbool().optional() }),
  },
  answer: z.never(),
  files: [PDF],
  problems: ['not-found', 'not-possible-now'],
  handle: async ({ params, query }, { records, parties, archive }, { at }) => {
    const { invoiceId, step } = params;
    const invoice = await records.read(invoiceId);
    if (query.preview === true) {
      const preview = await previewLetter(invoice, await readParties(parties, invoice), step, at);
      return preview.kind === 'problem' ? preview : pdf(preview.bytes, invoice, step);
    }
    const key = letterKeyOf(invoice, step);
    const bytes = key === undefined ? undefined : await archive.fetch(key);
    return bytes
      ? pdf(bytes, invoice, step)
      : problem('not-found', `step ${step} of invoice ${invoiceId} has sent no letter`);
  },
});

/** The last letter of the step that did not fail; else the last one that was tried. */
function letterKeyOf(invoice: Invoice, step: StepName): string | undefined {
  const written = contactsOf(invoice, step).filter(({ letter }) => letter !== undefined);
  const standing = written.filter(({ state }) => state !== 'failed');
  return (standing.at(-1) ?? written.at(-1))?.letter?.key;
}

const pdf = (bytes: Uint8Array, { terms }: Invoice, step: StepName): FileReply => ({
  kind: 'file',
  contentType: PDF,
  // A copy over a plain buffer, the only kind a response takes.
  bytes: new Uint8Array(bytes),
  fileName: `${terms.number.replaceAll(/[^A-Za-z0-9_-]/g, '-')}-${step}.pdf`,
});
