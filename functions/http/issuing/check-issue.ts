import * as z from 'zod';
import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { CalendarName } from '#domain/calendar.ts';
import { chooseCalendar } from '#domain/choose-calendar.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor, KnownDebtor } from '#domain/debtor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { IssuedInvoice } from '#domain/issued-invoice.ts';
import type { Problem } from '../problems/problem.ts';
import { ok, type Reply } from '../reply.ts';
import type { ApiServices } from '../services.ts';
import { type Fingerprints, fingerprintsOf } from './fingerprints.ts';
import { refusalOf, unknownCreditor } from './refusal-of.ts';

/** What `POST /v1/invoices` would make of an invoice. */
export const IssueCheck = z
  .strictObject({
    invoiceId: InvoiceId,
    isNew: z.boolean().describe('false: an exact repeat, which would change nothing'),
    calendar: CalendarName,
  })
  .meta({ id: 'IssueCheck' });
type IssueCheck = z.output<typeof IssueCheck>;

export type Issue = {
  readonly issued: IssuedInvoice;
  readonly key: string | undefined;
  readonly at: Instant;
};
/** An issue that nothing speaks against, with all that is known of it. */
export type Checked = Issue & {
  readonly kind: 'checked';
  readonly id: InvoiceId;
  readonly creditor: Creditor;
  readonly debtor: Debtor;
  /** The debtor as known before. */
  readonly known: KnownDebtor | undefined;
  readonly fingerprints: Fingerprints;
  /** The invoice of that creditor and number, if it was issued before. */
  readonly existing: Invoice | undefined;
};

/** Whether an invoice would be taken in as it is, and as what. Nothing is stored. */
export async function checkIssue(
  request: Issue,
  services: ApiServices,
): Promise<Reply<IssueCheck>> {
  const checked = await check(request, services);
  if (checked.kind === 'problem') return checked;
  const { id, existing } = checked;
  return ok({
    invoiceId: id,
    isNew: existing === undefined,
    calendar: existing?.calendar ?? calendarOf(checked),
  });
}

/** Looks at all that could speak against an issue, and stores nothing. */
export async function check(request: Issue, services: ApiServices): Promise<Checked | Problem> {
  const { issued, key } = request;
  const { creditorId, number } = issued;
  const id = invoiceIdOf(creditorId, number);
  const fingerprints = fingerprintsOf(issued);
  const [creditor, known, existing, keptFingerprint] = await Promise.all([
    services.parties.findCreditor(creditorId),
    services.parties.findDebtor(creditorId, issued.debtor.id),
    services.invoices.find(id),
    key === undefined ? undefined : services.idempotency.find(creditorId, key),
  ]);
  if (!creditor) return unknownCreditor(creditorId);
  const refusal = refusalOf({ issued, creditor, fingerprints, existing, keptFingerprint });
  const debtor = debtorOf(issued, known);
  const found = { id, creditor, debtor, known, fingerprints, existing };
  return refusal ?? { kind: 'checked', ...request, ...found };
}

/** The calendar finance chose for a debtor stays, though the invoicing software does not know of it. */
const debtorOf = ({ debtor }: IssuedInvoice, known: Debtor | undefined): Debtor =>
  known?.calendar === undefined ? debtor : { calendar: known.calendar, ...debtor };

/** The calendar an invoice is followed by, unless it is followed already. */
export const calendarOf = ({ issued, creditor, debtor }: Checked) =>
  chooseCalendar({
    invoice: issued.calendar,
    debtor: debtor.calendar,
    amountBands: creditor.amountBands,
    creditor: creditor.calendar,
    total: issued.total,
  });
