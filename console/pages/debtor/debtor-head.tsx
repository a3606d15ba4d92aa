import { Link } from '@tanstack/react-router';
import { FileText, Pause } from 'lucide-react';
import { useState } from 'react';
import { PauseMany } from '../../acts/pause-many.tsx';
import type { DebtorDetail } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { debtorWords } from '../../words/debtor.ts';
import { debtorPageWords } from './debtor-page-words.ts';

type Props = { readonly debtor: DebtorDetail };

/** Who it is, and what can be done for all of their invoices at once. */
export function DebtorHead({ debtor }: Props) {
  const words = useWords(debtorPageWords);
  const { kinds } = useWords(debtorWords);
  const { name, kind, siren, address, followedBy } = debtor;
  const parts = [
    siren && `SIREN ${siren}`,
    [...address.lines, `${address.postcode} ${address.city}`].join(', '),
    followedBy && words.followedBy(followedBy),
  ].filter(Boolean);
  return (
    <header>
      <p className="small">
        <Link to="/debiteurs" search={{}} activeProps={{}}>
          {words.debtors}
        </Link>
      </p>
      <div className="head">
        <div>
          <PageTitle title={name}>
            {name} <span className="chip">{kinds[kind]}</span>
          </PageTitle>
          <p className="second">{parts.join(' · ')}</p>
        </div>
        <Acts debtor={debtor} />
      </div>
    </header>
  );
}

function Acts({ debtor }: Props) {
  const words = useWords(debtorPageWords);
  const { creditorId, id } = debtor;
  return (
    <div className="acts">
      <a
        className="button primary"
        href={`/v1/debtors/${creditorId}/${id}/statement`}
        target="_blank"
        rel="noopener"
      >
        <FileText aria-hidden className="icon" /> {words.statement}
      </a>
      <PauseAll debtor={debtor} />
    </div>
  );
}

function PauseAll({ debtor }: Props) {
  const words = useWords(debtorPageWords);
  const [isOpen, setOpen] = useState(false);
  const rows = debtor.invoices.filter(({ status }) => status === 'followed');
  const close = () => setOpen(false);
  if (rows.length === 0) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Pause aria-hidden className="icon" /> {words.pauseAll}
      </button>
      {isOpen && <PauseMany rows={rows} close={close} done={close} />}
    </>
  );
}
