import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { nextSendsQuery } from '../../api/next-sends-query.ts';
import { addDays } from '../../formats/days.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { useIsPageRead } from '../../shell/use-is-page-read.ts';
import { todayWords } from './today-words.ts';

/** Goes to what leaves next, by itself: of tomorrow, or of the next day on which something does. */
export function ReviewSends({ today }: { readonly today: string }) {
  const words = useWords(todayWords);
  const { longDay, number } = useFormats();
  const { data } = useQuery({ ...nextSendsQuery(useCreditor()), enabled: useIsPageRead() });
  if (data?.on === undefined) return null;
  const day = data.on === addDays(today, 1) ? words.tomorrow : words.ofDay(longDay(data.on));
  return (
    <Link to="/prochains-envois" className="button" activeProps={{}}>
      <Eye aria-hidden className="icon" /> {words.review(day)}{' '}
      <span className="muted figure">{number(data.count)}</span>
    </Link>
  );
}
