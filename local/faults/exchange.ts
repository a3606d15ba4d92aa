import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { send, type WireAnswer } from '../wire/answer.ts';
import { ServiceError } from '../wire/service-error.ts';
import type { FaultyService } from './fault.ts';
import type { Faults } from './faults.ts';
import { faultError } from './service-faults.ts';

/** A service at work on one request: how it does it, and how it words a refusal. */
export type Exchange = {
  /** Undefined: a service that faults cannot be asked for. */
  readonly service: FaultyService | undefined;
  readonly perform: () => WireAnswer | Promise<WireAnswer>;
  readonly refusal: (error: ServiceError) => WireAnswer;
};

/** Answers one request, unless a fault was asked for. */
export async function exchange(
  faults: Faults,
  { service, perform, refusal }: Exchange,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fault = service === undefined ? undefined : faults.next(service);
  switch (fault?.fault) {
    case 'throttle':
    case 'refuse':
    case 'error':
      return send(response, refusal(faultError(fault.service, fault.fault)));
    case 'reset-before':
      request.socket.destroy();
      return;
    case 'reset-after':
      await refusing(perform, refusal);
      request.socket.destroy();
      return;
    case 'delay':
      await sleep(fault.milliseconds);
      return send(response, await refusing(perform, refusal));
    case undefined:
      return send(response, await refusing(perform, refusal));
  }
}

/** A service's own refusals are answers; anything else is a fault of the run itself. */
async function refusing(
  perform: Exchange['perform'],
  refusal: Exchange['refusal'],
): Promise<WireAnswer> {
  try {
    return await perform();
  } catch (error) {
    if (error instanceof ServiceError) return refusal(error);
    if (error instanceof z.ZodError) {
      return refusal(new ServiceError('ValidationException', z.prettifyError(error)));
    }
    throw error;
  }
}
