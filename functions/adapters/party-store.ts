import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { BadAddress } from '#domain/bad-address.ts';
import { type Creditor, CreditorSettings } from '#domain/creditor.ts';
import { Debtor, type KnownDebtor } from '#domain/debtor.ts';
import { DebtorFile, EMPTY_FILE, knownDebtor } from '#domain/debtor-file.ts';
import { SendingAct } from '#domain/sending-stop.ts';
import { type PartyRow, partyRows } from './party-rows.ts';
import { type RowKey, rowReader } from './row-reader.ts';

export type PartyStore = {
  readonly findCreditor: (creditorId: string) => Promise<Creditor | undefined>;
  readonly saveCreditor: (creditor: Creditor) => Promise<void>;
  readonly listCreditors: () => Promise<readonly Creditor[]>;
  /** Adds a stop of a creditor's sends, or their going on, to what is kept of both. */
  readonly addSendingAct: (creditorId: string, act: SendingAct) => Promise<void>;
  /** Both parties of an invoice at once: every step of every invoice asks for them. */
  readonly findParties: (
    creditorId: string,
    debtorId: string,
  ) => Promise<{
    readonly creditor: Creditor | undefined;
    readonly debtor: KnownDebtor | undefined;
  }>;
  readonly findDebtor: (creditorId: string, debtorId: string) => Promise<KnownDebtor | undefined>;
  /** Those of the debtors that are known, in the order asked. */
  readonly findDebtors: (
    creditorId: string,
    debtorIds: readonly string[],
  ) => Promise<readonly KnownDebtor[]>;
  /** Saves who the debtor is by the latest invoice; bad addresses and what finance corrected stay so. */
  readonly saveDebtor: (creditorId: string, debtor: Debtor) => Promise<void>;
  /** What finance corrected and noted; `undefined` when there is no such debtor. */
  readonly findFile: (creditorId: string, debtorId: string) => Promise<DebtorFile | undefined>;
  readonly saveFile: (creditorId: string, debtorId: string, file: DebtorFile) => Promise<void>;
  /** Marks an address of the debtor as bad, once. */
  readonly markBadAddress: (creditorId: string, debtorId: string, bad: BadAddress) => Promise<void>;
  readonly listDebtors: (creditorId: string) => Promise<readonly KnownDebtor[]>;
};

const StoredCreditor = CreditorSettings.extend({ id: z.string() });

/** Each act is an attribute of its own, never overwritten. */
const ACT = 'act#';

/** Each bad address is an attribute of its own, so that marking one is one write that reads nothing. */
const BAD = 'bad#';

/** What finance said stands apart from what invoices say: a new invoice cannot overwrite it. */
const FILE = 'file';

const creditorKey = (id: string): RowKey => ({ pk: 'creditor', sk: id });
const debtorKey = (creditorId: string, id: string): RowKey => ({
  pk: `debtor#${creditorId}`,
  sk: id,
});

/** Creditors and debtors in the ledger table: who they are, saved as a whole. */
export function partyStore(
  dynamo: DynamoDBClient,
  table: string,
  readRow = rowReader(dynamo, table),
): PartyStore {
  const { find, set, list } = partyRows(dynamo, table, readRow);
  return {
    findCreditor: async (id) => {
      const [found] = await find(creditorKey(id));
      return found && creditorOf(found);
    },
    saveCreditor: (creditor) => set(creditorKey(creditor.id), { name: 'party', value: creditor }),
    addSendingAct: (creditorId, act) =>
      set(creditorKey(creditorId), {
        name: `${ACT}${act.at}#${act.kind}`,
        value: act,
        isKept: true,
      }),
    listCreditors: async () => (await list('creditor')).map(creditorOf),
    findParties: async (creditorId, debtorId) => {
      const [creditor, debtor] = await find(
        creditorKey(creditorId),
        debtorKey(creditorId, debtorId),
      );
      return { creditor: creditor && creditorOf(creditor), debtor: debtor && debtorOf(debtor) };
    },
    findDebtor: async (creditorId, debtorId) => {
      const [found] = await find(debtorKey(creditorId, debtorId));
      return found && debtorOf(found);
    },
    findDebtors: async (creditorId, ids) => {
      const found = await find(...ids.map((id) => debtorKey(creditorId, id)));
      return found.filter((row) => row !== undefined).map(debtorOf);
    },
    saveDebtor: (creditorId, debtor) =>
      set(debtorKey(creditorId, debtor.id), { name: 'party', value: debtor }),
    findFile: async (creditorId, debtorId) => {
      const [found] = await find(debtorKey(creditorId, debtorId));
      return found && fileOf(found);
    },
    saveFile: (creditorId, debtorId, file) =>
      set(debtorKey(creditorId, debtorId), { name: FILE, value: file }),
    markBadAddress: (creditorId, debtorId, bad) =>
      set(debtorKey(creditorId, debtorId), {
        name: `${BAD}${bad.channel}#${bad.to}`,
        value: bad,
        isKept: true,
      }),
    listDebtors: async (creditorId) => (await list(`debtor#${creditorId}`)).map(debtorOf),
  };
}

function creditorOf(row: PartyRow): Creditor {
  const creditor = StoredCreditor.parse(row.party);
  const sendingActs = valuesOf(row, ACT).map((act) => SendingAct.parse(act));
  return sendingActs.length > 0 ? { ...creditor, sendingActs } : creditor;
}

const valuesOf = (row: PartyRow, prefix: string): readonly unknown[] =>
  Object.entries(row)
    .filter(([name]) => name.startsWith(prefix))
    .map(([, value]) => value);

function debtorOf(row: PartyRow): KnownDebtor {
  const badAddresses = valuesOf(row, BAD).map((bad) => BadAddress.parse(bad));
  return knownDebtor(Debtor.parse(row.party), fileOf(row), badAddresses);
}

const fileOf = (row: PartyRow): DebtorFile =>
  row[FILE] === undefined ? EMPTY_FILE : DebtorFile.parse(row[FILE]);
