import type { Contact } from './contact.ts';
import type { Invoice } from './invoice.ts';

/** The invoice with one contact replaced by what `change` makes of it. */
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

export const findContact = (invoice: Invoice, claimId: string): Contact | undefined =>
  invoice.contacts.find((contact) => contact.claimId === claimId);

export const withoutContact = (invoice: Invoice, claimId: string): Invoice => ({
  ...invoice,
  contacts: invoice.contacts.filter((contact) => contact.claimId !== claimId),
});
