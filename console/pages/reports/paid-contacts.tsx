import { useQuery } from '@tanstack/react-query';
import { costsQuery, paidContactsQuery, type ReportScope } from '../../api/report-queries.ts';
import type { Channel } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { channels } from '../../words/states.ts';
import { ContactRows } from './contact-rows.tsx';
import { OpenedCell } from './opened-cell.tsx';
import { reportWords } from './report-words.ts';

type Props = { readonly scope: ReportScope; readonly channel: Channel | undefined };

/** The contacts a cost is made of, each with its price. */
export function PaidContacts({ scope, channel }: Props) {
  const words = useWords(reportWords);
  const { language, formats } = useLanguage();
  const { data: costs } = useQuery(costsQuery(scope));
  const { data } = useQuery(paidContactsQuery(scope, channel));
  if (!costs || !data) return <section className="card pad skeleton" aria-busy="true" />;
  const told =
    channel === undefined ? costs : costs.channels.find((one) => one.channel === channel);
  const sum = data.reduce((total, { priceMicroEuros }) => total + priceMicroEuros, 0);
  return (
    <OpenedCell
      cell={`costs ${channel}`}
      title={words.costsOf(channel ? channels[channel].label[language] : words.allChannels)}
      sum={words.contactSum(data.length, formats.price(sum))}
      isEqual={data.length === told?.contacts && sum === told.totalMicroEuros}
    >
      <ContactRows
        head={words.price}
        rows={data.map((one) => ({ ...one, value: formats.unitPrice(one.priceMicroEuros) }))}
      />
    </OpenedCell>
  );
}
