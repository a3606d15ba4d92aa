import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { accountId, region } from '../assembly/place.ts';
import type { Fault } from '../faults/fault.ts';

/** DynamoDB at work in its own thread. */
export type DynamoDbService = {
  readonly url: string;
  readonly addFault: (fault: Fault) => Promise<void>;
  readonly clearFaults: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const Ready = z.tuple([z.object({ port: z.int() })]);

export async function startDynamoDb(file: string): Promise<DynamoDbService> {
  const worker = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: { file, region, accountId },
    env: {},
  });
  const [{ port }] = Ready.parse(await once(worker, 'message'));
  const tell = async (message: object): Promise<void> => {
    worker.postMessage(message);
    await once(worker, 'message');
  };
  return {
    url: `http://127.0.0.1:${port}`,
    addFault: (fault) => tell({ kind: 'add-fault', fault }),
    clearFaults: () => tell({ kind: 'clear-faults' }),
    close: async () => {
      await worker.terminate();
    },
  };
}
