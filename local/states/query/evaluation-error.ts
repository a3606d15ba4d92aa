/** A query that did not give a usable value; `location` is the field, as `Output/total`. */
export class EvaluationError extends Error {
  readonly location: string | undefined;
  /** The value came, but it was of a kind the field does not take. */
  readonly wrongType: boolean;

  constructor(message: string, location: string | undefined, wrongType = false) {
    super(message);
    this.name = 'EvaluationError';
    this.location = location;
    this.wrongType = wrongType;
  }
}
