import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, TriangleAlert } from 'lucide-react';
import './attendance-chip.css';
import { attendanceQuery } from '../api/attendance-query.ts';
import { useFormats, useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { useCreditor } from './creditor-choice.tsx';
import { useIsPageRead } from './use-is-page-read.ts';

/** Whether every invoice that is followed has its execution running, as the executions themselves say. */
export function AttendanceChip() {
  const words = useWords(shell);
  const { hour, number } = useFormats();
  const { data } = useQuery({ ...attendanceQuery(useCreditor()), enabled: useIsPageRead() });
  if (!data || data.followed === 0) return null;
  const [first] = data.items;
  const stopped = data.followed - data.running;
  if (!first) {
    return (
      <span
        className="chip ok attendance"
        title={words.followUpsAt(number(data.followed), hour(data.at))}
      >
        <Check aria-hidden className="icon" /> {words.allRunning}
      </span>
    );
  }
  return (
    <Link
      to="/factures/$invoiceId"
      params={{ invoiceId: first.invoiceId }}
      search={{}}
      className="chip warn attendance"
      title={words.willResume}
    >
      <TriangleAlert aria-hidden className="icon" /> {words.notRunning(stopped, number(stopped))}
    </Link>
  );
}
