import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { invoiceIdOf } from '../../functions/adapters/invoice-id-of.ts';
import { invoiceStore } from '../../functions/adapters/invoice-store.ts';
import { addDays, CivilDate } from '../../functions/domain/civil-date.ts';
import { Instant } from '../../functions/domain/instant.ts';
import { issueInvoice } from '../../functions/domain/issue-invoice.ts';
import { IssuedInvoice } from '../../functions/domain/issued-invoice.ts';
import { livedInvoice } from './lived-invoice.ts';
import { forEachOf, localClient } from './local-client.ts';
import { creditorBody } from './request-bodies.ts';

type Where = { readonly baseUrl: string; readonly wireUrl: string; readonly at: string };

const CREDITOR = 'lanvaux';
const DEBTORS = 300;
const SPREAD_DAYS = 180;
const FIRST_DUE = '2026-02-01';

/** Writes so many invoices to the ledger as the product does, at every place of their calendar and at rest: no workflow is started for them. */
export async function seedList(size: number, { baseUrl, wireUrl, at }: Where): Promise<void> {
  const { call } = localClient(baseUrl, wireUrl);
  await call('PUT', `/v1/creditors/${CREDITOR}`, creditorBody);
  // One of each debtor comes through the API, which keeps the debtors.
  const numbers = Array.from({ length: size }, (_, index) => index);
  await forEachOf(numbers.slice(0, DEBTORS), (index) =>
    call('POST', '/v1/invoices', bodyOf(index)),
  );
  const store = await openStore(wireUrl);
  await forEachOf(numbers.slice(DEBTORS), (index) =>
    store.create(invoiceOf(index, Instant.parse(at))),
  );
}

async function openStore(wireUrl: string) {
  const dynamo = new DynamoDBClient({
    endpoint: wireUrl,
    region: 'eu-west-3',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { TableNames = [] } = await dynamo.send(new ListTablesCommand({}));
  const ledger = TableNames.find((name) => name.includes('Ledger'));
  if (ledger === undefined) throw new Error('the run has no ledger table');
  return invoiceStore(dynamo, ledger);
}

function bodyOf(index: number) {
  const dueOn = addDays(CivilDate.parse(FIRST_DUE), (index * 7) % SPREAD_DAYS);
  return {
    creditorId: CREDITOR,
    number: `F2026-${String(index).padStart(5, '0')}`,
    issuedOn: addDays(dueOn, -30),
    dueOn,
    currency: 'EUR',
    total: 10_000 + ((index * 7_919) % 5_000_000),
    debtor: {
      id: `debiteur-${index % DEBTORS}`,
      kind: 'company',
      name: `Débiteur ${index % DEBTORS} SAS`,
      address: { lines: ['1 rue du Port'], postcode: '56000', city: 'Vannes', country: 'FR' },
      contacts: [{ role: 'billing', email: `compta-${index % DEBTORS}@client.example` }],
    },
  };
}

function invoiceOf(index: number, at: Instant) {
  const { debtor, ...terms } = IssuedInvoice.parse(bodyOf(index));
  const { invoice } = issueInvoice({
    id: invoiceIdOf(terms.creditorId, terms.number),
    terms,
    debtorId: debtor.id,
    calendar: 'standard',
    issuedAs: {},
    at,
  });
  const lived = livedInvoice(invoice, index, at);
  const execution = { cycle: 1, isOver: true };
  return { ...lived, reviewed: lived.situation, execution, version: 1 };
}
