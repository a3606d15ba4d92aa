import type { Debtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { LetterStep } from '../../functions/sending/letter-facts-of.ts';
import { aContact, at } from '../../test/support/invoice.ts';
import { menez } from '../../test/support/letter-facts.ts';
import type { WorldOptions } from './world.ts';

export type SendCase = WorldOptions & { readonly name: string; readonly step: LetterStep };

const onPaper: Debtor = { ...menez, contacts: [{ role: 'billing', phone: '02 61 91 00 99' }] };
const contacted: Partial<Invoice> = { contacts: [aContact({ state: 'delivered' })] };

/** Every channel there is, each in a step that uses it. */
export const sendCases: readonly SendCase[] = [
  { name: 'e-mail', step: 'first-letter', startAt: at('2026-06-22T07:00:00Z') },
  { name: 'SMS, e-mail and call', step: 'follow-up', startAt: at('2026-06-25T07:00:00Z') },
  { name: 'post', step: 'first-letter', startAt: at('2026-06-22T07:00:00Z'), debtor: onPaper },
  {
    name: 'registered post',
    step: 'mise-en-demeure',
    startAt: at('2026-07-20T07:00:00Z'),
    invoice: contacted,
  },
];
