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
        const result = await desk(noticeOf(request, letter, isRegistered));
        // Another channel takes its place: nobody may post this one as well.
        if (result.kind === 'refused') await withdraw(task, tasks);
        return result;
      },
    };
  };
}

const withdraw = ({ creditorId, id, createdAt }: Task, tasks: TaskStore) =>
  tasks.close({ creditorId, id, doneAt: createdAt, doneBy: 'relance' });

const taskIdOf = ({ invoice, claimId }: ContactRequest): string => `${invoice.id}.${claimId}`;

const noticeOf = (request: ContactRequest, letter: ArchivedFile, isRegistered: boolean) => {
  const { invoice, facts, claimId, to, at } = request;
  return {
    taskId: taskIdOf(request),
    invoiceId: invoice.id,
    claimId,
    at,
    step: facts.step,
    kind: isRegistered ? 'registered-post' : 'post',
    to,
    letter,
  } as const;
};

const taskOf = (request: ContactRequest, letter: ArchivedFile, isRegistered: boolean): Task => ({
  id: taskIdOf(request),
  kind: 'post',
  creditorId: request.invoice.terms.creditorId,
  invoiceId: request.invoice.id,
  step: request.facts.step,
  dueOn: request.facts.writtenOn,
  createdAt: request.at,
  to: request.to,
  letter,
  isRegistered,
});
