import { FileText, type LucideIcon } from 'lucide-react';

/** The pages of the rail, in the order of a day. */
export const places = [
  { to: '/factures', word: 'invoices', icon: FileText, isFirst: true },
] as const satisfies readonly Place[];

type Place = {
  readonly to: string;
  readonly word: string;
  readonly icon: LucideIcon;
  /** Whether it has its own place in the bar of a phone. */
  readonly isFirst: boolean;
};
