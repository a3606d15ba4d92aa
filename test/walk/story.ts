import type { Teller } from './teller.ts';

/** Something done about an invoice at a moment of the run's clock. */
export type Act = {
  readonly at: string;
  readonly do: (teller: Teller) => Promise<unknown>;
};

/** One invoice from its issue to its end, and all that must have left for it by then. */
export type Story = {
  readonly name: string;
  readonly number: string;
  readonly dueOn?: string;
  /** Issued by one of its acts, and not before all others. */
  readonly isIssuedLater?: boolean;
  readonly acts: readonly Act[];
  readonly end: {
    readonly status: 'settled' | 'cancelled';
    readonly balance: number;
    readonly cycle: number;
    /** Moment and channel of each message, oldest first. */
    readonly left: readonly string[];
    /** What must stand among the proofs, each as kind and reason. */
    readonly proofs?: readonly string[];
  };
};

export const TOTAL = 1_864_080;

/** What leaves for an invoice due on Thursday 18 June 2026 until the middle of the week after. */
export const REMINDER = '2026-06-15T07:00:00Z email';
export const FIRST_LETTER = '2026-06-22T07:00:00Z email';
export const FOLLOW_UP = ['2026-06-25T07:00:00Z sms', '2026-06-25T07:00:00Z email'];
export const SECOND_LETTER = '2026-07-03T07:00:00Z email';
