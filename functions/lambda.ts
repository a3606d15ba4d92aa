import type * as z from 'zod';

/** A Lambda handler: the event is checked against its schema, the services are built at the first event only. */
export function lambda<Event extends z.ZodType, Answer>(
  schema: Event,
  build: () => (event: z.infer<Event>) => Promise<Answer>,
): (event: unknown) => Promise<Answer> {
  let run: ((event: z.infer<Event>) => Promise<Answer>) | undefined;
  return async (event) => {
    run ??= build();
    return run(schema.parse(event));
  };
}
