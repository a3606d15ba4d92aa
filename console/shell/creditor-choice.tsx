import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCreditors } from '../api/creditors-query.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { calendars } from '../words/states.ts';

/** The creditor every page is narrowed to, from the address. */
export const useCreditor = (): string | undefined =>
  useSearch({ strict: false, select: ({ creditor }) => creditor });

/** Whose invoices are shown. With a single creditor there is nothing to choose. */
export function CreditorChoice() {
  const words = useWords(shell);
  const { language } = useLanguage();
  const creditors = useCreditors() ?? [];
  const chosen = useCreditor();
  const navigate = useNavigate();
  const only = creditors.length === 1 ? creditors[0] : creditors.find(({ id }) => id === chosen);
  const choose = (creditor: string) =>
    void navigate({
      to: '.',
      search: (all) => ({ ...all, creditor: creditor || undefined }),
      replace: true,
    });
  return (
    <>
      {creditors.length === 1 && <span>{only?.name}</span>}
      {creditors.length > 1 && (
        <select
          aria-label={words.creditor}
          value={chosen ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{words.allCreditors}</option>
          {creditors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {only && <span>{words.calendarOf(calendars[only.calendar ?? 'standard'][language])}</span>}
    </>
  );
}
