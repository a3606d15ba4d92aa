import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReportView } from './report-view.ts';

type Props = {
  readonly cell: Omit<ReportView, 'asOf'>;
  /** What the cell is of, for whoever does not see its row and column. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A figure that opens what it is made of. */
export const CellLink = ({ cell, label, className = 'report-cell', children }: Props) => (
  <Link
    to="/pilotage"
    search={({ asOf, creditor }) => ({ asOf, creditor, ...cell })}
    className={className}
    aria-label={label}
    activeProps={{}}
    resetScroll={false}
  >
    {children}
  </Link>
);
