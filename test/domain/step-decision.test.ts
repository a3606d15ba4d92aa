import { describe, expect, it } from 'vitest';
import { calendars } from '#domain/calendars.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Debtor, KnownDebtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import { recipientOf } from '#domain/recipient.ts';
import { NO_TRACE } from '#domain/record-contact.ts';
import { decideStep } from '#domain/step-decision.ts';
import type { StepName } from '#domain/step-name.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

type Question = {
  readonly step?: StepName;
  readonly now?: string;
  readonly invoice?: Invoice;
  readonly debtor?: Debtor;
  readonly situation?: number;
  readonly creditor?: Partial<Parameters<typeof decideStep>[0]['creditor']>;
};

function decide({
  step = 'first-letter',
  now,
  invoice,
  debtor = menez,
  situation = 1,
  creditor = {},
}: Question) {
  const known = invoice ?? anInvoice();
  const plan = planOfInvoice(known, debtor, lanvaux);
  const index = plan.findIndex((one) => one.step === step);
  const [dated, following] = [plan[index], plan[index + 1]];
  const drawn = calendars[known.calendar].steps.find(({ name }) => name === step);
  if (!dated || !following || !drawn) throw new Error(`no step ${step}`);
  return decideStep({
    invoice: known,
    debtor,
    creditor,
    step: drawn,
    dated,
    following,
    reviewed: { situation, cycle: 1 },
    now: now === undefined ? dated.scheduledAt : at(now),
  });
}

const contacted = (over: Partial<Invoice> = {}) =>
  anInvoice({ contacts: [aContact({ state: 'delivered' })], ...over });

describe('decideStep', () => {
  it('writes to the billing contact on the day', () => {
    expect(decide({})).toEqual({
      kind: 'contact',
      channel: 'email',
      to: 'compta@menez.example',
      serves: 0,
      attempt: 1,
    });
  });

  it('waits when it is called before its hour', () => {
    expect(decide({ now: '2026-06-20T06:59:59Z' })).toEqual({
      kind: 'wait',
      until: '2026-06-22T07:00:00Z',
    });
  });

  it.each([
    ['the invoice changed since the review', { situation: 0 }],
    ['it is paid', { invoice: anInvoice({ status: 'settled' }) }],
    ['it is on hold', { invoice: anInvoice({ status: 'on-hold' }) }],
    ['another cycle follows it', { invoice: anInvoice({ execution: { cycle: 2 } }) }],
  ])('looks again instead of sending when %s', (_case, question) => {
    expect(decide(question)).toEqual({ kind: 'look-again' });
  });

  it('does not enter a step that has its outcome', () => {
    const steps = { 'first-letter': { kind: 'done', at: at('2026-06-22T07:00:00Z') } } as const;

    expect(decide({ invoice: anInvoice({ steps }) })).toEqual({ kind: 'already-done' });
  });

  it('never sends blindly again what was claimed and not answered: it looks after a minute, then waits', () => {
    const invoice = anInvoice({ contacts: [aContact()] });

    expect(decide({ invoice, now: '2026-06-22T07:00:00Z' })).toEqual({
      kind: 'wait',
      until: '2026-06-22T07:01:00Z',
    });
    expect(decide({ invoice, now: '2026-06-22T07:01:00Z' })).toMatchObject({ kind: 'await-event' });
  });

  it('counts the grace period from the first look at the claim, however long ago its state was entered', () => {
    const unansweredSince = at('2026-06-22T07:40:00Z');
    const invoice = anInvoice({ contacts: [aContact({ unansweredSince })] });

    expect(decide({ invoice, now: '2026-06-22T07:54:59Z' })).toEqual({
      kind: 'wait',
      until: '2026-06-22T07:55:00Z',
    });
    expect(decide({ invoice, now: '2026-06-22T07:55:00Z' })).toMatchObject({ kind: 'rearm' });
  });

  it('gives a mail one second attempt when the provider has no trace, then a person the doubt', () => {
    const lost = aContact({ state: 'failed', reason: NO_TRACE });
    const again = aContact({
      claimId: 'first-letter_email_2',
      attempt: 2,
      unansweredSince: at('2026-06-22T07:01:00Z'),
    });

    expect(decide({ invoice: anInvoice({ contacts: [lost] }) })).toMatchObject({
      kind: 'contact',
      channel: 'email',
      attempt: 2,
    });
    expect(
      decide({ invoice: anInvoice({ contacts: [lost, again] }), now: '2026-06-22T08:00:00Z' }),
    ).toMatchObject({ kind: 'doubt' });
  });

  it('never sends an SMS again, since nobody could tell whether it left', () => {
    const sms = aContact({
      step: 'follow-up',
      channel: 'sms',
      claimId: 'follow-up_sms_1',
      unansweredSince: at('2026-06-22T07:01:00Z'),
    });
    const invoice = anInvoice({ contacts: [sms] });

    // The other contacts of the step do not wait for the doubt to be cleared.
    expect(decide({ step: 'follow-up', invoice, now: '2026-06-25T07:00:00Z' })).toMatchObject({
      kind: 'doubt',
    });
  });

  it('takes the next channel when the first one fails', () => {
    const bounced = aContact({
      state: 'failed',
      failure: 'bounced',
      reason: 'Permanent/General',
    });

    expect(decide({ invoice: anInvoice({ contacts: [bounced] }) })).toMatchObject({
      kind: 'contact',
      channel: 'post',
      attempt: 1,
      insteadOf: { channel: 'email', because: 'bounced' },
    });
  });

  it('uses no address that turned out bad, but sends the registered letter to the last one known', () => {
    const bad = (channel: 'email' | 'post', to: string) =>
      ({ channel, to, reason: 'bounced', at: at('2026-06-15T07:00:00Z') }) as const;
    const debtor: KnownDebtor = {
      ...menez,
      badAddresses: [
        bad('email', recipientOf(menez, 'email') ?? ''),
        bad('post', recipientOf(menez, 'post') ?? ''),
      ],
    };

    expect(decide({ debtor })).toEqual({ kind: 'skip', reason: 'no-channel' });
    expect(decide({ step: 'mise-en-demeure', debtor, invoice: contacted() })).toMatchObject({
      channel: 'registered-post',
    });
  });

  it('makes one call where two contacts of a step fall back on it', () => {
    const call = aContact({
      step: 'follow-up',
      channel: 'call',
      claimId: 'follow-up_call_1',
      state: 'accepted',
      serves: 0,
    });
    const mail = aContact({ step: 'follow-up', state: 'sent', serves: 1 });
    const debtor: Debtor = { ...menez, contacts: [{ role: 'billing', phone: '02 61 91 00 99' }] };

    expect(
      decide({ step: 'follow-up', debtor, invoice: anInvoice({ contacts: [call, mail] }) }),
    ).toEqual({ kind: 'complete', inDoubt: false });
  });

  it('writes on paper to a debtor without e-mail, and sends no SMS without a mobile', () => {
    const debtor: Debtor = { ...menez, contacts: [{ role: 'billing', phone: '02 61 91 00 99' }] };

    expect(decide({ debtor })).toMatchObject({ kind: 'contact', channel: 'post' });
    expect(decide({ step: 'follow-up', debtor })).toMatchObject({
      channel: 'call',
      insteadOf: { channel: 'sms', because: 'no-address' },
    });
    expect(decide({ step: 'reminder', debtor })).toMatchObject({ channel: 'call' });
  });

  it('skips a step that nothing can carry, rather than stop the calendar', () => {
    const debtor: Debtor = { ...menez, contacts: [] };

    expect(decide({ step: 'reminder', debtor })).toEqual({ kind: 'skip', reason: 'no-channel' });
  });

  it('completes the step once every contact is made', () => {
    expect(decide({ invoice: contacted() })).toEqual({ kind: 'complete', inDoubt: false });
    const doubtful = anInvoice({ contacts: [aContact({ inDoubt: true })] });
    expect(decide({ invoice: doubtful })).toEqual({ kind: 'complete', inDoubt: true });
  });

  it('does not remind of a due date that has passed', () => {
    expect(decide({ step: 'reminder', now: '2026-06-18T20:00:00Z' })).toMatchObject({
      kind: 'contact',
    });
    expect(decide({ step: 'reminder', now: '2026-06-19T07:00:00Z' })).toEqual({
      kind: 'skip',
      reason: 'after-due-date',
    });
  });

  it('catches up a step missed by days, and skips it once the next one has come', () => {
    expect(decide({ now: '2026-06-24T12:00:00Z' })).toMatchObject({ kind: 'contact' });
    expect(decide({ now: '2026-06-25T07:00:00Z' })).toEqual({ kind: 'skip', reason: 'overtaken' });
  });

  it('skips a step more than five working days late', () => {
    expect(decide({ step: 'second-letter', now: '2026-07-10T12:00:00Z' })).toMatchObject({
      kind: 'contact',
    });
    expect(decide({ step: 'second-letter', now: '2026-07-13T12:00:00Z' })).toEqual({
      kind: 'skip',
      reason: 'too-late',
    });
  });

  it('leaves a late mise en demeure, or one out of the blue, to a person', () => {
    const late = { step: 'mise-en-demeure', now: '2026-08-14T07:00:00Z' } as const;

    expect(decide({ ...late, invoice: contacted() })).toEqual({
      kind: 'ask-finance',
      reason: 'mise-en-demeure-late',
    });
    expect(decide({ step: 'mise-en-demeure' })).toEqual({
      kind: 'ask-finance',
      reason: 'mise-en-demeure-without-prior-contact',
    });
    expect(decide({ step: 'mise-en-demeure', invoice: contacted() })).toMatchObject({
      channel: 'registered-post',
    });
  });

  it('lets a mise en demeure go that a person approved in spite of its lateness', () => {
    const invoice = contacted({ approved: ['mise-en-demeure'] });

    expect(decide({ step: 'mise-en-demeure', now: '2026-08-14T07:00:00Z', invoice })).toMatchObject(
      { kind: 'contact', channel: 'registered-post' },
    );
  });

  it('asks finance when the post refused the mise en demeure, and goes on once a person said so', () => {
    const refused = aContact({
      step: 'mise-en-demeure',
      channel: 'registered-post',
      claimId: 'mise-en-demeure_registered-post_1',
      state: 'failed',
      failure: 'refused',
      claimedAt: at('2026-07-20T07:00:00Z'),
    });
    const contacts = [aContact({ state: 'delivered' }), refused];
    const ask = { step: 'mise-en-demeure', now: '2026-07-20T08:00:00Z' } as const;

    expect(decide({ ...ask, invoice: anInvoice({ contacts }) })).toEqual({
      kind: 'ask-finance',
      reason: 'mise-en-demeure-not-sent',
    });
    expect(
      decide({ ...ask, invoice: anInvoice({ contacts, approved: ['mise-en-demeure'] }) }),
    ).toEqual({ kind: 'skip', reason: 'no-channel' });
  });

  it('goes on beside a dispute about a part until its last day, then looks again', () => {
    const hold = (until: string) =>
      anInvoice({
        hold: {
          kind: 'dispute',
          id: 'h1',
          openedAt: at('2026-06-01T08:00:00Z'),
          by: 'Nadia Ferrand',
          reason: 'quantité',
          amount: cents(100_000),
          until: civilDate(until),
        },
      });

    expect(decide({ invoice: hold('2026-06-22') })).toMatchObject({ kind: 'contact' });
    expect(decide({ invoice: hold('2026-06-21') })).toEqual({ kind: 'look-again' });
  });

  it('lets the creditor say how late is too late, and what is too small to post', () => {
    const late = { step: 'second-letter', now: '2026-07-10T12:00:00Z' } as const;
    const onPaper: Debtor = { ...menez, contacts: [] };

    expect(decide({ ...late, creditor: { mostWorkingDaysLate: 4 } })).toMatchObject({
      kind: 'skip',
      reason: 'too-late',
    });
    expect(decide({ debtor: onPaper, creditor: { minimumForLetters: cents(2_000_000) } })).toEqual({
      kind: 'skip',
      reason: 'no-channel',
    });
  });
});

describe('a step that is begun', () => {
  it('is gone through with, though its next one has come', () => {
    const sms = aContact({
      step: 'follow-up',
      channel: 'sms',
      claimId: 'follow-up_sms_1',
      state: 'sent',
      claimedAt: at('2026-06-25T07:00:00Z'),
    });
    const late = { step: 'follow-up', now: '2026-07-03T08:00:00Z' } as const;

    expect(decide(late)).toEqual({ kind: 'skip', reason: 'overtaken' });
    expect(decide({ ...late, invoice: anInvoice({ contacts: [sms] }) })).toMatchObject({
      kind: 'contact',
      channel: 'email',
    });
  });
});

describe('a stop of all sends', () => {
  const stop = {
    kind: 'stopped',
    at: at('2026-06-20T08:00:00Z'),
    by: 'Nadia Ferrand',
    reason: 'erreur de taux',
  } as const;

  it('keeps a step back until the next morning on which something may leave', () => {
    expect(decide({ creditor: { sendingActs: [stop] } })).toEqual({
      kind: 'wait',
      until: '2026-06-23T07:00:00Z',
    });
  });
});

describe('the distance between two contacts', () => {
  const letterOn = (day: string, over: Partial<Parameters<typeof aContact>[0]> = {}) =>
    anInvoice({
      contacts: [aContact({ state: 'sent', claimedAt: at(`${day}T07:00:00Z`), ...over })],
    });
  const followUp = (invoice: Invoice, creditor: NonNullable<Question['creditor']>) =>
    decide({ step: 'follow-up', now: '2026-06-25T07:00:00Z', invoice, creditor });

  it('is kept by a step that follows one caught up late', () => {
    const spaced = { minimumDaysBetweenContacts: 3 };

    expect(followUp(letterOn('2026-06-22'), spaced)).toMatchObject({ kind: 'contact' });
    // Three days after Wednesday 24 June is Saturday: Monday.
    expect(followUp(letterOn('2026-06-24'), spaced)).toEqual({
      kind: 'wait',
      until: '2026-06-29T07:00:00Z',
    });
  });

  it('is kept at the creditor’s hour, on a day that is neither quiet nor a holiday of the debtor’s', () => {
    const creditor = {
      minimumDaysBetweenContacts: 3,
      sendHour: 14,
      quietPeriods: [{ from: '06-29', to: '07-13' }],
    };

    // The quiet days end on the eve of 14 July.
    expect(followUp(letterOn('2026-06-24'), creditor)).toEqual({
      kind: 'wait',
      until: '2026-07-15T12:00:00Z',
    });
    const mayotte = { ...menez, zone: 'mayotte' } as const;
    const invoice = letterOn('2026-04-24', { step: 'reminder' });
    // 27 April is a holiday in Mayotte alone.
    expect(
      decide({
        invoice: { ...invoice, terms: { ...invoice.terms, dueOn: civilDate('2026-04-22') } },
        debtor: mayotte,
        now: '2026-04-24T08:00:00Z',
        creditor: { minimumDaysBetweenContacts: 2 },
      }),
    ).toEqual({ kind: 'wait', until: '2026-04-28T07:00:00Z' });
  });

  it('counts from no message that failed', () => {
    expect(
      followUp(letterOn('2026-06-24', { state: 'failed' }), { minimumDaysBetweenContacts: 3 }),
    ).toMatchObject({ kind: 'contact' });
  });
});

describe('an SMS', () => {
  const textAt = (now: string, debtor: Debtor = menez) =>
    decide({ step: 'follow-up', now, debtor });

  it('waits for the hours in which a telephone may ring', () => {
    expect(textAt('2026-06-25T16:59:59Z')).toMatchObject({ kind: 'contact', channel: 'sms' });
    expect(textAt('2026-06-25T17:00:00Z')).toEqual({ kind: 'wait', until: '2026-06-26T07:00:00Z' });
    expect(textAt('2026-06-26T07:00:00Z')).toMatchObject({ kind: 'contact', channel: 'sms' });
  });

  it('keeps the hours of the debtor’s own clock', () => {
    const reunion = { ...menez, zone: 'reunion' } as const;

    // 19:30 on the island, 17:30 in Paris.
    expect(textAt('2026-06-25T15:30:00Z', reunion)).toEqual({
      kind: 'wait',
      until: '2026-06-26T05:00:00Z',
    });
  });

  it('is the only one that does: a mail may be read at any hour', () => {
    expect(decide({ now: '2026-06-22T20:00:00Z' })).toMatchObject({ channel: 'email' });
  });
});

describe('a mise en demeure', () => {
  it('is out of the blue where nothing but the reminder arrived', () => {
    const ask = (...contacts: Partial<Parameters<typeof aContact>[0]>[]) =>
      decide({
        step: 'mise-en-demeure',
        invoice: anInvoice({ contacts: contacts.map((one) => aContact(one)) }),
      }).kind;

    expect(ask({ step: 'reminder', state: 'delivered' })).toBe('ask-finance');
    expect(ask({ state: 'failed' })).toBe('ask-finance');
    expect(ask({ step: 'reminder', state: 'delivered' }, { state: 'sent' })).toBe('contact');
  });
});
