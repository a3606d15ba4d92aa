import { Info, Phone } from 'lucide-react';
import type { Task } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { debtorWords } from '../../words/debtor.ts';
import { steps } from '../../words/states.ts';
import { callWords } from './call-words.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { ScriptText } from './script-text.tsx';

type Props = {
  readonly call: Task;
  readonly done: () => void;
};

/** The call being made: number, script, outcome. */
export function CallDesk({ call, done }: Props) {
  const words = useWords(callWords);
  const { script, phone = call.to, invoiceId } = call;
  return (
    <section className="card" aria-label={words.script}>
      <Head call={call} />
      {script !== undefined && (
        <div className="pad script">
          <h3>{words.script}</h3>
          <Scroller label={words.script}>
            <ScriptText text={script} />
          </Scroller>
          <p className="neutral">
            <Info aria-hidden className="icon" /> {words.neutral}
          </p>
        </div>
      )}
      <OutcomeForm invoiceId={invoiceId} to={phone} done={done} />
    </section>
  );
}

function Head({ call }: Pick<Props, 'call'>) {
  const { person, invoice, step } = call;
  const to = call.phone ?? call.to;
  const words = useWords(callWords);
  const { roles } = useWords(debtorWords);
  const { language } = useLanguage();
  return (
    <div className="pad call-head">
      <div>
        {step && <p className="small muted">{words.step(steps[step].label[language])}</p>}
        <p className="big figure">{to ?? words.noNumber}</p>
        <p className="second">
          {person?.name && <b>{person.name} · </b>}
          {[person && roles[person.role], invoice.debtor.name].filter(Boolean).join(' · ')}
        </p>
      </div>
      {to !== undefined && (
        <a className="button primary tall" href={`tel:${to.replaceAll(' ', '')}`}>
          <Phone aria-hidden className="icon" /> {words.call}
        </a>
      )}
    </div>
  );
}
