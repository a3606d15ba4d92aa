/** A query that did not give a usable value; `location` is the field, as `Output/total`. */
export class EvaluationError extends Error {
  readonly location: string | undefined;
  /**
   * The value was of a kind the field does not take, or the variable was never assigned: AWS lets
   * the event of such a failure point past the entry of the state (recorded in November 2024).
   */
  readonly pastEntry: boolean;

  constructor(message: string, location: string | undefined, pastEntry = false) {
    super(message);
    this.name = 'EvaluationError';
    this.location = location;
    this.pastEntry = pastEntry;
  }
}
