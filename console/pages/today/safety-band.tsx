import { Link } from '@tanstack/react-router';
import { Check, TriangleAlert } from 'lucide-react';
import type { Today } from '../../api/types.ts';
import { daysFrom } from '../../formats/days.ts';
import { parisDay } from '../../formats/moments.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { BandCell } from './band-cell.tsx';
import { SILENT_DAYS } from './silent-days.ts';
import { Sources } from './sources.tsx';
import { todayWords } from './today-words.ts';

type Props = { readonly today: Today };

/** Whether what leaves can be trusted: money not matched, sources gone silent, sends held or in doubt. Never hidden. */
export function SafetyBand({ today }: Props) {
  const { safety, asOf } = today;
  const isSilent = safety.sources.some(({ at }) => daysFrom(parisDay(at), asOf) > SILENT_DAYS);
  const isCalm = safety.unmatched.count === 0 && safety.doubts.count === 0 && !isSilent;
  return isCalm ? <Calm today={today} /> : <Alert today={today} />;
}

function Calm({ today: { at, safety, asOf } }: Props) {
  const words = useWords(todayWords);
  const { hour } = useFormats();
  return (
    <section className="band calm" aria-label={words.check}>
      <p>
        <Check aria-hidden className="icon" /> <b>{words.upToDate(hour(at))}</b>
      </p>
      <Sources sources={safety.sources} asOf={asOf} />
      <Held today={safety.heldSends} />
    </section>
  );
}

function Alert({ today: { safety, asOf, items } }: Props) {
  const words = useWords(todayWords);
  const { hour } = useFormats();
  const [first] = items.flatMap(({ kind, at }) => (kind === 'send' && at ? [at] : [])).toSorted();
  return (
    <section className="band alert" aria-label={words.check}>
      <div className="band-title">
        <TriangleAlert aria-hidden className="icon" />
        <div>
          <b>{first === undefined ? words.check : words.checkBefore(hour(first))}</b>
          <p className="small">{words.checkHelp}</p>
        </div>
      </div>
      <BandCell label={words.unmatched} figure={safety.unmatched}>
        <Link to="/rapprochement">{words.match}</Link>
      </BandCell>
      <div className="band-sources">
        <p className="small">{words.sources}</p>
        <Sources sources={safety.sources} asOf={asOf} />
      </div>
      <BandCell label={words.held} figure={safety.heldSends}>
        <Link to="/ne-partira-pas">{words.seeWhy}</Link>
      </BandCell>
      <BandCell label={words.doubts} figure={safety.doubts}>
        <Link to="/ne-partira-pas">{words.clear}</Link>
      </BandCell>
    </section>
  );
}

function Held({ today: { count, amount } }: { readonly today: Today['safety']['heldSends'] }) {
  const words = useWords(todayWords);
  const { euros, number } = useFormats();
  if (count === 0) return null;
  return (
    <p className="small">
      {words.heldAre} <b className="figure">{number(count)}</b> · {euros(amount)}{' '}
      <Link to="/ne-partira-pas">{words.seeWhy}</Link>
    </p>
  );
}
