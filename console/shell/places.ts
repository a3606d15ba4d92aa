import {
  ChartColumn,
  CircleMinus,
  FileText,
  type LucideIcon,
  MailOpen,
  Phone,
  Sun,
  Users,
} from 'lucide-react';

/** The pages of the rail, in the order of a day. */
export const places = [
  { to: '/', word: 'today', icon: Sun, key: 'a' },
  { to: '/factures', word: 'invoices', icon: FileText, key: 'f' },
  { to: '/debiteurs', word: 'debtors', icon: Users, key: 'd', isLater: true },
  { to: '/appels', word: 'calls', icon: Phone, key: 'c' },
  { to: '/courriers', word: 'letters', icon: MailOpen, key: 'l', isLater: true },
  { to: '/pilotage', word: 'reports', icon: ChartColumn, key: 'p', isApart: true },
  { to: '/ne-partira-pas', word: 'blocked', icon: CircleMinus, key: 'n' },
] as const satisfies readonly Place[];

type Place = {
  readonly to: string;
  readonly word: string;
  readonly icon: LucideIcon;
  /** The letter that goes there after `g`. */
  readonly key: string;
  /** Whether it has no place in the bar of a phone, which holds five. */
  readonly isLater?: boolean;
  /** Whether a line sets it apart from those before. */
  readonly isApart?: boolean;
};
