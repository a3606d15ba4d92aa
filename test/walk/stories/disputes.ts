import { FIRST_LETTER, FOLLOW_UP, REMINDER, SECOND_LETTER, type Story, TOTAL } from '../story.ts';

const dispute = { kind: 'dispute', reason: 'quantity' };
const PART = 100_000;
const BEFORE = [REMINDER, FIRST_LETTER];

/** A person finds the debtor right, wrong, or right in part; meanwhile only what is not contested is asked for. */
export const disputes: readonly Story[] = [
  {
    name: 'dispute founded',
    number: 'S-founded',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ hold }) => hold(dispute) },
      {
        at: '2026-07-03T08:00:00Z',
        do: async ({ release, credit }) => {
          await release('founded');
          await credit('2026-07-03', TOTAL);
        },
      },
    ],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 1,
      left: BEFORE,
      proofs: ['hold-released founded'],
    },
  },
  {
    name: 'dispute unfounded',
    number: 'S-unfounded',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ hold }) => hold(dispute) },
      { at: '2026-07-03T08:00:00Z', do: ({ release }) => release('unfounded') },
      { at: '2026-07-07T08:00:00Z', do: ({ pay }) => pay('2026-07-07') },
    ],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 1,
      left: [...BEFORE, '2026-07-06T07:00:00Z sms', '2026-07-06T07:00:00Z email'],
      proofs: ['hold-released unfounded'],
    },
  },
  {
    name: 'dispute about a part, founded',
    number: 'S-partial',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ hold }) => hold({ ...dispute, amount: PART }) },
      {
        at: '2026-07-03T08:00:00Z',
        do: async ({ release, credit }) => {
          await release('founded');
          await credit('2026-07-03', PART);
        },
      },
      { at: '2026-07-07T08:00:00Z', do: ({ pay }) => pay('2026-07-07', TOTAL - PART) },
    ],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 1,
      left: [...BEFORE, ...FOLLOW_UP, SECOND_LETTER],
      proofs: ['hold-released founded'],
    },
  },
];
