import { z } from 'zod';

/** What a function's thread is told when it starts. */
export const Sandbox = z.object({
  directory: z.string(),
  handler: z.string(),
  name: z.string(),
  arn: z.string(),
  memoryMb: z.number(),
});
export type Sandbox = z.infer<typeof Sandbox>;

/** One event for the handler. The deadline is in real time. */
export const Invocation = z.object({
  requestId: z.string(),
  payload: z.string(),
  deadline: z.number(),
});
export type Invocation = z.infer<typeof Invocation>;

const Outcome = z.object({
  kind: z.enum(['returned', 'function-error']),
  requestId: z.string(),
  payload: z.string(),
});
export type Outcome = z.infer<typeof Outcome>;

/** What the thread says: once that it is loaded, then what each event came to. */
export const ThreadMessage = z.union([z.object({ kind: z.literal('loaded') }), Outcome]);
export type ThreadMessage = z.infer<typeof ThreadMessage>;
