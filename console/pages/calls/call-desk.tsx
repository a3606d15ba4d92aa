import { useQuery } from '@tanstack/react-query';
import { Info, Phone } from 'lucide-react';
import { tasksQuery } from '../../api/tasks-query.ts';
import type { WorkItem } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { steps } from '../../words/states.ts';
import { callWords } from './call-words.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { ScriptText } from './script-text.tsx';

type Props = {
  readonly call: WorkItem & { readonly id: string };
  readonly done: () => void;
};

/** The call being made: number, script, outcome. */
export function CallDesk({ call, done }: Props) {
  const words = useWords(callWords);
  const { data } = useQuery(tasksQuery('call', useCreditor()));
  const script = data?.find(({ id }) => id === call.id)?.note;
  return (
    <section className="card" aria-label={words.script}>
      <Head call={call} />
      {script !== undefined && (
        <div className="pad script">
          <h3>{words.script}</h3>
          <ScriptText text={script} />
          <p className="neutral">
            <Info aria-hidden className="icon" /> {words.neutral}
          </p>
        </div>
      )}
      <OutcomeForm invoiceId={call.invoice.id} to={call.to} done={done} />
    </section>
  );
}

function Head({ call: { to, invoice, step } }: Pick<Props, 'call'>) {
  const words = useWords(callWords);
  const { language } = useLanguage();
  return (
    <div className="pad call-head">
      <div>
        {step && <p className="small muted">{words.step(steps[step].label[language])}</p>}
        <p className="big figure">{to ?? words.noNumber}</p>
        <p className="second">{invoice.debtor.name}</p>
      </div>
      {to !== undefined && (
        <a className="button primary tall" href={`tel:${to.replaceAll(' ', '')}`}>
          <Phone aria-hidden className="icon" /> {words.call}
        </a>
      )}
    </div>
  );
}
