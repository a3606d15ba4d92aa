import { Link } from '@tanstack/react-router';
import { Clock, Euro, FileText, Pause, Phone, Scale } from 'lucide-react';
import type { Invoice } from '../../api/types.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { Chip } from '../../parts/chip.tsx';
import { toneOfLateness } from '../../parts/lateness.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { shell } from '../../words/shell.ts';
import { holds, statuses } from '../../words/states.ts';
import { useOpenAct } from './acts-provider.tsx';
import { invoiceWords } from './invoice-words.ts';
import { OtherActs } from './other-acts.tsx';

type Props = { readonly invoice: Invoice };

/** Which invoice it is, how it stands, and what can be done. */
export function InvoiceHead({ invoice }: Props) {
  const { number, status, hold, daysLate, balance } = invoice;
  const words = useWords(invoiceWords);
  const isLate = daysLate > 0 && balance > 0;
  return (
    <header>
      <Crumbs invoice={invoice} />
      <div className="head">
        <div>
          <PageTitle title={number}>
            {number} <Chip look={hold ? holds[hold.kind] : statuses[status]} />
            {isLate && (
              <span className={`chip ${toneOfLateness(daysLate)}`}>
                <Clock aria-hidden className="icon" /> {words.late(daysLate)}
              </span>
            )}
          </PageTitle>
          <About invoice={invoice} />
        </div>
        <Acts invoice={invoice} />
      </div>
    </header>
  );
}

function Crumbs({ invoice: { debtor, creditorId } }: Props) {
  const words = useWords(invoiceWords);
  const { navigation } = useWords(shell);
  return (
    <nav className="small muted" aria-label={`${navigation}\u00a0: ${words.invoices}`}>
      <Link to="/factures" search={{}} activeProps={{}}>
        {words.invoices}
      </Link>{' '}
      /{' '}
      <Link to="/debiteurs/$creditorId/$debtorId" params={{ creditorId, debtorId: debtor.id }}>
        {debtor.name}
      </Link>
    </nav>
  );
}

function About({ invoice }: Props) {
  const words = useWords(invoiceWords);
  const { day } = useFormats();
  const { debtor, orderReference, purchaseOrder, issuedOn, dueOn, subject, daysLate } = invoice;
  const reference = orderReference ?? purchaseOrder;
  const dates = daysLate > 0 ? words.dates : words.datesAhead;
  const parts = [
    debtor.name,
    reference && words.order(reference),
    dates(day(issuedOn), day(dueOn)),
    subject,
  ].filter((part): part is string => Boolean(part));
  return (
    <p className="second">
      {parts.join(' · ')}
      {invoice.document && (
        <span className="second">
          {' · '}
          <FileText aria-hidden className="icon" /> {words.original} : {invoice.document.fileName}
        </span>
      )}
    </p>
  );
}

function Acts({ invoice }: Props) {
  const words = useWords(invoiceWords);
  const open = useOpenAct();
  const canPay = invoice.status !== 'cancelled';
  const canHold = invoice.status === 'followed';
  useKeys({
    r: canPay ? () => open({ kind: 'payment' }) : undefined,
    c: canPay ? () => open({ kind: 'call' }) : undefined,
    l: canHold ? () => open({ kind: 'dispute' }) : undefined,
    p: canHold ? () => open({ kind: 'pause' }) : undefined,
  });
  return (
    <div className="acts">
      {canPay && (
        <>
          <button
            type="button"
            className="button primary"
            onClick={() => open({ kind: 'payment' })}
          >
            <Euro aria-hidden className="icon" /> {words.payment}
          </button>
          <button type="button" className="button" onClick={() => open({ kind: 'call' })}>
            <Phone aria-hidden className="icon" /> {words.call}
          </button>
        </>
      )}
      {canHold && (
        <>
          <button type="button" className="button" onClick={() => open({ kind: 'dispute' })}>
            <Scale aria-hidden className="icon" /> {words.dispute}
          </button>
          <button type="button" className="button" onClick={() => open({ kind: 'pause' })}>
            <Pause aria-hidden className="icon" /> {words.pause}
          </button>
        </>
      )}
      <OtherActs invoice={invoice} />
    </div>
  );
}
