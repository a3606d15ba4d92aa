import { createContext, type ReactNode, use, useState } from 'react';
import type { Invoice, StepName } from '../../api/types.ts';
import { OpenedAct } from './opened-act.tsx';

/** An act whose dialog can be opened from anywhere on the page. */
export type ActName =
  | 'payment'
  | 'call'
  | 'dispute'
  | 'promise'
  | 'plan'
  | 'pause'
  | 'calendar'
  | 'creditNote'
  | 'cancelInvoice';
export type OpenAct =
  | { readonly kind: ActName | 'release' }
  | { readonly kind: 'answer'; readonly why: string }
  | { readonly kind: 'skip'; readonly step: StepName }
  | { readonly kind: 'posting'; readonly step: StepName }
  | { readonly kind: 'reverse'; readonly payment: Invoice['payments'][number] };

const ActsContext = createContext<(act: OpenAct) => void>(() => undefined);

/** Opens the dialog of an act on the invoice of this page. */
export const useOpenAct = () => use(ActsContext);

type Props = { readonly invoice: Invoice; readonly children: ReactNode };

/** Holds the one dialog that may be open. */
export function ActsProvider({ invoice, children }: Props) {
  const [act, open] = useState<OpenAct>();
  return (
    <ActsContext value={open}>
      {children}
      {act && <OpenedAct act={act} invoice={invoice} close={() => open(undefined)} />}
    </ActsContext>
  );
}
