import { query, type State } from './asl.ts';
import { retries } from './retries.ts';

/** The functions of the chart, each named as its file. */
export type ChartFunction =
  | 'review-situation'
  | 'listen'
  | 'reminder'
  | 'first-letter'
  | 'follow-up'
  | 'second-letter'
  | 'third-letter'
  | 'mise-en-demeure'
  | 'prepare-legal-file'
  | 'send-note'
  | 'start-next-cycle'
  | 'ask-finance';

/** The ARN of a function, known only when the stack is deployed. */
export type ArnOf = (name: ChartFunction) => string;

const INPUT = '$states.context.Execution.Input';

/** Ids and moments only: Step Functions keeps and shows what it is given. */
const facts = {
  invoiceId: query(`${INPUT}.invoiceId`),
  cycle: query(`${INPUT}.cycle`),
  enteredAt: query('$states.context.State.EnteredTime'),
};

type Payload = Readonly<Record<string, string>>;

/** A state that calls a function and passes on what it answered. */
export const invoke = (functionArn: string, more: Payload, rest: object): State => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: functionArn, Payload: { ...facts, ...more } },
  TimeoutSeconds: 120,
  Retry: retries,
  Output: query('$states.result.Payload'),
  ...rest,
});

/** A state that calls a function and then waits, for as long as it takes, for somebody to use the token. */
export const invokeAndWait = (functionArn: string, more: Payload, rest: object): State => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName: functionArn,
    Payload: { ...facts, ...more, token: query('$states.context.Task.Token') },
  },
  Retry: retries,
  ...rest,
});
