import * as z from 'zod';
import type { Action } from '../service.ts';
import {
  pageFields,
  pageSize,
  readInput,
  readPageToken,
  toSeconds,
  writePageToken,
} from './input.ts';

const arnInput = z.strictObject({ stateMachineArn: z.string() });

export const deleteStateMachine: Action = (service, input) => {
  service.machines.remove(readInput(arnInput, input).stateMachineArn);
  return {};
};

const listInput = z.strictObject(pageFields);

export const listStateMachines: Action = ({ machines }, input) => {
  const { maxResults, nextToken } = readInput(listInput, input);
  const start = readPageToken(nextToken) ?? 0;
  const end = start + pageSize(maxResults);
  const all = machines.list();
  return {
    stateMachines: all.slice(start, end).map(({ arn, name, createdAt }) => ({
      stateMachineArn: arn,
      name,
      type: 'STANDARD',
      creationDate: toSeconds(createdAt),
    })),
    ...(end < all.length ? { nextToken: writePageToken(end) } : {}),
  };
};
