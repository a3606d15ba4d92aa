import type { TaskStore } from '#adapters/task-store.ts';
import { writeCallScript } from '#templates/call-script.ts';
import type { ChannelSender } from './channel-sender.ts';

/** A call is a person's: the task says whom to ring and what to say. */
export const askForCall =
  (tasks: TaskStore): ChannelSender =>
  async ({ invoice, facts, claimId, to, at }) => ({
    send: async () => {
      await tasks.open({
        id: `${invoice.id}.${claimId}`,
        kind: 'call',
        creditorId: invoice.terms.creditorId,
        invoiceId: invoice.id,
        step: facts.step,
        dueOn: facts.writtenOn,
        createdAt: at,
        to,
        note: writeCallScript(facts),
      });
      return { kind: 'accepted' };
    },
  });
