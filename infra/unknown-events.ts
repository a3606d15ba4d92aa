import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';

/** Counts what a function heard of messages we do not know, from its own log lines. */
export const countUnknownEvents = (reader: LambdaFunction, name: string): MetricFilter =>
  new MetricFilter(reader, 'UnknownEvents', {
    logGroup: reader.logGroup,
    filterPattern: FilterPattern.stringValue('$.message', '=', 'unknown provider event'),
    metricNamespace: 'Relance',
    metricName: `Unknown${name}Events`,
    metricValue: '1',
  });
