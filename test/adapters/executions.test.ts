import {
  ExecutionAlreadyExists,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { executions } from '#adapters/executions.ts';
import { anInvoice } from '../support/invoice.ts';

const sfn = mockClient(SFNClient);
const PREFIX = 'arn:aws:states:eu-west-3:1:stateMachine:Relance-';
const { start, poke, running } = executions(new SFNClient({}), PREFIX);
const NAME = 'lanvaux-F2026-04-388-abcdefghij-2';

describe('executions', () => {
  beforeEach(() => sfn.reset());

  it('starts with ids only, under a name that creditor, number and cycle give', async () => {
    sfn.on(StartExecutionCommand).resolves({ executionArn: 'arn:execution' });
    const invoice = anInvoice({}, { number: 'F2026/04 388' });

    expect(await start(invoice, 2)).toBe('arn:execution');
    expect(sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input).toEqual({
      stateMachineArn: `${PREFIX}standard`,
      name: NAME,
      input: '{"invoiceId":"inv_abcdefghijklmnopqrstuvwxyz","cycle":2}',
    });
  });

  it('takes a start that was done before for done', async () => {
    sfn
      .on(StartExecutionCommand)
      .rejects(new ExecutionAlreadyExists({ message: 'there', $metadata: {} }));

    expect(await start(anInvoice({}, { number: 'F2026/04 388' }), 2)).toBe(
      `arn:aws:states:eu-west-3:1:execution:Relance-standard:${NAME}`,
    );
  });

  it('pokes by failing the listening task, which ends its branch by name', async () => {
    sfn.on(SendTaskFailureCommand).resolves({});

    await poke('token-1');

    expect(sfn.commandCalls(SendTaskFailureCommand)[0]?.args[0].input).toMatchObject({
      taskToken: 'token-1',
      error: 'SituationChanged',
    });
  });

  it('names all that runs, page after page, whatever the calendar', async () => {
    const page = (name: string, nextToken?: string) => ({
      executions: [
        { executionArn: `arn:${name}`, stateMachineArn: '', name, startDate: undefined },
      ],
      nextToken,
    });
    const of = (calendar: string) => ({
      stateMachineArn: `${PREFIX}${calendar}`,
      statusFilter: 'RUNNING' as const,
    });
    sfn
      .on(ListExecutionsCommand, of('standard'))
      .resolves(page('a', 'more') as never)
      .on(ListExecutionsCommand, { ...of('standard'), nextToken: 'more' })
      .resolves(page('b') as never)
      .on(ListExecutionsCommand, of('gentle'))
      .resolves({ executions: [] })
      .on(ListExecutionsCommand, of('firm'))
      .resolves(page('c') as never);

    expect(await running()).toEqual(new Set(['arn:a', 'arn:b', 'arn:c']));
  });

  it('does not mind that nobody listens any more, but minds everything else', async () => {
    const message = 'gone';
    sfn
      .on(SendTaskFailureCommand)
      .rejectsOnce(new TaskDoesNotExist({ message, $metadata: {} }))
      .rejectsOnce(new TaskTimedOut({ message, $metadata: {} }))
      .rejects(new Error('denied'));

    await poke('old');
    await poke('old');
    await expect(poke('old')).rejects.toThrow('denied');
  });
});
