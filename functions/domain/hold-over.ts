import type { Hold, HoldOutcome } from './hold.ts';
import { type Progress, progressOf } from './hold-progress.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { dayOf, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { suspendedFor } from './suspended-for.ts';

/**
 * What becomes of a hold as time passes: an engagement kept or broken ends it, with its proof; a pause ends on the day
 * a person gave it; a dispute or an insolvency nobody answered is put to finance. `undefined` while it still runs.
 */
export function holdOver(
  invoice: Invoice,
  now: Instant,
  zone: HolidayZone = 'mainland',
): InvoiceChange | undefined {
  const { hold } = invoice;
  if (!hold) return undefined;
  const today = dayOf(now);
  const progress = progressOf(invoice, hold, zone, today);
  if (progress.kind !== 'open') return engagementOver(invoice, hold, progress, now);
  if (today <= hold.until) return undefined;
  if (hold.kind === 'pause') {
    const resumed = ended(invoice, hold, 'resumed', now);
    return { ...resumed, invoice: suspendedFor(hold, now, resumed.invoice) };
  }
  return asked(invoice, `${hold.kind}-unanswered`, now);
}

function engagementOver(
  invoice: Invoice,
  hold: Hold,
  progress: Exclude<Progress, { kind: 'open' }>,
  now: Instant,
): InvoiceChange {
  if (progress.kind === 'kept') {
    const kept = ended(invoice, hold, 'kept', now);
    return { ...kept, invoice: { ...kept.invoice, resumesAtOnce: true } };
  }
  const { word: brokenWord } = progress;
  const { dueOn, amount: missing } = brokenWord;
  const broken = ended(invoice, hold, 'broken', now, { dueOn, missing });
  return { ...broken, invoice: { ...broken.invoice, resumesAtOnce: true, brokenWord } };
}

function ended(
  invoice: Invoice,
  { id: holdId, kind: holdKind }: Hold,
  reason: HoldOutcome,
  at: Instant,
  facts: Record<string, string | number> = {},
): InvoiceChange {
  const { hold: _over, ...rest } = invoice;
  return {
    invoice: unreviewed({ ...rest, status: 'followed' }),
    proofs: [
      { kind: 'hold-released', at, by: 'relance', reason, facts: { holdId, holdKind, ...facts } },
    ],
  };
}

/** Nothing resumes silently: whoever answers releases the hold, or asks again in time. */
function asked(invoice: Invoice, question: string, at: Instant): InvoiceChange | undefined {
  if (invoice.question !== undefined) return undefined;
  return {
    invoice: unreviewed({ ...invoice, question }),
    proofs: [{ kind: 'finance-asked', at, by: 'relance', reason: question }],
  };
}
