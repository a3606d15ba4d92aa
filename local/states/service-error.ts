/** An error of the Step Functions API: `name` is the exception's name as the AWS SDK knows it. */
export class StatesServiceError extends Error {
  readonly status = 400;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
