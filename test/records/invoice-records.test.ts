import { describe, expect, it } from 'vitest';
import { InvoiceBusyError, InvoiceUnknownError } from '#domain/errors.ts';
import { cents } from '#domain/money.ts';
import { GENESIS } from '#domain/proof.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { invoiceRecords } from '../../functions/records/invoice-records.ts';
import { hashOf } from '../../functions/records/seal-proof.ts';
import { anInvoice, aPayment, INVOICE_ID } from '../support/invoice.ts';
import { memoryInvoices, memoryProofs } from '../support/memory-ledger.ts';

const pay =
  (id: string, amount = 100) =>
  (invoice: Parameters<typeof recordPayment>[0]) =>
    recordPayment(invoice, aPayment({ id, amount: cents(amount) }));

function setUp() {
  const invoices = memoryInvoices();
  const proofs = memoryProofs();
  invoices.put(anInvoice());
  return { invoices, proofs, records: invoiceRecords({ invoices, proofs }) };
}

describe('invoiceRecords', () => {
  it('chains the proofs of all changes without a gap', async () => {
    const { records, proofs } = setUp();

    for (const id of ['a', 'b', 'c']) await records.change(INVOICE_ID, pay(id));

    const chain = await proofs.chainOf(INVOICE_ID);
    expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(chain.map(({ previousHash }) => previousHash)).toEqual([
      GENESIS,
      chain[0]?.hash,
      chain[1]?.hash,
    ]);
    for (const { hash, ...unsealed } of chain) expect(hashOf(unsealed)).toBe(hash);
  });

  it('loses none of fifty changes made at once', async () => {
    const { records, invoices, proofs } = setUp();
    const ids = Array.from({ length: 50 }, (_, index) => `p${index}`);

    await Promise.all(ids.map((id) => records.change(INVOICE_ID, pay(id))));

    const stored = await invoices.find(INVOICE_ID);
    expect(stored?.payments.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await proofs.chainOf(INVOICE_ID)).toHaveLength(50);
  });

  it('writes nothing when the rule has nothing to change', async () => {
    const { records, invoices } = setUp();

    await records.change(INVOICE_ID, () => undefined);

    expect((await invoices.find(INVOICE_ID))?.version).toBe(0);
  });

  it('keeps in the item the proof whose copy a crash prevented, until it is copied', async () => {
    const { records, invoices, proofs } = setUp();
    const crashing = invoiceRecords({
      invoices,
      proofs: { ...proofs, insert: () => Promise.reject(new Error('killed')) },
    });

    await expect(crashing.change(INVOICE_ID, pay('a'))).rejects.toThrow('killed');
    for (const id of 'bcdefghi') await records.change(INVOICE_ID, pay(id));

    const chain = await proofs.chainOf(INVOICE_ID);
    expect(chain.map(({ facts }) => facts?.paymentId)).toEqual([...'abcdefghi']);
  });

  it('copies each proof once, however many changes follow', async () => {
    const { invoices, proofs } = setUp();
    const copied: string[] = [];
    const records = invoiceRecords({
      invoices,
      proofs: {
        ...proofs,
        insert: (some) => {
          copied.push(...some.map(({ facts }) => String(facts?.paymentId)));
          return proofs.insert(some);
        },
      },
    });

    for (const id of 'abcdefgh') await records.change(INVOICE_ID, pay(id));

    expect(copied).toEqual([...'abcdefgh']);
  });

  it('copies what a crash left in the item when somebody finds the work done, or reads the chain', async () => {
    const { records, invoices, proofs } = setUp();
    const crashing = invoiceRecords({
      invoices,
      proofs: { ...proofs, insert: () => Promise.reject(new Error('killed')) },
    });
    const crash = (id: string) =>
      expect(crashing.change(INVOICE_ID, pay(id))).rejects.toThrow('killed');

    await crash('a');
    await records.change(INVOICE_ID, pay('a'));
    expect(await proofs.chainOf(INVOICE_ID)).toHaveLength(1);

    await crash('b');
    expect(await records.chainOf(await records.read(INVOICE_ID))).toHaveLength(2);
    expect(await proofs.chainOf(INVOICE_ID)).toHaveLength(2);
  });

  it('carries proofs through changes that have none, and no more than a few in all', async () => {
    const { invoices, proofs } = setUp();
    const elsewhere = () => invoiceRecords({ invoices, proofs });
    const carried = async () => (await invoices.find(INVOICE_ID))?.proofs.sealed.length;

    await elsewhere().change(INVOICE_ID, pay('a'));
    await elsewhere().change(INVOICE_ID, (invoice) => ({ invoice, proofs: [] }));
    expect(await carried()).toBe(1);

    for (let index = 0; index < 20; index += 1) {
      await elsewhere().change(INVOICE_ID, pay(`p${index}`));
      expect(await carried()).toBeLessThanOrEqual(8);
    }
    expect(await proofs.chainOf(INVOICE_ID)).toHaveLength(21);
  });

  it('names the invoice it does not know, and the one it cannot get hold of', async () => {
    const { invoices, proofs } = setUp();
    const unlucky = invoiceRecords({
      invoices: { ...invoices, replace: async () => false },
      proofs,
    });
    const empty = invoiceRecords({ invoices: memoryInvoices(), proofs });

    await expect(unlucky.change(INVOICE_ID, pay('a'))).rejects.toThrow(InvoiceBusyError);
    await expect(empty.read(INVOICE_ID)).rejects.toThrow(InvoiceUnknownError);
  });
});
