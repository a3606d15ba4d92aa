import type { InvoiceSummary } from './invoice-summary.ts';

/** The invoices an execution should be following, and those of them that none follows. */
export type Attendance = {
  readonly followed: number;
  readonly unattended: readonly InvoiceSummary[];
};

/** Compares what should be followed with the executions that run. What came to its end needs none. */
export function attendanceOf(
  invoices: readonly InvoiceSummary[],
  running: ReadonlySet<string>,
): Attendance {
  const followed = invoices.filter(({ status }) => status === 'followed' || status === 'on-hold');
  const unattended = followed.filter(
    ({ execution: { arn } }) => arn === undefined || !running.has(arn),
  );
  return { followed: followed.length, unattended };
}
