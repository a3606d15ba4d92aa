import type { Hold } from './hold.ts';

/** What a hold does beside suspending every step. Interest runs through all of them (C. com. L441-10 II). */
export type HoldEffect = {
  /** Who ends it: a person, or its last day. */
  readonly endsBy: 'person' | 'date';
  /** After it, the remaining steps keep their distance, or take up at once because the debtor had his delay. */
  readonly resumes: 'where-it-stood' | 'at-once';
  /** The debtor said he owes: limitation runs anew (C. civ. 2240), if the evidence is kept. */
  readonly acknowledgesDebt: boolean;
};

export const holdEffects: Readonly<Record<Hold['kind'], HoldEffect>> = {
  dispute: { endsBy: 'person', resumes: 'where-it-stood', acknowledgesDebt: false },
  promise: { endsBy: 'date', resumes: 'at-once', acknowledgesDebt: true },
  plan: { endsBy: 'date', resumes: 'at-once', acknowledgesDebt: true },
  pause: { endsBy: 'date', resumes: 'where-it-stood', acknowledgesDebt: false },
  insolvency: { endsBy: 'person', resumes: 'where-it-stood', acknowledgesDebt: false },
};
