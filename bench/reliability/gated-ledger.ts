import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { Proof } from '#domain/proof.ts';
import { invoiceRecords } from '../../functions/records/invoice-records.ts';
import { memoryLedger } from '../../test/support/memory-ledger.ts';
import type { Gate } from './gate.ts';

/** The ledger in memory, each read and write through the gate; `told` hears of every write that was made. */
export function gatedLedger(gate: Gate, told: (invoice: Invoice) => void) {
  const ledger = memoryLedger();
  const invoices: InvoiceStore = {
    ...ledger.invoices,
    find: (id) => gate.pass('ledger read', () => ledger.invoices.find(id)),
    replace: (invoice) =>
      gate.pass('ledger write', async () => {
        const isWritten = await ledger.invoices.replace(invoice);
        if (isWritten) told(invoice);
        return isWritten;
      }),
  };
  const proofs = {
    ...ledger.proofs,
    countOf: (id: string) => gate.pass('proof read', () => ledger.proofs.countOf(id)),
    // One by one: a batch may be cut anywhere.
    insert: async (proofs: readonly Proof[]) => {
      for (const proof of proofs) {
        await gate.pass('proof write', () => ledger.proofs.insert([proof]));
      }
    },
  };
  const tasks = {
    ...ledger.tasks,
    open: (task: Parameters<typeof ledger.tasks.open>[0]) =>
      gate.pass('task write', () => ledger.tasks.open(task)),
  };
  return { plain: ledger, invoices, proofs, tasks, records: invoiceRecords({ invoices, proofs }) };
}
