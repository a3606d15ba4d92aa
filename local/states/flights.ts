import type { Clock } from '../clock.ts';
import type { InvokeLambda, LambdaAnswer } from './contract.ts';
import type { FunctionCall } from './run/turn.ts';

export type Flights = {
  readonly launch: (call: FunctionCall) => void;
  readonly count: () => number;
  /** Resolves when one more function has answered. */
  readonly whenLanded: () => Promise<void>;
  readonly close: () => void;
};

export type FlightOptions = {
  readonly clock: Clock;
  readonly invokeLambda: InvokeLambda;
  readonly onAnswer: (call: FunctionCall, answer: LambdaAnswer) => void;
  /** A function outlived its task's timeout; the clock stands at the deadline. */
  readonly onOverdue: () => void;
};

/** The longest that Lambda lets a function run: a later deadline needs no watch. */
const longestFunctionMs = 15 * 60 * 1_000;

/**
 * Calls functions. The clock stands still while one runs; only one that outlives its task's
 * timeout is no longer waited for, and then the clock moves to that deadline.
 */
export function openFlights(options: FlightOptions): Flights {
  const { clock, invokeLambda, onAnswer } = options;
  const watches = new Set<NodeJS.Timeout>();
  let waiting: (() => void)[] = [];
  let count = 0;

  const takeOff = () => {
    clock.freeze();
    count += 1;
    let flying = true;
    return () => {
      if (!flying) return;
      flying = false;
      clock.thaw();
      count -= 1;
      const landed = waiting;
      waiting = [];
      for (const resolve of landed) resolve();
    };
  };
  const launch = (call: FunctionCall) => {
    const land = takeOff();
    const timer = watch(options, call.deadline, land);
    if (timer !== undefined) watches.add(timer);
    void answerOf(invokeLambda, call).then((answer) => {
      if (timer !== undefined) watches.delete(timer);
      clearTimeout(timer);
      onAnswer(call, answer);
      land();
    });
  };
  return {
    launch,
    count: () => count,
    whenLanded: () => new Promise((resolve) => waiting.push(resolve)),
    close: () => {
      for (const timer of watches) clearTimeout(timer);
    },
  };
}

/** Real time runs for a function, local time does not: the watch brings its deadline about. */
function watch(
  { clock, onOverdue }: FlightOptions,
  deadline: number | undefined,
  land: () => void,
): NodeJS.Timeout | undefined {
  if (deadline === undefined) return undefined;
  const patience = deadline - clock.now();
  if (patience > longestFunctionMs) return undefined;
  return setTimeout(() => {
    clock.jumpTo(deadline);
    onOverdue();
    land();
  }, patience);
}

/** An invocation that breaks is what a broken connection is to AWS. */
async function answerOf(
  invokeLambda: InvokeLambda,
  { functionName, payload }: FunctionCall,
): Promise<LambdaAnswer> {
  try {
    return await invokeLambda(functionName, payload);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { kind: 'service-error', error: 'Lambda.SdkClientException', cause };
  }
}
