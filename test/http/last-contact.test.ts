import { expect, it } from 'vitest';
import { apiWithInvoice } from '../support/api-with-invoice.ts';
import { aContact } from '../support/invoice.ts';

it('a call still to be made does not hide the letter that left', async () => {
  const { call, change } = await apiWithInvoice();
  await change(() => ({
    contacts: [
      aContact({ state: 'delivered' }),
      aContact({
        claimId: 'follow-up_call_1',
        step: 'follow-up',
        channel: 'call',
        state: 'accepted',
      }),
    ],
  }));

  const { json } = await call('GET', '/v1/invoices');

  expect(json.items[0].lastContact).toMatchObject({ channel: 'email', state: 'delivered' });
});
