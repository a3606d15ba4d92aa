import { Link } from '@tanstack/react-router';
import { Check, ExternalLink, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCreditors } from '../../api/creditors-query.ts';
import { bilingual } from '../../language/bilingual.ts';
import { useWords } from '../../language/language.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { CalendarTrial } from './calendar-trial.tsx';

const words = bilingual(
  {
    title: 'Bienvenue',
    intro:
      'Aucune facture n’est encore suivie. Trois gestes suffisent, et rien ne part sans que vous l’ayez lu.',
    company: '1. Votre société',
    companyMissing: 'Dites qui envoie\u00a0: PUT /v1/creditors/{votre identifiant}.',
    companyKnown: (name: string, signatory: string) => `${name} · signataire ${signatory}`,
    invoice: '2. Confier une première facture',
    invoiceHow:
      'Déposez un fichier CSV, ou branchez votre logiciel de facturation sur l’interface de programmation. Les doublons sont reconnus par leur numéro.',
    drop: 'Déposer des factures',
    document: 'Lire l’interface',
    calendar: '3. Relire le calendrier',
    calendarHow:
      'Voyez à quelles dates partiraient le rappel, les lettres et la mise en demeure d’une facture d’exemple.',
  },
  {
    title: 'Welcome',
    intro:
      'No invoice is followed yet. Three acts are enough, and nothing leaves without your having read it.',
    company: '1. Your company',
    companyMissing: 'Say who sends: PUT /v1/creditors/{your id}.',
    companyKnown: (name: string, signatory: string) => `${name} · signed by ${signatory}`,
    invoice: '2. Hand over a first invoice',
    invoiceHow:
      'Drop a CSV file, or connect your invoicing software to the API. Duplicates are known by their number.',
    drop: 'Hand over invoices',
    document: 'Read the API',
    calendar: '3. Read the calendar',
    calendarHow:
      'See on which days the reminder, the letters and the formal notice of a sample invoice would leave.',
  },
);

/** The first page of whoever has no invoice yet: three acts, in order. */
export function FirstRun() {
  const own = useWords(words);
  const [creditor] = useCreditors() ?? [];
  return (
    <>
      <header>
        <PageTitle title={own.title} />
        <p className="second">{own.intro}</p>
      </header>
      <section className="card first-steps">
        <FirstStep
          mark={creditor ? <Check aria-hidden className="icon" /> : '1'}
          state={creditor ? 'done' : 'now'}
          title={own.company}
          text={
            creditor ? own.companyKnown(creditor.name, creditor.signatory.name) : own.companyMissing
          }
        />
        <FirstStep
          mark="2"
          state={creditor ? 'now' : 'later'}
          title={own.invoice}
          text={own.invoiceHow}
        >
          {creditor && (
            <Link to="/deposer" className="button primary" activeProps={{}}>
              <Plus aria-hidden className="icon" /> {own.drop}
            </Link>
          )}
          <a className="button" href="/v1/openapi.json" target="_blank" rel="noopener">
            <ExternalLink aria-hidden className="icon" /> {own.document}
          </a>
        </FirstStep>
        <FirstStep mark="3" state="later" title={own.calendar} text={own.calendarHow}>
          <CalendarTrial />
        </FirstStep>
      </section>
    </>
  );
}

type Props = {
  readonly mark: ReactNode;
  readonly state: 'done' | 'now' | 'later';
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

function FirstStep({ mark, state, title, text, children }: Props) {
  return (
    <div className={state}>
      <i>{mark}</i>
      <div>
        <b>{title}</b>
        <p className="second">{text}</p>
      </div>
      {children}
    </div>
  );
}
