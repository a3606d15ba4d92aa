import { describe, expect, it } from 'vitest';
import { resolve, type Scope } from '../../../local/assembly/resolve.ts';

const names = new Map([
  ['Table', 'ledger'],
  ['AWS::Region', 'eu-west-3'],
]);
const scope: Scope = {
  ref: (name) => names.get(name),
  attribute: (logicalId, attribute) => `${logicalId}#${attribute}`,
};

describe('resolve', () => {
  it('replaces references wherever they stand', () => {
    const value = { a: [{ Ref: 'Table' }], b: { c: { 'Fn::GetAtt': ['Table', 'Arn'] } } };

    expect(resolve(value, scope)).toEqual({ a: ['ledger'], b: { c: 'Table#Arn' } });
  });

  it('joins, splits and selects', () => {
    const joined = { 'Fn::Join': [':', ['a', { Ref: 'Table' }]] };

    expect(resolve(joined, scope)).toBe('a:ledger');
    expect(resolve({ 'Fn::Select': [1, { 'Fn::Split': [':', joined] }] }, scope)).toBe('ledger');
  });

  it('substitutes names, attributes and variables, and leaves what is escaped', () => {
    const text = ['$', '{Table}-$', '{Table.Arn}-$', '{mine}-$', '{!kept}'].join('');

    expect(resolve({ 'Fn::Sub': [text, { mine: { Ref: 'Table' } }] }, scope)).toBe(
      `ledger-Table#Arn-ledger-${'$'}{kept}`,
    );
  });

  it('drops a property that is no value', () => {
    expect(resolve({ a: { Ref: 'AWS::NoValue' }, b: 1 }, scope)).toEqual({ b: 1 });
  });

  it('refuses an intrinsic it does not know, by name', () => {
    expect(() => resolve({ 'Fn::ImportValue': 'x' }, scope)).toThrow('Fn::ImportValue');
  });
});
