import { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionsCode } from './bundle.ts';

export type FunctionSpec = {
  readonly environment: Readonly<Record<string, string>>;
  readonly permissions: readonly PolicyStatement[];
  /** A letter is rendered in memory: functions that write letters get more of it. */
  readonly writesLetters?: boolean;
  readonly timeout?: Duration;
};

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** The functions of the product: one bundle, and for each function its own role, settings and log group. */
export class RelanceFunctions extends Construct {
  readonly #code: Code = functionsCode();

  add(name: string, spec: FunctionSpec): LambdaFunction {
    const logGroup = new LogGroup(this, `${pascal(name)}Logs`, {
      retention: RetentionDays.THREE_MONTHS,
    });
    const drawn = new LambdaFunction(this, pascal(name), {
      description: `Relance: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: this.#code,
      handler: `${name}.handler`,
      memorySize: spec.writesLetters ? 1024 : 512,
      timeout: spec.timeout ?? Duration.seconds(60),
      environment: { NODE_OPTIONS: '--enable-source-maps', ...spec.environment },
      logGroup,
    });
    for (const permission of spec.permissions) drawn.addToRolePolicy(permission);
    return drawn;
  }
}
