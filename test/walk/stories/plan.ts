import { FIRST_LETTER, REMINDER, type Story, TOTAL } from '../story.ts';

const SIXTH = TOTAL / 6;
const monthly = [
  '2026-07-15',
  '2026-08-14',
  '2026-09-15',
  '2026-10-15',
  '2026-11-16',
  '2026-12-15',
];

/** Each instalment recalled three days before, but for the first, which came early; the fourth never comes. */
export const plan: Story = {
  name: 'plan of six instalments, the fourth missed',
  number: 'S-plan',
  acts: [
    {
      at: '2026-06-23T08:00:00Z',
      do: ({ hold }) =>
        hold({ kind: 'plan', instalments: monthly.map((dueOn) => ({ dueOn, amount: SIXTH })) }),
    },
    { at: '2026-07-08T08:00:00Z', do: ({ pay }) => pay('2026-07-08', SIXTH) },
    { at: '2026-08-14T08:00:00Z', do: ({ pay }) => pay('2026-08-14', SIXTH) },
    { at: '2026-09-15T08:00:00Z', do: ({ pay }) => pay('2026-09-15', SIXTH) },
    { at: '2026-10-22T08:00:00Z', do: ({ pay }) => pay('2026-10-22', TOTAL / 2) },
  ],
  end: {
    status: 'settled',
    balance: 0,
    cycle: 1,
    left: [
      REMINDER,
      FIRST_LETTER,
      '2026-08-11T07:00:00Z email',
      '2026-09-11T07:00:00Z email',
      '2026-10-12T07:00:00Z email',
      // Not the follow-up, which would have been next: the second letter, one step firmer.
      '2026-10-21T07:00:00Z email',
    ],
    proofs: ['hold-released broken', 'step-skipped plan-broken'],
  },
};
