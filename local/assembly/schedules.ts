import { z } from 'zod';
import { UnsupportedError } from '../unsupported.ts';
import { readAll, refuse } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

/** A function called at a regular pace. */
export type Schedule = {
  readonly arn: string;
  readonly source: 'aws.events' | 'aws.scheduler';
  readonly everyMs: number;
  readonly functionArn: string;
  readonly input: string | undefined;
};

const Target = z.object({ Arn: z.string(), Input: z.string().optional() });
const State = z.enum(['ENABLED', 'DISABLED']).default('ENABLED');

const Rule = z.object({
  ScheduleExpression: z.string(),
  State,
  Targets: z.array(
    Target.extend({
      InputPath: z.undefined().optional(),
      InputTransformer: z.undefined().optional(),
    }),
  ),
});

const SchedulerSchedule = z.object({ ScheduleExpression: z.string(), State, Target });

export function readSchedules(resources: readonly ResolvedResource[]): readonly Schedule[] {
  const rules = readAll(resources, 'AWS::Events::Rule', Rule, (properties, resource) => {
    refuse(resource, ['EventPattern']);
    return properties.Targets.map(scheduleOf(resource, 'aws.events', properties));
  });
  const schedules = readAll(
    resources,
    'AWS::Scheduler::Schedule',
    SchedulerSchedule,
    (properties, resource) =>
      [properties.Target].map(scheduleOf(resource, 'aws.scheduler', properties)),
  );
  return [...rules, ...schedules].flat(2);
}

function scheduleOf(
  { arn }: ResolvedResource,
  source: Schedule['source'],
  properties: { readonly ScheduleExpression: string; readonly State: 'ENABLED' | 'DISABLED' },
) {
  return (target: z.infer<typeof Target>): readonly Schedule[] => {
    if (properties.State === 'DISABLED') return [];
    if (!target.Arn.startsWith('arn:aws:lambda:')) {
      throw new UnsupportedError(`the schedule target ${target.Arn}`);
    }
    const everyMs = periodOf(properties.ScheduleExpression);
    return [{ arn, source, everyMs, functionArn: target.Arn, input: target.Input }];
  };
}

const units: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

function periodOf(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const unitMs = units[unit ?? ''];
  if (unitMs === undefined) throw new UnsupportedError(`the schedule ${expression}`);
  return Number(count) * unitMs;
}
