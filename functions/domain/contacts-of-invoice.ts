import type { AnyContact, Contact, Fate } from './contact.ts';
import type { Invoice } from './invoice.ts';

/** The invoice with one contact of a step replaced by what `change` makes of it. */
export const withContact = (
  invoice: Invoice,
  claimId: string,
  change: (contact: Contact) => Contact,
): Invoice => ({
  ...invoice,
  contacts: invoice.contacts.map((contact) =>
    contact.claimId === claimId ? change(contact) : contact,
  ),
});

/** The invoice with the news of one contact, of a step or outside the calendar. */
export function withFate(
  invoice: Invoice,
  claimId: string,
  fateOf: (contact: AnyContact) => Fate,
): Invoice {
  const told = <Any extends AnyContact>(contact: Any): Any =>
    contact.claimId === claimId ? { ...contact, ...fateOf(contact) } : contact;
  const { contacts, notes } = invoice;
  return { ...invoice, contacts: contacts.map(told), ...(notes && { notes: notes.map(told) }) };
}

export const findContact = (invoice: Invoice, claimId: string): AnyContact | undefined =>
  [...invoice.contacts, ...(invoice.notes ?? [])].find((contact) => contact.claimId === claimId);

/** The claim is given back: nothing left under it. */
export function withoutContact(invoice: Invoice, claimId: string): Invoice {
  const isOther = (contact: AnyContact) => contact.claimId !== claimId;
  const { contacts, notes } = invoice;
  return {
    ...invoice,
    contacts: contacts.filter(isOther),
    ...(notes && { notes: notes.filter(isOther) }),
  };
}
