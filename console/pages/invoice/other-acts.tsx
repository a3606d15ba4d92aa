import {
  Calendar,
  CalendarClock,
  FileMinus,
  Flag,
  type LucideIcon,
  MailOpen,
  SkipForward,
  X,
} from 'lucide-react';
import type { Invoice } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { Menu, type MenuItem } from '../../parts/menu.tsx';
import { type OpenAct, useOpenAct } from './acts-provider.tsx';
import { invoiceWords } from './invoice-words.ts';
import { paperSteps, plannedSteps } from './steps-of.ts';

type Words = (typeof invoiceWords)['fr'];

/** What is done less often: only what the invoice allows as it stands. */
export function OtherActs({ invoice }: { readonly invoice: Invoice }) {
  const words = useWords(invoiceWords);
  const open = useOpenAct();
  return <Menu label={words.others} items={itemsOf(invoice, words, open)} />;
}

function itemsOf(
  invoice: Invoice,
  words: Words,
  open: (act: OpenAct) => void,
): readonly MenuItem[] {
  const { status } = invoice;
  const isFollowed = status === 'followed';
  const isOpen = isFollowed || status === 'on-hold';
  const step = plannedSteps(invoice)[0];
  const onPaper = paperSteps(invoice).at(-1);
  const item = (
    allowed: boolean,
    label: string,
    icon: LucideIcon,
    act: OpenAct | undefined,
    isDangerous = false,
  ): readonly MenuItem[] =>
    allowed && act ? [{ label, icon, isDangerous, run: () => open(act) }] : [];
  return [
    ...item(isFollowed, words.promise, Flag, { kind: 'promise' }),
    ...item(isFollowed, words.plan, CalendarClock, { kind: 'plan' }),
    ...item(isOpen, words.skip, SkipForward, step && { kind: 'skip', step }),
    ...item(isOpen, words.calendar, Calendar, { kind: 'calendar' }),
    ...item(true, words.posting, MailOpen, onPaper && { kind: 'posting', step: onPaper }),
    ...item(status !== 'cancelled', words.creditNote, FileMinus, { kind: 'creditNote' }),
    ...item(isOpen, words.cancelInvoice, X, { kind: 'cancelInvoice' }, true),
  ];
}
