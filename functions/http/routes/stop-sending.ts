import type * as z from 'zod';
import { type SendingAct, stopOf } from '#domain/sending-stop.ts';
import { SendingAnswer, sendingOf } from '../answers/sending-answer.ts';
import { creditorParams, DecisionToRecord } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { created, ok } from '../reply.ts';
import { type Context, route } from '../route.ts';
import type { ApiServices } from '../services.ts';

type Input = {
  readonly params: z.output<typeof creditorParams>;
  readonly body: z.output<typeof DecisionToRecord>;
};

/** A repeat of what is so already is no mistake, and adds nothing to the trail. */
async function act(
  kind: SendingAct['kind'],
  { params: { creditorId }, body }: Input,
  { parties }: ApiServices,
  { at }: Context,
) {
  const creditor = await parties.findCreditor(creditorId);
  if (!creditor) return problem('not-found', `no creditor ${creditorId}`);
  const isStopped = stopOf(creditor) !== undefined;
  if (isStopped === (kind === 'stopped')) return ok(sendingOf(creditor));
  const added = { kind, at, ...body };
  await parties.addSendingAct(creditorId, added);
  const sendingActs = [...(creditor.sendingActs ?? []), added];
  return created(sendingOf({ sendingActs }));
}

const common = {
  method: 'post',
  input: { params: creditorParams, body: DecisionToRecord },
  answer: SendingAnswer,
  statuses: [201, 200],
  problems: ['not-found'],
} as const;

export const stopSending = route({
  ...common,
  path: '/creditors/{creditorId}/sending/stop',
  summary: 'Hold all sends of a creditor at once: letters, mails, SMS, calls and notes wait',
  handle: (input, services, context) => act('stopped', input, services, context),
});

export const resumeSending = route({
  ...common,
  path: '/creditors/{creditorId}/sending/resume',
  summary:
    'Let the sends of a creditor go again: what waited looks within the hour, or the next morning',
  handle: (input, services, context) => act('resumed', input, services, context),
});
