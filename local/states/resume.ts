import type { Work } from './batch.ts';
import type { Stimulus } from './run/react.ts';
import type { Run, Thread } from './run/run.ts';

/**
 * What a run needs to go on after the process was killed. Waits and tokens are as they were. A
 * function that was running may or may not have done its work: to the machine it is an invocation
 * that Lambda lost, and the Retry of the chart answers it (docs/decisions/010).
 */
export function workToResume(run: Run): readonly Work[] {
  return [...run.threads.values()].flatMap((thread) => {
    const stimulus = stimulusFor(thread);
    return stimulus === undefined ? [] : [{ execution: run.key, thread: thread.id, stimulus }];
  });
}

function stimulusFor({ position, timers }: Thread): Stimulus | undefined {
  switch (position.kind) {
    case 'entering':
    case 'scheduled':
    case 'timed-out':
      return { kind: 'go' };
    case 'backing-off':
      return timers.wake === undefined ? { kind: 'go' } : undefined;
    case 'calling':
      return {
        kind: 'answer',
        attempt: position.call.attempt,
        answer: {
          kind: 'service-error',
          error: 'Lambda.ServiceException',
          cause: 'The local run was stopped while the function was running.',
        },
      };
    case 'waiting':
    case 'awaiting-token':
    case 'forked':
    case 'ended':
      return undefined;
  }
}
