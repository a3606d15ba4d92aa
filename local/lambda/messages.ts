import { z } from 'zod';

/** What a thread is told when it starts: the unpacked code that its functions share. */
export const Sandbox = z.object({ directory: z.string() });
export type Sandbox = z.infer<typeof Sandbox>;

/** `load`: the function is about to be called for the first time. `event`: one call; its deadline is in real time. */
export const Order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('load'), handler: z.string() }),
  z.object({
    kind: z.literal('event'),
    handler: z.string(),
    name: z.string(),
    arn: z.string(),
    memoryMb: z.number(),
    requestId: z.string(),
    payload: z.string(),
    deadline: z.number(),
  }),
]);
export type Order = z.infer<typeof Order>;
export type Event = Extract<Order, { kind: 'event' }>;

const Outcome = z.object({
  kind: z.enum(['returned', 'function-error']),
  requestId: z.string(),
  payload: z.string(),
});
export type Outcome = z.infer<typeof Outcome>;

/** What the thread says: once for each function that it is loaded, then what each event came to. */
export const ThreadMessage = z.union([
  z.object({ kind: z.literal('loaded'), handler: z.string() }),
  Outcome,
]);
export type ThreadMessage = z.infer<typeof ThreadMessage>;
