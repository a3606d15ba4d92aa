import { FIRST_LETTER, FOLLOW_UP, REMINDER, SECOND_LETTER, type Story, TOTAL } from '../story.ts';
import type { Teller } from '../teller.ts';

/** While the SMS of the follow-up is on its way, the bank tells of the payment. */
async function payWhileTheSmsLeaves({ run, until, pay }: Teller) {
  const fault = { service: 'sns', fault: 'delay', milliseconds: 3_000, times: 1 };
  await run.call('POST', '/local/faults', fault);
  const moved = run.advanceTo('2026-06-23T07:00:00Z');
  await until(({ steps }) =>
    steps.some(({ contacts }) => contacts.some(({ channel }) => channel === 'sms')),
  );
  await pay('2026-06-23');
  await moved;
  await run.advanceTo('2026-06-23T07:05:00Z');
}

/** Paid before, between, in parts, before the invoice was known, or not by money at all. */
export const payments: readonly Story[] = [
  {
    name: 'paid before J-3',
    number: 'S-early',
    acts: [{ at: '2026-06-10T08:00:00Z', do: ({ pay }) => pay('2026-06-10') }],
    end: { status: 'settled', balance: 0, cycle: 1, left: [] },
  },
  {
    name: 'paid between claim and send',
    number: 'S-crossed',
    dueOn: '2026-06-16',
    acts: [{ at: '2026-06-23T06:59:00Z', do: payWhileTheSmsLeaves }],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 1,
      // The SMS was on its way; the copy of the letter is not sent any more, a word of apology is.
      left: [
        '2026-06-12T07:00:00Z email',
        '2026-06-18T07:00:00Z email',
        '2026-06-23T07:00:00Z sms',
        '2026-06-23T07:01:00Z email',
      ],
    },
  },
  {
    name: 'part paid at J+5, the rest at J+20',
    number: 'S-parts',
    acts: [
      { at: '2026-06-23T08:00:00Z', do: ({ pay }) => pay('2026-06-23', 600_000) },
      { at: '2026-07-08T08:00:00Z', do: ({ pay }) => pay('2026-07-08', TOTAL - 600_000) },
    ],
    end: {
      status: 'settled',
      balance: 0,
      cycle: 1,
      left: [REMINDER, FIRST_LETTER, ...FOLLOW_UP, SECOND_LETTER],
    },
  },
  {
    name: 'told to us before its invoice was',
    number: 'S-unknown',
    isIssuedLater: true,
    acts: [
      {
        at: '2026-06-10T08:00:00Z',
        do: ({ pay }) =>
          pay('2026-06-10', TOTAL, { creditorId: 'lanvaux', invoiceNumber: 'S-unknown' }),
      },
      { at: '2026-06-11T08:00:00Z', do: ({ issue }) => issue() },
    ],
    end: { status: 'settled', balance: 0, cycle: 1, left: [] },
  },
  {
    name: 'paid through Mollie',
    number: 'S-mollie',
    acts: [
      { at: '2026-06-16T08:00:00Z', do: ({ payBy }) => payBy.mollie('2026-06-16T07:58:00+00:00') },
    ],
    end: { status: 'settled', balance: 0, cycle: 1, left: [REMINDER] },
  },
  {
    name: 'paid by a transfer told by Qonto',
    number: 'S-qonto',
    acts: [{ at: '2026-06-16T08:00:00Z', do: ({ payBy }) => payBy.qonto() }],
    end: { status: 'settled', balance: 0, cycle: 1, left: [REMINDER] },
  },
  {
    name: 'cancelled by a credit note',
    number: 'S-credited',
    acts: [{ at: '2026-06-23T08:00:00Z', do: ({ credit }) => credit('2026-06-23', TOTAL) }],
    end: { status: 'settled', balance: 0, cycle: 1, left: [REMINDER, FIRST_LETTER] },
  },
  {
    name: 'paid, and the signal lost on its way',
    number: 'S-lost',
    acts: [
      {
        at: '2026-06-24T08:00:00Z',
        do: async ({ run, pay }) => {
          const fault = { service: 'states', fault: 'reset-before', times: 1 };
          await run.call('POST', '/local/faults', fault);
          await pay('2026-06-24');
          // The next sweep tells what the signal did not.
          await run.advanceTo('2026-06-24T08:10:00Z');
        },
      },
    ],
    end: { status: 'settled', balance: 0, cycle: 1, left: [REMINDER, FIRST_LETTER] },
  },
];
