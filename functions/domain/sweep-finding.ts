import type { InvoiceSummary } from './invoice-summary.ts';

type Followed = Pick<InvoiceSummary, 'status' | 'situation' | 'reviewed'>;

/** What is wrong between an invoice and its execution, and so what mends it. */
export type Finding =
  | 'in-order'
  /** No execution follows it: start one. */
  | 'not-started'
  /** It changed and its execution has not looked: tell it again. */
  | 'not-told'
  /** It came to its end and its execution runs on: tell it. */
  | 'ended-but-running'
  /** It changed after its execution had ended well: nothing is left to tell. */
  | 'ended-unseen'
  /** Its execution died, or ended too soon: go on in a next cycle. */
  | 'dead'
  /** An operator stopped its execution: a person says whether to go on. */
  | 'stopped';

type Standing = 'open' | 'open-unseen' | 'over' | 'over-unseen';

const whileRunning: Readonly<Record<Standing, Finding>> = {
  open: 'in-order',
  'open-unseen': 'not-told',
  over: 'ended-but-running',
  'over-unseen': 'not-told',
};
const withoutAny: Readonly<Record<Standing, Finding>> = {
  open: 'not-started',
  'open-unseen': 'not-started',
  // Step Functions forgets an execution ninety days after its end.
  over: 'in-order',
  'over-unseen': 'not-started',
};
const afterItsEnd: Readonly<Record<Standing, Finding>> = {
  open: 'dead',
  'open-unseen': 'dead',
  over: 'in-order',
  'over-unseen': 'ended-unseen',
};
const afterAStop: Readonly<Record<Standing, Finding>> = {
  ...afterItsEnd,
  open: 'stopped',
  'open-unseen': 'stopped',
};

/** Looks at an invoice and at its execution's state, as Step Functions words it (`NOT_STARTED` when there is none). */
export const findingOf = (invoice: Followed, executionStatus: string): Finding =>
  tableOf(executionStatus)[standingOf(invoice)];

function tableOf(executionStatus: string): Readonly<Record<Standing, Finding>> {
  switch (executionStatus) {
    case 'NOT_STARTED':
      return withoutAny;
    case 'RUNNING':
      return whileRunning;
    case 'ABORTED':
      return afterAStop;
    default:
      return afterItsEnd;
  }
}

function standingOf({ status, situation, reviewed }: Followed): Standing {
  const isOpen = status === 'followed' || status === 'on-hold';
  if (situation === reviewed) return isOpen ? 'open' : 'over';
  return isOpen ? 'open-unseen' : 'over-unseen';
}
