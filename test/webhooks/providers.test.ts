import { describe, expect, it } from 'vitest';
import { balanceOf } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { anInvoice, INVOICE_ID } from '../support/invoice.ts';
import { signedCall } from '../support/webhook-calls.ts';
import { webhookDoor } from '../support/webhook-door.ts';

const TOTAL = 1_864_080;
const OWN_ID = InvoiceId.parse('inv_wab2e2gjigh6ihwndekdpe3oju');
const metadata = { relance_invoice: INVOICE_ID };
const created = Date.parse('2026-06-25T08:00:00Z') / 1000;

const stripeCall = (type: string, object: object, id = `evt_${type}`) =>
  signedCall('stripe', { id, type, created, data: { object } });

const succeeded = {
  id: 'pi_1',
  object: 'payment_intent',
  amount_received: TOTAL,
  currency: 'eur',
  metadata,
};

describe('stripe', () => {
  it('counts a payment intent and its invoice.paid as the one payment they are', async () => {
    const { take, stored } = webhookDoor();

    await take('stripe', stripeCall('payment_intent.succeeded', succeeded));
    await take(
      'stripe',
      stripeCall('invoice.paid', {
        id: 'in_1',
        amount_paid: TOTAL,
        currency: 'eur',
        payment_intent: 'pi_1',
      }),
    );

    expect((await stored()).payments).toMatchObject([
      { id: 'pi_1', by: 'stripe', paidOn: '2026-06-25' },
    ]);
  });

  it('finds the invoice of a dispute by the payment it disputes, and holds', async () => {
    const { take, stored } = webhookDoor();
    const dispute = { id: 'dp_1', charge: 'ch_1', payment_intent: 'pi_1', amount: TOTAL, created };
    await take('stripe', stripeCall('payment_intent.succeeded', succeeded));

    await take(
      'stripe',
      stripeCall('charge.dispute.created', { ...dispute, status: 'needs_response' }),
    );
    expect(await stored()).toMatchObject({ status: 'on-hold', hold: { reason: 'chargeback' } });

    await take('stripe', stripeCall('charge.dispute.closed', { ...dispute, status: 'won' }));
    expect(await stored()).toMatchObject({ status: 'settled' });
  });

  it('keeps a dispute whose payment has not come, and counts it when it comes', async () => {
    const { take, stored, webhookEvents } = webhookDoor();
    const dispute = { id: 'dp_1', payment_intent: 'pi_1', amount: TOTAL, status: 'needs_response' };

    await take('stripe', stripeCall('charge.dispute.created', dispute));
    expect(await webhookEvents.waiting('stripe.pi_1')).toHaveLength(1);

    await take('stripe', stripeCall('payment_intent.succeeded', succeeded));
    expect(await stored()).toMatchObject({ status: 'on-hold' });
    expect(await webhookEvents.waiting()).toEqual([]);
  });

  it('asks finance what a refund means, and takes nothing back for an inquiry', async () => {
    const { take, stored } = webhookDoor();
    await take('stripe', stripeCall('payment_intent.succeeded', succeeded));

    await take(
      'stripe',
      stripeCall('charge.dispute.created', {
        id: 'dp_1',
        payment_intent: 'pi_1',
        amount: TOTAL,
        status: 'warning_needs_response',
      }),
    );
    expect((await stored()).status).toBe('settled');

    await take(
      'stripe',
      stripeCall('charge.refunded', { id: 'ch_1', payment_intent: 'pi_1', amount_refunded: 4_000 }),
    );
    const invoice = await stored();
    expect(balanceOf(invoice)).toBe(4_000);
    expect(invoice).toMatchObject({ status: 'followed', question: 'payment-refunded' });
  });

  it('takes a checkout that a debit settled days later', async () => {
    const { take, stored } = webhookDoor();

    await take(
      'stripe',
      stripeCall('checkout.session.async_payment_succeeded', {
        id: 'cs_1',
        payment_intent: { id: 'pi_9' },
        amount_total: TOTAL,
        currency: 'eur',
        client_reference_id: INVOICE_ID,
      }),
    );

    expect((await stored()).payments).toMatchObject([{ id: 'pi_9' }]);
  });
});

const debit = (action: string, over: object = {}, id = `EV_${action}`) => ({
  id,
  created_at: '2026-06-25T07:00:00.404Z',
  resource_type: 'payments',
  action,
  links: { payment: 'PM1' },
  details: { cause: action },
  metadata: {},
  ...over,
});
const batch = (...events: object[]) => signedCall('gocardless', { events });
const asksDebit = async () => ({ payments: { amount: TOTAL, currency: 'EUR', metadata } });

describe('gocardless', () => {
  it('reads a batch, asks what the debit is worth, counts it once', async () => {
    const { take, stored } = webhookDoor(asksDebit);

    const mandate = { ...debit('created'), resource_type: 'mandates' };
    expect(await take('gocardless', batch(mandate, debit('confirmed'), debit('paid_out')))).toBe(
      204,
    );

    expect(await stored()).toMatchObject({ status: 'settled', payments: [{ id: 'PM1' }] });
    expect((await stored()).payments).toHaveLength(1);
  });

  it('takes back what failed late, though it names only the payment', async () => {
    const { take, stored } = webhookDoor(asksDebit);
    await take('gocardless', batch(debit('confirmed')));

    const late = debit('late_failure_settled', { created_at: '2026-07-03T07:00:00Z' });
    await take('gocardless', batch(late));

    expect(await stored()).toMatchObject({
      status: 'followed',
      payments: [{ reversedOn: '2026-07-03' }],
    });
  });

  it('holds when the debtor had it charged back, and settles when he lets it be', async () => {
    const { take, stored } = webhookDoor(asksDebit);
    await take('gocardless', batch(debit('confirmed'), debit('charged_back')));
    expect(await stored()).toMatchObject({ status: 'on-hold' });
    expect(balanceOf(await stored())).toBe(TOTAL);

    await take('gocardless', batch(debit('chargeback_cancelled')));
    expect(await stored()).toMatchObject({ status: 'settled' });
  });

  it('leaves a debit of unknown worth to a person, and never guesses', async () => {
    const { take, stored, webhookEvents } = webhookDoor();

    await take('gocardless', batch(debit('confirmed', { resource_metadata: metadata })));

    expect((await stored()).payments).toEqual([]);
    expect(await webhookEvents.waiting('person')).toHaveLength(1);
  });
});

describe('mollie', () => {
  const payment = {
    id: 'tr_5B8cwPMGnU6qLbRvo7qEZo',
    status: 'paid',
    amount: { currency: 'EUR', value: '18640.80' },
    paidAt: '2026-06-25T07:00:00+00:00',
    metadata,
  };
  const classic = {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from('id=tr_5B8cwPMGnU6qLbRvo7qEZo'),
    receivedAtMs: Date.parse('2026-06-25T10:00:00Z'),
  };
  const keys = () => JSON.stringify({ secrets: ['mollie-of-the-tests'], apiKey: 'live_1' });

  it('asks about the payment an unsigned call names, and counts what Mollie itself says', async () => {
    const urls: string[] = [];
    const { take, stored } = webhookDoor(async (url) => {
      urls.push(url);
      return payment;
    }, keys);

    expect(await take('mollie', classic)).toBe(200);

    expect(urls).toEqual(['https://api.mollie.com/v2/payments/tr_5B8cwPMGnU6qLbRvo7qEZo']);
    expect(await stored()).toMatchObject({ status: 'settled' });
  });

  it('tells a stranger nothing about an id that is not ours, nor counts an unpaid payment', async () => {
    const unknown = webhookDoor(async () => undefined, keys);
    const { paidAt: _open, ...open } = payment;
    const unpaid = webhookDoor(async () => open, keys);

    expect(await unknown.take('mollie', classic)).toBe(200);
    expect(await unpaid.take('mollie', classic)).toBe(200);
    expect((await unpaid.stored()).payments).toEqual([]);
  });

  it('holds on a chargeback that a signed event points to', async () => {
    const back = { ...payment, amountChargedBack: { currency: 'EUR', value: '18640.80' } };
    const { take, stored } = webhookDoor(async () => back, keys);

    await take('mollie', signedCall('mollie', { id: 'event_1', entityId: payment.id }));

    expect(await stored()).toMatchObject({ status: 'on-hold' });
  });
});

describe('qonto', () => {
  const transfer = (over: object = {}) => ({
    id: 'evt-1',
    type: 'v1/transactions',
    created_at: '2026-06-25T09:59:00Z',
    data: {
      id: '7d1c0f5e-0001',
      amount: 18_640.8,
      currency: 'EUR',
      side: 'credit',
      status: 'completed',
      reference: 'FACT F2026-0388 MENEZ',
      settled_at: '2026-06-25T09:58:00Z',
      ...over,
    },
  });
  const keys = () => JSON.stringify({ secrets: ['qonto-of-the-tests'], creditorId: 'lanvaux' });

  /** The id follows from creditor and number, so this invoice has its real one. */
  function setUp() {
    const door = webhookDoor(undefined, keys);
    door.invoices.put(anInvoice({ id: OWN_ID }));
    return { ...door, read: () => door.records.read(OWN_ID) };
  }

  it('matches a transfer by the number in its reference', async () => {
    const { take, read } = setUp();

    await take('qonto', signedCall('qonto', transfer()));
    await take('qonto', signedCall('qonto', transfer()));

    expect(await read()).toMatchObject({
      status: 'settled',
      payments: [{ by: 'qonto', amount: 1_864_080 }],
    });
  });

  it.each([
    ['of more than is owed', { amount: 20_000 }],
    ['without a number we know', { reference: 'merci' }],
    ['without a reference', { reference: null }],
  ])('leaves a transfer %s to a person', async (_what, over) => {
    const { take, read, webhookEvents } = setUp();

    await take('qonto', signedCall('qonto', transfer(over)));

    expect((await read()).payments).toEqual([]);
    expect(await webhookEvents.waiting('person')).toHaveLength(1);
  });

  it('passes over debits and what is not completed', async () => {
    const { take, webhookEvents } = setUp();

    await take('qonto', signedCall('qonto', transfer({ side: 'debit' })));
    await take('qonto', signedCall('qonto', transfer({ status: 'pending' })));

    expect(await webhookEvents.waiting()).toEqual([]);
  });
});
