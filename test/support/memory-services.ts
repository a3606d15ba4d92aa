import type { Executions } from '#adapters/executions.ts';
import type { IdempotencyStore } from '#adapters/idempotency-store.ts';
import type { LetterArchive } from '#adapters/letter-archive.ts';
import { memoryLedger } from './memory-ledger.ts';
import { memoryWebhookEvents } from './memory-webhook-events.ts';

/** Executions kept in memory: which were started, which tokens were told. */
export function memoryExecutions(): Executions & {
  readonly started: string[];
  readonly poked: string[];
} {
  const started: string[] = [];
  const poked: string[] = [];
  const arnOf = (id: string, cycle: number) => `arn:${id}:${cycle}`;
  return {
    started,
    poked,
    start: async ({ id }, cycle) => {
      if (!started.includes(arnOf(id, cycle))) started.push(arnOf(id, cycle));
      return arnOf(id, cycle);
    },
    poke: async (token) => void poked.push(token),
    describe: async ({ id, execution }) => {
      const arn = execution.arn ?? arnOf(id, execution.cycle);
      return { arn, status: started.includes(arn) ? 'RUNNING' : 'NOT_STARTED' };
    },
    running: async () => new Set(started),
  };
}

export function memoryArchive(): LetterArchive & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    keep: async ({ key, bytes }) => {
      files.set(key, bytes);
      return { key, sha256: 'a'.repeat(64) };
    },
    fetch: async (key) => files.get(key),
  };
}

export function memoryIdempotency(): IdempotencyStore {
  const kept = new Map<string, string>();
  return {
    find: async (creditorId, key) => kept.get(`${creditorId} ${key}`),
    keep: async ({ creditorId, key, fingerprint }) => {
      const name = `${creditorId} ${key}`;
      if (!kept.has(name)) kept.set(name, fingerprint);
    },
  };
}

/** All the API reaches, in memory. */
export const memoryServices = () => ({
  ...memoryLedger(),
  executions: memoryExecutions(),
  archive: memoryArchive(),
  idempotency: memoryIdempotency(),
  webhookEvents: memoryWebhookEvents(),
});
