import { Check, TriangleAlert } from 'lucide-react';
import type { Today } from '../../api/types.ts';
import { daysFrom } from '../../formats/days.ts';
import { parisDay } from '../../formats/moments.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { SILENT_DAYS } from './silent-days.ts';
import { todayWords } from './today-words.ts';

type Props = { readonly sources: Today['safety']['sources']; readonly asOf: string };

const MOST = 4;

/** When each source last told of a payment. */
export function Sources({ sources, asOf }: Props) {
  const words = useWords(todayWords);
  const { hour } = useFormats();
  if (sources.length === 0) return <p className="small">{words.noSource}</p>;
  return (
    <ul className="sources">
      {sources.slice(0, MOST).map(({ source, at }) => {
        const days = daysFrom(parisDay(at), asOf);
        const isSilent = days > SILENT_DAYS;
        const Icon = isSilent ? TriangleAlert : Check;
        return (
          <li key={source} className={isSilent ? 'silent' : undefined}>
            <Icon aria-hidden className="icon" /> {source === 'api' ? words.api : source}{' '}
            {words.ago(days)}
            {days < 2 && ` ${hour(at)}`}
          </li>
        );
      })}
    </ul>
  );
}
