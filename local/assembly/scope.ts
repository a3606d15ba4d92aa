import { attributeOf, type Identity, identify } from './identity.ts';
import { accountId, type Place, region } from './place.ts';
import { resolve, type Scope } from './resolve.ts';
import type { JsonValue, Template } from './template.ts';

/** Gives every name of a template its meaning on this machine. */
export function scopeOf(template: Template, stack: string, place: Place): Scope {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': accountId,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${stack}/local`,
  };
  const known = new Map<string, Identity>();

  const identityOf = (logicalId: string): Identity => {
    const identity = known.get(logicalId) ?? newIdentity(logicalId);
    known.set(logicalId, identity);
    return identity;
  };
  const newIdentity = (logicalId: string): Identity => {
    const resource = template.Resources[logicalId];
    if (resource === undefined) throw new Error(`The template has no resource ${logicalId}.`);
    const property = (name: string) => asText(resource.Properties[name], scope);
    return identify(resource.Type, { logicalId, stack, place, property });
  };
  const ref = (name: string): JsonValue | undefined => {
    if (name === 'AWS::NoValue') return undefined;
    return pseudo[name] ?? template.Parameters[name]?.Default ?? identityOf(name).ref;
  };

  const scope: Scope = {
    ref,
    attribute: (logicalId, name) => attributeOf(identityOf(logicalId), logicalId, name),
  };
  return scope;
}

function asText(value: JsonValue | undefined, scope: Scope): string | undefined {
  const resolved = value === undefined ? undefined : resolve(value, scope);
  return typeof resolved === 'string' ? resolved : undefined;
}
