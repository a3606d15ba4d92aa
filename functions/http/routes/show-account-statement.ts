import * as z from 'zod';
import { type CivilDate, daysBetween } from '#domain/civil-date.ts';
import { dayOf } from '#domain/instant.ts';
import { balanceOf } from '#domain/invoice.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { Language } from '#domain/language.ts';
import { subtract } from '#domain/money.ts';
import { isOpen } from '#domain/open-invoice.ts';
import type { InvoiceLine } from '#templates/letter-facts.ts';
import { summariesOfDebtor } from '../../records/summaries-of-creditor.ts';
import { unknownDebtor } from '../answers/read-debtor.ts';
import { debtorParams } from '../parameters.ts';
import { route } from '../route.ts';

const PDF = 'application/pdf';

export const showAccountStatement = route({
  method: 'get',
  path: '/debtors/{creditorId}/{debtorId}/statement',
  summary: 'The statement of account of a debtor, today: every open invoice, and how to pay',
  input: { params: debtorParams, query: z.strictObject({ language: Language.optional() }) },
  answer: z.never(),
  files: [PDF],
  problems: ['not-found'],
  handle: async ({ params, query }, { parties, invoices }, { at }) => {
    const { creditorId, debtorId } = params;
    const { creditor, debtor } = await parties.findParties(creditorId, debtorId);
    if (!creditor || !debtor) return unknownDebtor(params);
    const open = (await summariesOfDebtor(invoices, creditorId, debtorId)).filter(isOpen);
    const today = dayOf(at);
    // The PDF engine is most of this function's code: only who prints pays for loading it.
    const { renderAccountStatement } = await import('#templates/account-statement.tsx');
    const bytes = await renderAccountStatement({
      language: query.language ?? debtor.language ?? creditor.language ?? 'fr',
      writtenOn: today,
      creditor,
      debtor,
      invoices: open.map((invoice) => lineOf(invoice, today)),
    });
    return {
      kind: 'file',
      contentType: PDF,
      bytes: new Uint8Array(bytes),
      fileName: `releve-${debtorId}-${today}.pdf`,
    };
  },
});

function lineOf(invoice: InvoiceSummary, today: CivilDate): InvoiceLine {
  const { number, issuedOn, dueOn, total } = invoice.terms;
  const balance = balanceOf(invoice);
  return {
    number,
    issuedOn,
    dueOn,
    daysLate: Math.max(0, daysBetween(dueOn, today)),
    total,
    received: subtract(total, balance),
    balance,
  };
}
