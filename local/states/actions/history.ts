import * as z from 'zod';
import { isRecord } from '../json.ts';
import type { Action } from '../service.ts';
import type { StoredEvent } from '../store/history-store.ts';
import { findExecution } from './find.ts';
import {
  pageFields,
  pageSize,
  readInput,
  readPageToken,
  toSeconds,
  writePageToken,
} from './input.ts';

const historyInput = z.strictObject({
  executionArn: z.string(),
  reverseOrder: z.boolean().optional(),
  includeExecutionData: z.boolean().optional(),
  ...pageFields,
});

/** What `includeExecutionData: false` leaves out. */
const dataFields = new Set(['input', 'output', 'parameters', 'assignedVariables']);

export const getExecutionHistory: Action = (service, input) => {
  const query = readInput(historyInput, input);
  const { key } = findExecution(service, query.executionArn);
  const skip = readPageToken(query.nextToken) ?? 0;
  const limit = pageSize(query.maxResults);
  const found = service.history({
    execution: key,
    reverse: query.reverseOrder ?? false,
    skip,
    limit: limit + 1,
  });
  const withData = query.includeExecutionData ?? true;
  return {
    events: found.slice(0, limit).map((event) => showEvent(event, withData)),
    ...(found.length > limit ? { nextToken: writePageToken(skip + limit) } : {}),
  };
};

function showEvent({ id, previous, at, type, details }: StoredEvent, withData: boolean): unknown {
  const shown = isRecord(details) ? details : {};
  return {
    timestamp: toSeconds(at),
    type,
    id,
    previousEventId: previous,
    ...(withData ? shown : withoutData(shown)),
  };
}

function withoutData(
  details: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const stripped = Object.entries(details).map(([name, fields]) => [
    name,
    Object.fromEntries(
      Object.entries(isRecord(fields) ? fields : {}).filter(([field]) => !dataFields.has(field)),
    ),
  ]);
  return Object.fromEntries(stripped);
}
