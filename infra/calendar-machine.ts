import { Stack } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Calendar } from '#domain/calendar.ts';
import { drawChart } from './chart/draw-chart.ts';
import type { ArnOf } from './chart/invoke.ts';
import { invokeOnly } from './permissions.ts';

/** Machine names are fixed, so that functions can name the machines without depending on them. */
export const MACHINE_NAME_PREFIX = 'Relance-';

/** The state machine of one calendar. */
export class CalendarMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, calendar: Calendar, arnOf: ArnOf) {
    super(scope, id);
    const used = new Set<string>();
    const chart = drawChart(calendar, (name) => {
      const arn = arnOf(name);
      used.add(arn);
      return arn;
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: `${MACHINE_NAME_PREFIX}${calendar.name}`,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(Stack.of(this).toJsonString(chart)),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Logs', { retention: RetentionDays.THREE_MONTHS }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
    });
    this.machine.addToRolePolicy(invokeOnly([...used]));
  }
}
