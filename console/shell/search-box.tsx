import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { InvoiceRow } from '../api/types.ts';
import { useKeys } from '../keyboard/use-keys.ts';
import { useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { FoundList } from './found-list.tsx';
import { useFound } from './use-found.ts';

/** Finds an invoice by number, debtor, amount or reference, from any page; `/` comes here. */
export function SearchBox() {
  const words = useWords(shell);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const search = useSearchBox(() => input.current?.blur());
  const { typed, isOpen, found, active } = search;
  useKeys({ '/': () => input.current?.focus() });
  return (
    <div className="search">
      <Search aria-hidden className="icon" />
      <input
        ref={input}
        role="combobox"
        aria-label={words.searchLabel}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        placeholder={words.search}
        value={typed}
        onChange={({ target }) => search.type(target.value)}
        onKeyDown={search.press}
        onBlur={search.leave}
      />
      <kbd aria-hidden>/</kbd>
      {isOpen && <FoundList id={listId} found={found} active={active} open={search.open} />}
    </div>
  );
}

function useSearchBox(blur: () => void) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(typed);
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
  };
  const leave = () => type('');
  const open = ({ id }: InvoiceRow) => {
    leave();
    blur();
    void navigate({ to: '/factures/$invoiceId', params: { invoiceId: id }, search: {} });
  };
  const move = (by: number) =>
    setActive((now) => Math.max(0, Math.min(found.length - 1, now + by)));
  const acts = new Map<string, () => void>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', () => found[active] && open(found[active])],
    ['Escape', () => (typed === '' ? blur() : leave())],
  ]);
  const press = (event: KeyboardEvent) => {
    const act = acts.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { typed, type, active, found, press, leave, open, isOpen: typed.trim() !== '' };
}
