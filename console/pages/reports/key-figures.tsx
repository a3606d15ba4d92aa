import { useQuery } from '@tanstack/react-query';
import {
  costsQuery,
  delaysQuery,
  type ReportScope,
  salesDaysQuery,
} from '../../api/report-queries.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { Figure, Figures } from '../../parts/figure.tsx';
import { Tip } from '../../parts/tip.tsx';
import { CellLink } from './cell-link.tsx';
import { reportWords } from './report-words.ts';

type Props = { readonly scope: ReportScope };

/** Six figures, each with how it is made. */
export function KeyFigures({ scope }: Props) {
  const words = useWords(reportWords);
  const { days } = useFormats();
  const now = useQuery(salesDaysQuery(scope)).data?.now;
  const inDays = (count: number | undefined) =>
    count === undefined ? '—' : days(Math.round(count));
  return (
    <Figures>
      <Figure
        label={<Named label={words.countBack} text={words.countBackTip} />}
        value={inDays(now?.countBackDays)}
      />
      <Figure
        label={<Named label={words.ratio} text={words.ratioTip} />}
        value={inDays(now?.ratioDays)}
        about={words.ofReceivables}
      />
      <Figure
        label={<Named label={words.best} text={words.bestTip} />}
        value={inDays(now?.bestDays)}
        about={words.ifNoneLate}
      />
      <DelayFigures scope={scope} />
      <CostFigure scope={scope} />
    </Figures>
  );
}

function Named({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <span className="named">
      {label} <Tip label={label} text={text} />
    </span>
  );
}

function DelayFigures({ scope }: Props) {
  const words = useWords(reportWords);
  const { days, euros, percent } = useFormats();
  const { data } = useQuery(delaysQuery(scope));
  const mean = data?.weightedMeanDays;
  const share = data?.overduePercent;
  return (
    <>
      <Figure
        label={<Named label={words.delay} text={words.delayTip} />}
        value={mean === undefined ? '—' : days(Math.round(mean))}
        about={data && words.payments(data.payments)}
      />
      <Figure
        label={<Named label={words.overdue} text={words.overdueTip} />}
        value={share === undefined ? '—' : percent(share.toFixed(1))}
        about={data && euros(data.overdue)}
      />
    </>
  );
}

function CostFigure({ scope }: Props) {
  const words = useWords(reportWords);
  const { price } = useFormats();
  const { data } = useQuery(costsQuery(scope));
  const each = data?.perInvoiceMicroEuros;
  const behind = data && words.contacts(data.contacts);
  return (
    <Figure
      label={<Named label={words.cost} text={words.costTip} />}
      value={each === undefined ? '—' : price(each)}
      about={
        behind && (
          <CellLink
            cell={{ behind: 'costs' }}
            className="report-cell at-start"
            label={`${words.cost}\u00a0: ${behind}`}
          >
            {behind}
          </CellLink>
        )
      }
    />
  );
}
