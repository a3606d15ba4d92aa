import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { InvoiceId } from '#domain/invoice-id.ts';

/** The place of an invoice in a list by due date: a list goes on after it, even when the invoice is gone by then. */
export const InvoicePlace = z.strictObject({ dueOn: CivilDate, id: InvoiceId });
export type InvoicePlace = z.infer<typeof InvoicePlace>;

/** The sort key of the lists. */
export const dueOrderOf = ({ dueOn, id }: InvoicePlace): string => `${dueOn}#${id}`;

/** The place that the last key of a page names. */
export function placeOf({ dueOrder }: Record<string, AttributeValue>): InvoicePlace {
  const [dueOn, id] = (dueOrder?.S ?? '').split('#');
  return InvoicePlace.parse({ dueOn, id });
}
