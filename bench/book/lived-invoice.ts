import { askFinance } from '../../functions/domain/ask-finance.ts';
import { addDays, CivilDate } from '../../functions/domain/civil-date.ts';
import { claimContact } from '../../functions/domain/claim-contact.ts';
import { completeStep } from '../../functions/domain/end-step.ts';
import type { Hold } from '../../functions/domain/hold.ts';
import { Instant } from '../../functions/domain/instant.ts';
import type { Invoice } from '../../functions/domain/invoice.ts';
import { openHold } from '../../functions/domain/open-hold.ts';
import { recordContact } from '../../functions/domain/record-contact.ts';
import type { StepName } from '../../functions/domain/step-name.ts';

/** The letters of the standard calendar, and the days after the due date on which they left. */
const LETTERS = [
  ['reminder', -3],
  ['first-letter', 2],
  ['follow-up', 7],
  ['second-letter', 15],
] as const satisfies readonly (readonly [StepName, number])[];

const DISPUTED_EACH = 11;
const PROMISED_EACH = 13;
const ASKED_EACH = 29;

/** The invoice as a book has it on that day: with the letters that left, and some held or waiting for a person. */
export function livedInvoice(issued: Invoice, index: number, at: Instant): Invoice {
  const today = CivilDate.parse(at.slice(0, 10));
  const told = LETTERS.reduce<Invoice>((invoice, [step, days]) => {
    const leftOn = addDays(invoice.terms.dueOn, days);
    return leftOn < today
      ? withLetter(invoice, step, Instant.parse(`${leftOn}T08:00:00Z`))
      : invoice;
  }, issued);
  const hold = holdOf(index, at, today);
  if (hold !== undefined) return openHold(told, hold).invoice;
  const asked = index % ASKED_EACH === 0 && askFinance(told, 'Est-ce la bonne adresse ?', at);
  return asked ? asked.invoice : told;
}

function withLetter(invoice: Invoice, step: StepName, at: Instant): Invoice {
  const claim = {
    step,
    channel: 'email',
    to: 'compta@client.example',
    serves: 1,
    attempt: 1,
    at,
  } as const;
  const claimed = claimContact(invoice, claim);
  const contact = claimed.contacts.at(-1);
  const sent = contact && recordContact(claimed, contact, { kind: 'accepted' }, at);
  return completeStep(sent?.invoice ?? claimed, step, at, false);
}

function holdOf(index: number, at: Instant, today: CivilDate): Hold | undefined {
  const opened = { id: `hold-${index}`, openedAt: at, by: 'N. Ferrand', until: addDays(today, 15) };
  if (index % DISPUTED_EACH === 0) return { ...opened, kind: 'dispute', reason: 'Quantité livrée' };
  if (index % PROMISED_EACH !== 0) return undefined;
  return { ...opened, kind: 'promise', promisedOn: addDays(today, 10) };
}
