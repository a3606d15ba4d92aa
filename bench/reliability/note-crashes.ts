import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { addSeconds, type Instant } from '#domain/instant.ts';
import { hearProvider } from '../../functions/records/hear-provider.ts';
import { takeNote } from '../../functions/sending/take-note.ts';
import type { NoteWriter } from '../../functions/sending/write-note-email.ts';
import { anInvoice, at, INVOICE_ID } from '../../test/support/invoice.ts';
import { lanvaux, menez } from '../../test/support/letter-facts.ts';
import { memoryCounts } from '../../test/support/memory-counts.ts';
import { memoryExecutions } from '../../test/support/memory-services.ts';
import { type Gate, type Hooks, KilledError, openGate } from './gate.ts';
import { gatedLedger } from './gated-ledger.ts';
import type { BoardRow } from './row.ts';

const OPENED_AT = at('2026-06-23T08:00:00Z');
const dispute: Hold = {
  kind: 'dispute',
  id: 'h1',
  openedAt: OPENED_AT,
  by: 'finance',
  reason: 'quantity',
  until: civilDate('2026-07-23'),
};

/** Seconds after which the review comes back, as often as it takes for every grace period to pass. */
const VISITS = [0, 2, 62, 122, 1_100, 1_200, 2_300, 2_400, 3_600];

/** A message outside the calendar, killed before and after each I/O: it leaves once, or a person is asked. */
export async function noteCrashes(): Promise<BoardRow> {
  const places = (await follow({})).places();
  let [runs, most, lost] = [0, 0, 0];
  for (let place = 1; place <= places; place += 1) {
    for (const side of ['before', 'after'] as const) {
      const kill = (now: number) => {
        if (now === place) throw new KilledError();
      };
      const { left, isShown } = await follow({ [side]: kill });
      runs += 1;
      most = Math.max(most, left());
      lost += left() === 1 || (await isShown()) ? 0 : 1;
    }
  }
  return {
    name: 'crash before and after each I/O of a note',
    runs,
    result: `notes ≤ ${most}, lost ${lost}`,
    isMet: most === 1 && lost === 0,
  };
}

/** The whole life of one receipt of a dispute, visit after visit. */
async function follow(hooks: Hooks) {
  const gate = openGate(hooks);
  const ledger = gatedLedger(gate, () => undefined);
  const { plain } = ledger;
  const { parties } = plain;
  plain.invoices.put(anInvoice({ hold: dispute, status: 'on-hold' }));
  await parties.saveCreditor({ ...lanvaux, notes: { disputeReceipt: true } });
  await parties.saveDebtor('lanvaux', menez);
  const mailbox = openMailbox(gate);
  const take = takeNote({ ...ledger, parties, counts: memoryCounts(), write: mailbox.write });
  const hear = hearProvider({
    ...plain,
    executions: memoryExecutions(),
    unknownEvents: { keep: async () => undefined },
  });

  for (const seconds of VISITS) {
    const enteredAt = addSeconds(OPENED_AT, seconds);
    await unlessKilled(() => take({ invoiceId: INVOICE_ID, cycle: 1, enteredAt }));
    gate.restart();
    await hear(INVOICE_ID, mailbox.tell(enteredAt));
  }
  return {
    places: gate.places,
    left: () => mailbox.left.length,
    isShown: async () => plain.tasks.all().some(({ kind }) => kind === 'doubt'),
  };
}

async function unlessKilled(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof KilledError)) throw error;
  }
}

/** SES for one mail: what left, and the events that tell of it. */
function openMailbox(gate: Gate) {
  const left: string[] = [];
  const write: NoteWriter = async ({ claimId }) => {
    await gate.pass('archive write', async () => undefined);
    return {
      message: { key: claimId, sha256: 'a'.repeat(64) },
      send: () =>
        gate.pass('email send', async () => {
          left.push(claimId);
          return { kind: 'accepted', providerId: `message-${left.length}` } as const;
        }),
    };
  };
  const tell = (now: Instant) =>
    left.map((claimId, index) => ({
      body: '',
      event: {
        kind: 'sent' as const,
        eventId: `sent:${index}`,
        claimId,
        providerId: `message-${index + 1}`,
        at: now,
        isPermanent: false,
      },
    }));
  return { left, write, tell };
}
