import { z } from 'zod';
import type { CloudAssembly } from './cloud-assembly.ts';
import { readAll, refuse } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

/** A bundled Lambda function, as the template configures it. */
export type LambdaFunction = {
  readonly name: string;
  readonly arn: string;
  readonly directory: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
};

const Properties = z.object({
  Handler: z.string(),
  Code: z.object({ S3Key: z.string() }),
  Environment: z
    .object({ Variables: z.record(z.string(), z.coerce.string()) })
    .default({ Variables: {} }),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
});

export function readFunctions(
  resources: readonly ResolvedResource[],
  assets: CloudAssembly['assets'],
): readonly LambdaFunction[] {
  return readAll(resources, 'AWS::Lambda::Function', Properties, (properties, resource) => {
    refuse(resource, ['Layers', 'ImageConfig', 'FileSystemConfigs']);
    const directory = assets.get(properties.Code.S3Key);
    if (directory === undefined) {
      throw new Error(
        `The assembly has no asset ${properties.Code.S3Key} (${resource.logicalId}).`,
      );
    }
    return {
      name: resource.ref,
      arn: resource.arn,
      directory,
      handler: properties.Handler,
      environment: properties.Environment.Variables,
      timeoutMs: properties.Timeout * 1_000,
      memoryMb: properties.MemorySize,
    };
  });
}
