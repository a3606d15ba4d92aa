import * as z from 'zod';
import { executionStates } from '#domain/execution-states.ts';
import { Instant } from '#domain/instant.ts';
import { StepName } from '#domain/step-name.ts';
import { invoiceParams } from '../parameters.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const ExecutionAnswer = z
  .strictObject({
    arn: z.string(),
    status: z.string().describe('As Step Functions says, or NOT_STARTED'),
    consoleUrl: z.string().optional().describe('Where AWS shows it; absent in the embedded run'),
    calendar: z.string(),
    cycle: z.int().describe('Counts executions: a long life goes on in a next one'),
    startedAt: Instant.optional(),
    isListening: z.boolean().describe('A payment, a dispute or a pause is heard at once'),
    states: z
      .array(
        z.strictObject({
          name: z.string().describe('As in the execution history'),
          step: StepName.optional(),
          state: z.enum(['done', 'skipped', 'current', 'ahead']),
          at: Instant.optional(),
        }),
      )
      .describe('In the order of the calendar'),
  })
  .meta({ id: 'Execution' });

export const showExecution = route({
  method: 'get',
  path: '/invoices/{invoiceId}/execution',
  summary: 'The workflow of an invoice: the states of its chart and where it stands',
  input: { params: invoiceParams },
  answer: ExecutionAnswer,
  problems: ['not-found'],
  handle: async ({ params: { invoiceId } }, { records, executions }) => {
    const invoice = await records.read(invoiceId);
    const { arn, status } = await executions.describe(invoice);
    const { cycle, startedAt, token } = invoice.execution;
    const consoleUrl = consoleUrlOf(arn);
    return ok({
      arn,
      status,
      ...(consoleUrl !== undefined && { consoleUrl }),
      calendar: invoice.calendar,
      cycle,
      ...(startedAt && { startedAt }),
      isListening: token !== undefined && status === 'RUNNING',
      states: [...executionStates(invoice)],
    });
  },
});

/** No account has this number: it is the embedded run's. */
const NOBODYS_ACCOUNT = '000000000000';

function consoleUrlOf(arn: string): string | undefined {
  const [, , service, region, account] = arn.split(':');
  if (service !== 'states' || account === NOBODYS_ACCOUNT) return undefined;
  return `https://${region}.console.aws.amazon.com/states/home?region=${region}#/v2/executions/details/${arn}`;
}
