import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calendars } from '#domain/calendars.ts';
import { drawChart } from '../../infra/chart/draw-chart.ts';
import { assemblyDirectory } from '../support/assembly.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});
const Template = z.object({ Resources: z.record(z.string(), Resource) });
const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
});
const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) });

const template = () =>
  Template.parse(
    JSON.parse(readFileSync(join(assemblyDirectory(), 'Relance.template.json'), 'utf8')),
  );
const ofType = (type: string) =>
  Object.entries(template().Resources).filter(([, resource]) => resource.Type === type);
const statements = () =>
  ofType('AWS::IAM::Policy').flatMap(
    ([, { Properties }]) => Policy.parse(Properties).PolicyDocument.Statement,
  );
const actionsOf = ({ Action }: z.infer<typeof Statement>) => [Action].flat();

describe('the template', () => {
  it('keeps every table recoverable to the second, and from deletion', () => {
    const tables = ofType('AWS::DynamoDB::Table');

    expect(tables.length).toBeGreaterThanOrEqual(2);
    for (const [, { Properties }] of tables) {
      expect(Properties).toMatchObject({
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      });
    }
  });

  it('locks the archive: versioned, never public, kept for years', () => {
    const [, archive] = ofType('AWS::S3::Bucket')[0] ?? [];

    expect(archive?.Properties).toMatchObject({
      ObjectLockEnabled: true,
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
  });

  it('allows actions by name, never by wildcard, and no deletion of anything kept', () => {
    const allowed = statements()
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(actionsOf);

    expect(allowed.filter((action) => action.includes('*'))).toEqual([]);
    expect(allowed.filter((action) => /^(dynamodb|s3):.*(Delete|Scan)/.test(action))).toEqual([]);
  });

  it('lets nobody write proofs but by PartiQL INSERT', () => {
    const onProofs = statements().filter(
      ({ Effect, Resource: on }) =>
        Effect === 'Allow' && JSON.stringify(on).includes('StorageProofs'),
    );

    expect(onProofs.length).toBeGreaterThan(0);
    const allowed = new Set(onProofs.flatMap(actionsOf));
    expect(allowed).toEqual(
      new Set(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PartiQLInsert']),
    );
  });

  it('runs the machine of each calendar exactly as it is drawn', () => {
    const names = Object.values(calendars).map(({ name }) => `Relance-${name}`);
    const machines = ofType('AWS::StepFunctions::StateMachine');

    expect(machines.map(([, { Properties }]) => Properties.StateMachineName)).toEqual(names);
    for (const calendar of Object.values(calendars)) {
      const drawn = drawChart(calendar, () => '');
      const machine = machines.find(
        ([, { Properties }]) => Properties.StateMachineName === `Relance-${calendar.name}`,
      );
      const definition = JSON.stringify(machine?.[1].Properties.DefinitionString);
      for (const name of Object.keys(drawn.States)) expect(definition).toContain(name);
    }
  });

  it('gives every function its own role, a time limit and the runtime it is tested on', () => {
    const functions = ofType('AWS::Lambda::Function').filter(
      ([, { Properties }]) => Properties.Runtime === 'nodejs24.x',
    );
    const roles = functions.map(([, { Properties }]) => JSON.stringify(Properties.Role));

    expect(functions.length).toBeGreaterThanOrEqual(14);
    expect(new Set(roles).size).toBe(functions.length);
    for (const [, { Properties }] of functions)
      expect(Properties.Timeout, JSON.stringify(Properties.Description)).toBeLessThanOrEqual(900);
  });
});
