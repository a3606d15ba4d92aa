import { useState } from 'react';
import { ActDialog } from '../../acts/act-dialog.tsx';
import { useCorrection } from '../../acts/use-correction.ts';
import type { DebtorDetail } from '../../api/types.ts';
import { TextField } from '../../fields/fields.tsx';
import { useWords } from '../../language/language.tsx';
import { debtorWords } from '../../words/debtor.ts';
import { debtorPageWords } from './debtor-page-words.ts';

type Contact = DebtorDetail['contacts'][number];
type Props = { readonly debtor: DebtorDetail; readonly close: () => void };

/** Their contacts, field by field. */
export function CorrectContacts({ debtor, close }: Props) {
  const words = useWords(debtorPageWords);
  const [contacts, setContacts] = useState<readonly Contact[]>(
    debtor.contacts.length > 0 ? debtor.contacts : [{ role: 'billing' }],
  );
  const wasCorrected = debtor.corrected?.includes('contacts') === true;
  const act = useCorrection(debtor, words.contactSaid, close);
  const change = (index: number, part: Partial<Contact>) =>
    setContacts(contacts.map((one, rank) => (rank === index ? { ...one, ...part } : one)));
  return (
    <ActDialog
      title={words.contactTitle}
      effect={words.contactEffect}
      label={words.save}
      run={() =>
        act.mutate({
          change: { contacts: contacts.map(withoutEmpty) },
          before: { contacts: wasCorrected ? [...debtor.contacts] : null },
        })
      }
      act={act}
      close={close}
    >
      {contacts.map((contact, index) => (
        <ContactFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a contact is its place in the list.
          key={index}
          contact={contact}
          change={(part) => change(index, part)}
        />
      ))}
    </ActDialog>
  );
}

/** A field left empty is a field that is not known. */
const withoutEmpty = ({ role, name, email, phone, mobile }: Contact): Contact => ({
  role,
  ...(name?.trim() && { name: name.trim() }),
  ...(email?.trim() && { email: email.trim() }),
  ...(phone?.trim() && { phone: phone.trim() }),
  ...(mobile?.trim() && { mobile: mobile.trim() }),
});

const FIELDS = ['name', 'email', 'phone', 'mobile'] as const;

type FieldsProps = {
  readonly contact: Contact;
  readonly change: (part: Partial<Contact>) => void;
};

function ContactFields({ contact, change }: FieldsProps) {
  const words = useWords(debtorPageWords);
  const { roles } = useWords(debtorWords);
  return (
    <fieldset className="contact-fields">
      <legend>{roles[contact.role]}</legend>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={contact[field] ?? ''}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
    </fieldset>
  );
}
