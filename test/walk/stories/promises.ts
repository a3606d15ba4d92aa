import { FIRST_LETTER, REMINDER, type Story } from '../story.ts';

const promise = { kind: 'promise', promisedOn: '2026-06-30' };

/** Three working days of grace after Tuesday 30 June; then the relance goes on with Monday 6 July. */
export const promises: readonly Story[] = [
  {
    name: 'promise kept',
    number: 'S-kept',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ hold }) => hold(promise) },
      { at: '2026-06-30T08:00:00Z', do: ({ pay }) => pay('2026-06-30') },
    ],
    end: { status: 'settled', balance: 0, cycle: 1, left: [REMINDER, FIRST_LETTER] },
  },
  {
    name: 'promise broken',
    number: 'S-broken',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ hold }) => hold(promise) },
      { at: '2026-07-07T08:00:00Z', do: ({ pay }) => pay('2026-07-07') },
    ],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 1,
      left: [REMINDER, FIRST_LETTER, '2026-07-06T07:00:00Z sms', '2026-07-06T07:00:00Z email'],
      proofs: ['hold-released broken'],
    },
  },
];
