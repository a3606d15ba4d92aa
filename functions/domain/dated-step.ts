import type { CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import type { StepName } from './step-name.ts';

/**
 * Why a step does not fall on its nominal day. `spacing`: it must follow the step before it;
 * `mail-transit`: the letter before it has not arrived; `suspension`: the invoice was on hold.
 */
export type MoveReason =
  | 'weekend'
  | 'public-holiday'
  | 'quiet-period'
  | 'mail-transit'
  | 'spacing'
  | 'suspension';

/** One step of one invoice, with its day and its hour. */
export type DatedStep = {
  readonly step: StepName;
  /** "J-3", "J+2" …: the name finance reads. */
  readonly label: string;
  readonly nominalOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly scheduledAt: Instant;
  readonly movedFor?: MoveReason | undefined;
};
