import type { Creditor } from '#domain/creditor.ts';
import { disputedPartOf, isHeldInPart } from '#domain/disputed-part.ts';
import { balanceOf, type Invoice } from '#domain/invoice.ts';
import { subtract } from '#domain/money.ts';
import { stopOf } from '#domain/sending-stop.ts';
import type { StepName } from '#domain/step-name.ts';
import type { Planned } from '#templates/history/sentences.ts';

type KeptBack = Pick<Planned, 'hold' | 'goesOn' | 'question' | 'stop' | 'waiting'>;

/** What keeps a step to come from leaving; a stop of all sends is told of the next one only. */
export const keptBackBy = (
  invoice: Invoice,
  creditor: Creditor,
  { step, isNext }: { readonly step: StepName; readonly isNext: boolean },
): KeptBack => ({
  hold: invoice.hold,
  goesOn: isHeldInPart(invoice) ? subtract(balanceOf(invoice), disputedPartOf(invoice)) : undefined,
  question: invoice.question,
  stop: isNext ? stopOf(creditor) : undefined,
  waiting: invoice.waiting?.claimId.startsWith(`${step}_`) === true ? invoice.waiting : undefined,
});
