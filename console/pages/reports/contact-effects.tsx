import { useQuery } from '@tanstack/react-query';
import {
  contactEffectsQuery,
  type EffectCell,
  effectivenessQuery,
  type ReportScope,
} from '../../api/report-queries.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { channels, steps } from '../../words/states.ts';
import { ContactRows } from './contact-rows.tsx';
import { OpenedCell } from './opened-cell.tsx';
import { reportWords } from './report-words.ts';

type Props = { readonly scope: ReportScope; readonly cell: EffectCell };

/** The contacts of one step and channel, each with the day on which its invoice was paid. */
export function ContactEffects({ scope, cell }: Props) {
  const words = useWords(reportWords);
  const { language, formats } = useLanguage();
  const { step, channel, isPaid } = cell;
  const { data: report } = useQuery(effectivenessQuery(scope));
  const { data } = useQuery(contactEffectsQuery(scope, cell));
  if (!report || !data) return <section className="card pad skeleton" aria-busy="true" />;
  const row = report.rows.find((one) => one.step === step && one.channel === channel);
  const name = [step && steps[step], channel && channels[channel]]
    .flatMap((look) => look?.label[language] ?? [])
    .join(' · ');
  return (
    <OpenedCell
      cell={`effects ${step} ${channel} ${isPaid}`}
      title={isPaid ? words.effectsPaid(name) : words.effectsOf(name)}
      sum={isPaid ? words.paidOf(data.length, row?.contacts ?? 0) : words.contacts(data.length)}
      isEqual={data.length === (isPaid ? row?.paidInTime : row?.contacts)}
    >
      <ContactRows
        head={words.paidInFull}
        rows={data.map((one) => ({
          ...one,
          value: one.paidOn === undefined ? words.notPaid : formats.day(one.paidOn),
        }))}
      />
    </OpenedCell>
  );
}
