import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  paginateListExecutions,
  SendTaskFailureCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { CalendarName } from '#domain/calendar.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';

export type Executions = {
  /** Starts the execution that follows the invoice in this cycle; a repeated start is harmless. Answers its ARN. */
  readonly start: (invoice: InvoiceSummary, cycle: number) => Promise<string>;
  /** Tells the listening execution to look again. A token nobody listens to any more is no error. */
  readonly poke: (token: string) => Promise<void>;
  /** The execution of the invoice's current cycle as it stands; `NOT_STARTED` when there is none yet. */
  readonly describe: (invoice: InvoiceSummary) => Promise<ExecutionState>;
  /** The ARNs of all executions that run now, whatever their calendar. */
  readonly running: () => Promise<ReadonlySet<string>>;
};

export type ExecutionState = { readonly arn: string; readonly status: string };

/** Executions of the calendars' state machines; `machinePrefix` is their ARN up to the calendar's name. */
export function executions(sfn: SFNClient, machinePrefix: string): Executions {
  return {
    start: async (invoice, cycle) => {
      const name = executionName(invoice, cycle);
      const stateMachineArn = `${machinePrefix}${invoice.calendar}`;
      const input = JSON.stringify({ invoiceId: invoice.id, cycle });
      try {
        const started = await sfn.send(new StartExecutionCommand({ stateMachineArn, name, input }));
        return started.executionArn ?? arnOf(machinePrefix, invoice.calendar, name);
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
        return arnOf(machinePrefix, invoice.calendar, name);
      }
    },
    poke: async (taskToken) => {
      try {
        await sfn.send(
          new SendTaskFailureCommand({
            taskToken,
            error: 'SituationChanged',
            cause: 'The invoice changed: look again.',
          }),
        );
      } catch (error) {
        const isGone = error instanceof TaskDoesNotExist || error instanceof TaskTimedOut;
        if (!isGone) throw error;
      }
    },
    describe: async (invoice) => {
      const { arn: known, cycle } = invoice.execution;
      const name = executionName(invoice, cycle);
      const arn = known ?? arnOf(machinePrefix, invoice.calendar, name);
      try {
        const { status } = await sfn.send(new DescribeExecutionCommand({ executionArn: arn }));
        return { arn, status: status ?? 'NOT_STARTED' };
      } catch (error) {
        if (error instanceof ExecutionDoesNotExist) return { arn, status: 'NOT_STARTED' };
        throw error;
      }
    },
    running: async () => {
      const arns = await Promise.all(
        CalendarName.options.map((name) => runningOf(sfn, `${machinePrefix}${name}`)),
      );
      return new Set(arns.flat());
    },
  };
}

async function runningOf(client: SFNClient, stateMachineArn: string): Promise<readonly string[]> {
  const arns: string[] = [];
  const input = { stateMachineArn, statusFilter: 'RUNNING', maxResults: 1_000 } as const;
  for await (const { executions: page = [] } of paginateListExecutions({ client }, input)) {
    arns.push(...page.flatMap(({ executionArn }) => executionArn ?? []));
  }
  return arns;
}

/** Creditor, number, id and cycle: readable in the console, and one execution at most for each cycle. */
function executionName({ id, terms }: InvoiceSummary, cycle: number): string {
  const number = terms.number.replaceAll(/[^A-Za-z0-9_-]/g, '-').slice(0, 24);
  return `${terms.creditorId.slice(0, 30)}-${number}-${id.slice(4, 14)}-${cycle}`;
}

const arnOf = (machinePrefix: string, calendar: CalendarName, name: string): string =>
  `${machinePrefix.replace(':stateMachine:', ':execution:')}${calendar}:${name}`;
