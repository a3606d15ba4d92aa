import { FIRST_LETTER, REMINDER, type Story } from '../story.ts';

const BEFORE = [REMINDER, FIRST_LETTER];

/** Owed again after its end: a next cycle goes on after the last step taken, and repeats no letter. */
export const reopened: readonly Story[] = [
  {
    name: 'payment bounced a month after the end',
    number: 'S-bounced',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ pay }) => pay('2026-06-23') },
      { at: '2026-07-23T08:30:00Z', do: ({ bounce }) => bounce('2026-06-23', '2026-07-23') },
      { at: '2026-07-25T08:00:00Z', do: ({ pay }) => pay('2026-07-25') },
    ],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 2,
      left: [...BEFORE, '2026-07-24T07:00:00Z sms', '2026-07-24T07:00:00Z email'],
      proofs: ['payment-reversed'],
    },
  },
  {
    name: 'reopened twice',
    number: 'S-twice',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ pay }) => pay('2026-06-23') },
      { at: '2026-07-23T08:30:00Z', do: ({ bounce }) => bounce('2026-06-23', '2026-07-23') },
      { at: '2026-07-25T08:00:00Z', do: ({ pay }) => pay('2026-07-25') },
      { at: '2026-07-27T08:00:00Z', do: ({ bounce }) => bounce('2026-07-25', '2026-07-27') },
      { at: '2026-07-28T06:00:00Z', do: ({ pay }) => pay('2026-07-28') },
    ],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 3,
      left: [...BEFORE, '2026-07-24T07:00:00Z sms', '2026-07-24T07:00:00Z email'],
      proofs: ['payment-reversed'],
    },
  },
];
