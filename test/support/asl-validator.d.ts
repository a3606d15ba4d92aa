declare module 'asl-validator' {
  /** Validates a state machine against the Amazon States Language. */
  function validate(definition: unknown): {
    readonly isValid: boolean;
    readonly errorsText: (separator?: string) => string;
  };

  export { validate as default };
}
