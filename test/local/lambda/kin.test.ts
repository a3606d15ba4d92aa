import { describe, expect, it } from 'vitest';
import { kinsOf } from '../../../local/lambda/kin.ts';

const aFunction = (name: string, environment: Record<string, string>, directory = '/package') => ({
  name,
  arn: `arn:${name}`,
  directory,
  handler: `${name}.handler`,
  environment,
  timeoutMs: 60_000,
  memoryMb: 512,
});

describe('kinsOf', () => {
  it('puts functions of one package and one environment together, and no others', () => {
    const kins = kinsOf([
      aFunction('reminder', { TABLE: 'a', BUCKET: 'b' }),
      aFunction('api', { TABLE: 'a' }),
      aFunction('first-letter', { BUCKET: 'b', TABLE: 'a' }),
      aFunction('elsewhere', { TABLE: 'a' }, '/other'),
    ]);

    expect(kins.map((kin) => kin.map(({ name }) => name))).toEqual([
      ['reminder', 'first-letter'],
      ['api'],
      ['elsewhere'],
    ]);
  });
});
