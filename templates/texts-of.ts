/** Every text in the facts, at any depth, apart from file contents. */
export function* textsOf(facts: unknown): Generator<string> {
  if (typeof facts === 'string') yield facts;
  else if (typeof facts === 'object' && facts !== null) {
    for (const [key, value] of Object.entries(facts)) {
      if (key !== 'contentBase64') yield* textsOf(value);
    }
  }
}
