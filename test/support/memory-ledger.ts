import { dueOrderOf } from '#adapters/invoice-place.ts';
import type { InvoiceStore, Slice } from '#adapters/invoice-store.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import type { ProofStore } from '#adapters/proof-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import { attentionTo } from '#domain/attention.ts';
import type { BadAddress } from '#domain/bad-address.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor, KnownDebtor } from '#domain/debtor.ts';
import { type DebtorFile, EMPTY_FILE, knownDebtor } from '#domain/debtor-file.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import type { Proof } from '#domain/proof.ts';
import type { Task } from '#domain/task.ts';
import { invoiceRecords } from '../../functions/records/invoice-records.ts';

/** The ledger kept in memory, by the same rules: versions checked, proofs never changed. */
export function memoryLedger() {
  const invoices = memoryInvoices();
  const proofs = memoryProofs();
  return {
    invoices,
    proofs,
    parties: memoryParties(),
    tasks: memoryTasks(),
    records: invoiceRecords({ invoices, proofs }),
  };
}

export function memoryInvoices(): InvoiceStore & { put: (invoice: Invoice) => void } {
  const stored = new Map<string, Invoice>();
  const some = (keep: (invoice: Invoice) => boolean, { limit, after }: Slice) => {
    const order = ({ id, terms }: Invoice) => dueOrderOf({ id, dueOn: terms.dueOn });
    const rest = [...stored.values()]
      .filter((one) => keep(one) && (after === undefined || order(one) > dueOrderOf(after)))
      .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    return rest.length > limit && last
      ? { items, next: { dueOn: last.terms.dueOn, id: last.id } }
      : { items };
  };
  const summaries = (keep: (invoice: Invoice) => boolean, slice: Slice) => {
    const page = some(keep, slice);
    return { ...page, items: page.items.map(summaryOf) };
  };
  return {
    put: (invoice) => void stored.set(invoice.id, invoice),
    find: async (id) => stored.get(id),
    create: async (invoice) => !stored.has(invoice.id) && !!stored.set(invoice.id, invoice),
    replace: async (invoice) =>
      stored.get(invoice.id)?.version === invoice.version - 1 && !!stored.set(invoice.id, invoice),
    ofCreditor: async (id, slice) => summaries(({ terms }) => terms.creditorId === id, slice),
    ofDebtor: async (creditorId, debtorId, slice) =>
      summaries((one) => one.terms.creditorId === creditorId && one.debtorId === debtorId, slice),
    headsOf: async (id, slice) => {
      const page = some(({ terms }) => terms.creditorId === id, slice);
      const items = page.items.map(({ id: invoiceId, proofs: { sequence, head } }) => ({
        invoiceId,
        sequence,
        head,
      }));
      return { ...page, items };
    },
    needing: async (attention, slice) =>
      some((invoice) => attentionTo(invoice) === attention, slice),
  };
}

export function memoryProofs(): ProofStore {
  const stored = new Map<string, Proof>();
  const keyOf = (invoiceId: string, sequence: number) => `${invoiceId} ${sequence}`;
  const chainOf = (id: string) =>
    [...stored.values()]
      .filter(({ invoiceId }) => invoiceId === id)
      .toSorted((a, b) => a.sequence - b.sequence);
  return {
    insert: async (proofs) => {
      for (const proof of proofs) {
        const key = keyOf(proof.invoiceId, proof.sequence);
        if (!stored.has(key)) stored.set(key, proof);
      }
    },
    countOf: async (id) => chainOf(id).length,
    chainOf: async (id) => chainOf(id),
  };
}

export function memoryParties(): PartyStore {
  const creditors = new Map<string, Creditor>();
  const debtors = new Map<string, Debtor>();
  const files = new Map<string, DebtorFile>();
  const bad = new Map<string, readonly BadAddress[]>();
  const known = (key: string): KnownDebtor | undefined => {
    const told = debtors.get(key);
    return told && knownDebtor(told, files.get(key) ?? EMPTY_FILE, bad.get(key) ?? []);
  };
  const keyOf = (creditorId: string, id: string) => `${creditorId} ${id}`;
  return {
    findCreditor: async (id) => creditors.get(id),
    saveCreditor: async (creditor) => {
      const { sendingActs } = creditors.get(creditor.id) ?? {};
      creditors.set(creditor.id, { ...creditor, ...(sendingActs && { sendingActs }) });
    },
    addSendingAct: async (creditorId, act) => {
      const known = creditors.get(creditorId);
      const acts = [...(known?.sendingActs ?? []), act];
      if (known) creditors.set(creditorId, { ...known, sendingActs: acts });
    },
    listCreditors: async () => [...creditors.values()],
    findParties: async (creditorId, debtorId) => ({
      creditor: creditors.get(creditorId),
      debtor: known(keyOf(creditorId, debtorId)),
    }),
    findDebtor: async (creditorId, id) => known(keyOf(creditorId, id)),
    findDebtors: async (creditorId, ids) => ids.flatMap((id) => known(keyOf(creditorId, id)) ?? []),
    saveDebtor: async (creditorId, debtor) =>
      void debtors.set(keyOf(creditorId, debtor.id), debtor),
    findFile: async (creditorId, id) =>
      debtors.has(keyOf(creditorId, id))
        ? (files.get(keyOf(creditorId, id)) ?? EMPTY_FILE)
        : undefined,
    saveFile: async (creditorId, id, file) => void files.set(keyOf(creditorId, id), file),
    markBadAddress: async (creditorId, id, one) => {
      const before = bad.get(keyOf(creditorId, id)) ?? [];
      const isKnown = before.some(({ channel, to }) => channel === one.channel && to === one.to);
      if (!isKnown) bad.set(keyOf(creditorId, id), [...before, one]);
    },
    listDebtors: async (creditorId) =>
      [...debtors.keys()]
        .filter((key) => key.startsWith(`${creditorId} `))
        .flatMap((key) => known(key) ?? []),
  };
}

export function memoryTasks(): TaskStore & { all: () => readonly Task[] } {
  const stored = new Map<string, Task>();
  return {
    all: () => [...stored.values()],
    open: async (task) => {
      if (!stored.has(task.id)) stored.set(task.id, task);
    },
    list: async (creditorId) =>
      [...stored.values()].filter((task) => task.creditorId === creditorId),
    withdraw: async ({ id, doneAt, doneBy }) => {
      const task = stored.get(id);
      if (task === undefined || task.doneAt !== undefined) return false;
      return !!stored.set(id, { ...task, doneAt, doneBy });
    },
    close: async ({ id, doneAt, doneBy }) => {
      const task = stored.get(id);
      return task !== undefined && !!stored.set(id, { ...task, doneAt, doneBy });
    },
  };
}
