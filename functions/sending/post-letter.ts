import type { LetterArchive } from '#adapters/letter-archive.ts';
import type { PostDesk } from '#adapters/post-desk.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import type { ArchivedFile } from '#domain/contact.ts';
import type { Task } from '#domain/task.ts';
import { renderLetter } from '#templates/letter.tsx';
import { archiveKey } from './archive-key.ts';
import type { ChannelSender, ContactRequest } from './channel-sender.ts';

type Services = {
  readonly archive: LetterArchive;
  readonly tasks: TaskStore;
  readonly desk: PostDesk;
};

/** A letter on paper, plain or registered: a task with its print-ready PDF, and a notice to the post desk. */
export function postLetter(services: Services, isRegistered: boolean): ChannelSender {
  const { archive, tasks, desk } = services;
  return async (request) => {
    const bytes = await renderLetter(request.facts);
    const letter = await archive.keep({
      key: archiveKey(request.invoice, request.claimId, bytes, 'pdf'),
      bytes,
      contentType: 'application/pdf',
    });
    const task = taskOf(request, letter, isRegistered);
    return {
      letter,
      send: async () => {
        await tasks.open(task);
        return desk(task, letter);
      },
    };
  };
}

const taskOf = (
  { invoice, facts, claimId, to, at }: ContactRequest,
  letter: ArchivedFile,
  isRegistered: boolean,
): Task => ({
  id: `${invoice.id}.${claimId}`,
  kind: 'post',
  creditorId: invoice.terms.creditorId,
  invoiceId: invoice.id,
  step: facts.step,
  dueOn: facts.writtenOn,
  createdAt: at,
  to,
  letter,
  isRegistered,
});
