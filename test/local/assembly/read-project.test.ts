import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../../local/assembly/project.ts';
import { smallTemplate } from '../small-project/template.ts';
import { writeAssembly } from '../small-project/write-assembly.ts';

const place = { apiUrl: 'http://127.0.0.1:1', wireUrl: 'http://127.0.0.1:2' };

async function projectOf(resources: object) {
  const directory = await mkdtemp(join(tmpdir(), 'relance-assembly-'));
  await writeAssembly(directory, { Resources: { ...smallTemplate.Resources, ...resources } });
  return readProject(directory, place);
}

describe('readProject', () => {
  it('resolves what functions are told about their surroundings', async () => {
    const { functions } = await projectOf({});
    const [send] = functions;

    expect(send?.environment).toMatchObject({
      TABLE: 'Small-Table',
      BUCKET: 'small-archive',
      POST_DESK: 'arn:aws:sns:eu-west-3:000000000000:Small-PostDesk',
      MACHINE: 'arn:aws:states:eu-west-3:000000000000:stateMachine:small',
    });
    expect(send?.timeoutMs).toBe(20_000);
  });

  it('puts the ARN of a function into the definition that calls it', async () => {
    const { machines } = await projectOf({});

    expect(machines[0]?.definition).toContain(
      '"FunctionName":"arn:aws:lambda:eu-west-3:000000000000:function:Small-Send"',
    );
  });

  it('refuses a resource type it does not know, by name', async () => {
    const reading = projectOf({
      Cache: { Type: 'AWS::ElastiCache::CacheCluster', Properties: {} },
    });

    await expect(reading).rejects.toThrow('AWS::ElastiCache::CacheCluster (Cache)');
  });

  it('refuses a property that would change what happens, by name', async () => {
    const { Subscription } = smallTemplate.Resources;
    const Properties = { ...Subscription.Properties, FilterPolicy: { a: ['b'] } };

    await expect(projectOf({ Subscription: { ...Subscription, Properties } })).rejects.toThrow(
      'FilterPolicy of AWS::SNS::Subscription (Subscription)',
    );
  });
});
